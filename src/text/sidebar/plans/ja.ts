import { ja as opened } from './opened/ja.ts';
import type { PlansViewWords } from './words.ts';

const number = (n: number) => n.toLocaleString('ja');

export const ja: PlansViewWords = {
  heading: 'アカウントプラン',
  none: 'プランはまだありません。プランは1社につき1枚のシートで、その企業の目標、意思決定に関わる人、アプローチの計画をまとめます。',
  count: ({ all, inNeed, notBegun, unknown }) =>
    [
      `プラン${number(all)}件。`,
      ...(inNeed > 0 ? [`対応が必要なもの${number(inNeed)}件。`] : []),
      ...(unknown > 0 ? [`${number(unknown)}件は状況を確認できません。一覧を更新してください。`] : []),
      ...(notBegun > 0 ? [`未着手${number(notBegun)}件。`] : []),
      ...(inNeed + notBegun + unknown === 0 ? ['対応が必要なものはありません。'] : []),
    ].join(''),
  list: {
    heading: 'プランの一覧',
    search: '企業名でプランを検索',
    noneFound: '該当するプランはありません。',
    filled: (share) => `記入率 ${share}`,
    oldest: (days) => `最も古い情報：${number(days)}日前`,
    concerns: {
      notBegun: () => '未着手',
      noDecisionMaker: () => '意思決定者が不明',
      noChampion: () => '推進者がいない',
      singleThreaded: () => '接点が1人以下',
      blockersWithoutPlan: (n) => `対応策のない反対者 ${number(n)}人`,
      notChecked: (n) => `90日以上未確認の人物 ${number(n)}人`,
      overdue: (n) => `期限を過ぎた連絡 ${number(n)}件`,
      noFindings: () => '確認日のある情報がない',
      oldFindings: () => '180日より古い情報がある',
      littleFilled: () => '記入が半分未満',
    },
    nextDue: (day) => `次の予定日：${day}`,
    wasDue: (day) => `期限超過：${day}`,
    allWell: '対応が必要な点はありません。',
    open: '開く',
    tab: 'シートへ移動',
    notInOverview: '状況をまだ確認できません。一覧を更新してください。',
    gone: 'このプランのシートがありません。作り直すか、一覧のシートからこの行を削除してください。',
    overviewRow: '一覧の行',
    update: '一覧を更新',
    updating: '一覧を更新しています…',
    updated: '一覧を最新にし、対応が必要な順に並べました。',
  },
  summary: {
    notBegun: (n) => `未着手のプラン：${number(n)}件`,
    noDecisionMaker: (n) => `意思決定者が不明：${number(n)}社`,
    noChampion: (n) => `推進者がいない：${number(n)}社`,
    singleThreaded: (n) => `接点が1人以下：${number(n)}社`,
    blockersWithoutPlan: (n) => `対応策のない反対者がいる：${number(n)}社`,
    notChecked: (n) => `90日以上未確認の人物がいる：${number(n)}社`,
    overdue: (n) => `期限を過ぎた連絡がある：${number(n)}社`,
    noFindings: (n) => `確認日のある情報がない：${number(n)}社`,
    oldFindings: (n) => `180日より古い情報がある：${number(n)}社`,
    littleFilled: (n) => `記入が半分未満：${number(n)}件`,
  },
  withoutPlan: (n) => `プランのないターゲット：${number(n)}社`,
  make: {
    heading: 'プランを作成',
    for: '対象',
    targets: (n) => `すべてのターゲット（${number(n)}社）`,
    tier: (label, n) => `ティア${label}（${number(n)}社）`,
    selected: '選択した行',
    one: '1社を指定',
    readSelection: '選択範囲を読み込む',
    noneSelected: '企業の行が選択されていません。企業の一覧またはランキングで行を選択してください。',
    search: '企業名',
    noneFound: '該当する企業はありません。',
    counts: (fresh, existing) =>
      [
        ...(fresh > 0 ? [`新規${number(fresh)}件`] : []),
        ...(existing > 0 ? [`作成済み${number(existing)}件`] : []),
      ].join('、') || '該当する企業はありません。',
    refresh: (n) => `作成済みの${number(n)}件も更新する`,
    refreshed: '冒頭の情報が最新になり、足りない項目が戻ります。入力済みの内容はそのまま残ります。',
    many: (n) =>
      `${number(n)}枚のシートの作成には数分かかり、スプレッドシートの動作も遅くなります。担当者が実際に取り組む、優先度の高い企業から始めることをおすすめします。`,
    button: (fresh, refreshed) =>
      fresh === 0 && refreshed > 0
        ? `プラン${number(refreshed)}件を更新`
        : refreshed > 0
          ? `プラン${number(fresh + refreshed)}件を作成・更新`
          : `プラン${number(fresh)}件を作成`,
    make: '作成',
    making: 'プランを作成しています…',
    done: ({ made, refreshed, already }) =>
      [
        ...(made > 0 || refreshed === 0 ? [`プランを${number(made)}件作成しました。`] : []),
        ...(refreshed > 0 ? [`${number(refreshed)}件を更新しました。`] : []),
        ...(already > 0 ? [`${number(already)}件は作成済みでした。`] : []),
      ].join(''),
    left: (done, all) => `${number(all)}件中${number(done)}件まで完了しました。`,
    goOn: '続ける',
    forget: 'ここまでにする',
    gone: (n) =>
      `${number(n)}社が見つかりませんでした。行が削除・変更されたか、IDが重複しています。［更新］をクリックして、もう一度お試しください。`,
    withoutIds: (n) =>
      `企業の一覧にIDの列がないため、${number(n)}社のプランを作成できませんでした。「データ」の修復でID列を戻してから、もう一度作成してください。`,
    toData: '「データ」を開く',
    noTargets: 'ターゲットの一覧にまだ企業がありません。',
    toTargets: '「ターゲット」を開く',
  },
  copies: {
    heading: 'コピーされたプラン',
    question: (name) => `${name}のプランはどのシートですか。`,
    explanation: '選ばなかったシートは内容をそのまま残し、プランとして扱わなくなります。',
    keep: (tab) => `「${tab}」をプランにする`,
    look: '確認する',
    keeping: 'プランを設定しています…',
    kept: 'このシートをプランとして使います。',
  },
  opened,
};
