import type { ShellWords } from './words.ts';

export const ja: ShellWords = {
  title: 'SmallStart ABM',
  refresh: '更新',
  stop: '中止',
  stopping: '中止しています…',
  otherLanguage: 'English',
  navigation: '表示の切り替え',
  views: {
    data: 'データ',
    criteria: '選定基準',
    ranking: 'ランキング',
    targets: 'ターゲット',
    plans: 'プラン',
    kpis: 'KPI',
  },
  loading: '読み込んでいます…',
  notLoaded: 'この画面を読み込めませんでした。',
  tryAgain: 'もう一度読み込む',
  reading: 'スプレッドシートを読み込んでいます…',
  read: (findings) => `最新の状態です。${findings === 0 ? '' : `要確認が${findings.toLocaleString('ja')}件あります。`}`,
  progress: (title, { done, all }) => `${title}（${done.toLocaleString('ja')} / ${all.toLocaleString('ja')}）`,
  problems: {
    failed: 'スプレッドシートを読み込めませんでした。［更新］をクリックして、もう一度お試しください。',
    'not there': 'そのセルは見つかりません。［更新］をクリックしてください。',
    busy: 'ほかの人がこのアドオンで書き込み中です。何も変更していません。少し待ってから、もう一度お試しください。',
    changed: 'その間にスプレッドシートが変更されました。何も書き込んでいません。内容をご確認ください。',
    'action failed':
      '途中で止まりました。入力済みの内容は失われていません。同じ操作をもう一度行うと、続きから完了します。',
  },
  nameless: '社名のない企業',
  more: (left) => `さらに表示（残り${left.toLocaleString('ja')}件）`,
  scoreAndTier: (score, tier) => (tier === '' ? `スコア ${score}` : `スコア ${score}・ティア ${tier}`),
};
