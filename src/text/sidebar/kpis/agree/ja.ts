import type { AgreeWords } from './words.ts';

export const ja: AgreeWords = {
  heading: (name) => `${name}の撤退ライン`,
  why: '利害が生じる前の、今のうちに合意しておきます。合意した内容は日付とともに保存され、後から書き換えられません。見直すと新しい版として並べて残ります。',
  steps: {
    kpi: 'KPI',
    goal: '目標と期限',
    dates: '撤退判断日',
    rule: '撤退ライン',
    action: '該当した場合の対応',
    decides: '判断する人',
    people: '合意する人',
  },
  about: {
    kpi: '取り組みの成否を、このKPIで判断しますか。',
    goal: 'いつまでに、どこまで達成しますか。',
    dates:
      '撤退ラインで判定するのは、ここで決めた日だけです。ほかの日の数値は参考にとどめます。まずは1年後の1回がおすすめです。判定の回数が多いほど、うまくいくはずの取り組みまで止めてしまいます。',
    rule: '撤退判断日に、達成の見込みまたは値がこれより悪ければ、撤退ラインに該当します。',
    action: '撤退ラインに該当したら、どうしますか。',
    decides: '当日に判断を下す人を1人決めてください。',
    people: '本日、この撤退ラインに合意する人全員です。',
  },
  step: (number, title) => `${number}. ${title}`,
  next: '次へ',
  change: '変更',
  toForm: 'KPIを編集',
  date: (number) => `撤退判断日 ${number}`,
  addDate: '日付を追加',
  passed: 'すでに来ている日付があります。合意するとすぐに判断が求められます。',
  removeDate: (number) => `撤退判断日 ${number}を削除`,
  chanceBelow: '見込みが次を下回る',
  valueBelow: '値が次を下回る',
  valueAbove: '値が次を上回る',
  percent: '%',
  actions: {
    exit: '撤退：取り組みをやめる',
    shrink: '縮小：規模を小さくして続ける',
    change: '変更：やり方を変えて続ける',
  },
  decides: '判断する人',
  people: '合意する人',
  peopleNote: '複数の場合は「、」で区切ってください。',
  needs: {
    kpi: 'KPIの行に入力ミスがあります。先に直してください。',
    goal: '目標と期限を入力してください。',
    dates: '撤退判断日を1つ以上指定してください。',
    rule: '達成の見込みか値を指定してください。',
    action: '対応を選んでください。',
    decides: '名前を入力してください。',
    people: '名前を1人以上入力してください。',
  },
  errors: {
    heading: 'この撤退ラインの判断ミスの確率',
    waits: '撤退判断日と撤退ラインを決めると表示されます。',
    running: 'シミュレーションしています…',
    headline: (stops, catches) =>
      `目標を達成できたはずの取り組み100件のうち${stops}件を誤って止め、達成できなかったはずの100件のうち${catches}件を見抜けます。`,
    noSuccess: (catches) =>
      `計画どおりのペースでは、目標を達成できる取り組みはほとんどありません。達成できなかったはずの100件のうち${catches}件を見抜けます。`,
    noFailure: (stops) =>
      `計画どおりのペースなら、達成できない取り組みはほとんどありません。達成できたはずの100件のうち${stops}件を誤って止めます。`,
    none: 'この撤退ラインはシミュレーションできません。',
    caption: '本当のペース別（100％＝計画どおり）。取り組み100件あたりの件数',
    pace: '本当のペース',
    success: '達成',
    stops: '誤って停止',
    catches: '失敗を発見',
    advice:
      '早い時期の判定ほど、基準は低くしてください。始めて数か月のうちは、偶然だけで数値が大きく動きます。1年後に1回、50％が標準的です。それより早く判定する場合は20％程度にしてください。',
    stopsMany: (stops) =>
      `うまくいくはずの取り組み100件のうち${stops}件を止めてしまいます。基準を下げるか、判定を遅らせるか、回数を減らしてください。`,
    earlyHigh: (day) =>
      `${day}は期間の前半です。50％以上の基準は厳しすぎます。基準を下げるか、判定を遅らせてください。`,
    assumption:
      '一定のペースで進む数千件の取り組みを計算した結果です。実際は立ち上がりが遅いため、早い時期の判定はこれより厳しくなります。',
  },
  sentence: '保存される文面',
  button: 'この撤退ラインに合意する',
  running: '合意を保存しています…',
  done: (version) => `撤退ラインを第${version}版として保存しました。`,
  notYet: (steps) => `未入力：${steps}`,
  versions: {
    heading: (count) => `これまでに合意した版（${count}件）`,
    version: (version, day) => `第${version}版（${day}）`,
    changed: '変更点：',
    change: (column, from, to) => `${column}：${from} → ${to}`,
    unchanged: '条件は前の版と同じです。',
    now: '現在の表',
    blank: '空欄',
    inRecord: '記録を見る',
  },
};
