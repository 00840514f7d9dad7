import type { SidebarWords } from './words.ts';

export const ja: SidebarWords = {
  title: 'SmallStart ABM',
  purpose: 'チームで決めた選定基準にもとづいて、このスプレッドシートの企業を採点し、理由を示します。',
  refresh: '更新',
  reading: 'スプレッドシートを読み込んでいます…',
  read: (findings) =>
    `最新の状態です。${findings === 0 ? '' : `下に要確認が${findings.toLocaleString('ja')}件あります。`}`,
  failed: 'スプレッドシートを読み込めませんでした。［更新］をクリックして、もう一度お試しください。',
  notThere: 'そのセルは見つかりません。［更新］をクリックしてください。',
  accounts: {
    heading: 'アカウント',
    companies: (count) => `${count.toLocaleString('ja')}社`,
    nameColumn: ({ header, letters }) => (header === '' ? `社名は${letters}列` : `社名は「${header}」（${letters}列）`),
    missing: '企業の一覧がまだありません。',
    firstStep:
      'いずれかのシートの見出し行に「会社名」の列を作り、その下に1行に1社ずつ入力してください。入力したら［更新］をクリックします。',
  },
  criteria: {
    heading: '選定基準',
    criterion: '基準',
    share: '重みの割合',
    missing: '選定基準がまだありません。',
    firstStep:
      'シートを追加し、どのような企業を狙うかを表にしてください。見出し行には「基準」「種類」「重み」が必要です。その下の各行に、何を重視し、どれだけ重く見るかを入力します。入力したら［更新］をクリックします。',
    exampleCaption: '例：企業の一覧に「従業員数」の列がある場合',
    example: [
      ['基準', '種類', '重み', '下限', '上限'],
      ['従業員数', '数値', '1', '0', '1000'],
    ],
    dateGiven: (date) => `経過日数は${date}を基準に数えます。`,
    dateToday: (date) => `経過日数は今日（${date}）を基準に数えます。`,
    dateHint: '基準日を固定するには、選定基準の横のセルに「基準日」、その右のセルに日付を入力してください。',
  },
  ranking: {
    heading: '上位5社',
    scoreAndTier: (score, tier) => (tier === '' ? `スコア ${score}` : `スコア ${score}・ティア ${tier}`),
    nameless: '社名のない企業',
    waitsForMistakes: '下の誤りを修正すると、ここに順位が表示されます。',
    nobody: '順位を付けられる企業がまだありません。',
    unranked: (excluded, incomplete) =>
      `順位なし：${[
        ...(excluded > 0 ? [`対象外 ${excluded.toLocaleString('ja')}社`] : []),
        ...(incomplete > 0 ? [`情報不足 ${incomplete.toLocaleString('ja')}社`] : []),
      ].join('、')}`,
  },
  findings: {
    heading: '要確認',
    none: '誤りはなく、すべてのセルを読み取れます。',
    mistakes: (count) => `誤り ${count}件`,
    unreadable: (count) => `確認が必要なセル ${count.toLocaleString('ja')}件`,
    more: (count) => `ほか${count.toLocaleString('ja')}件`,
  },
};
