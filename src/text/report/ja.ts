import type { ReportWords } from './words.ts';

const counted = (count: number) => count.toLocaleString('ja');

export const ja = (): ReportWords => ({
  name: (day) => `レポート ${day}`,
  dataName: 'ABMレポートデータ',
  title: (day) => `ABMレポート（${day}時点）`,
  kept: 'この日時点の記録です。元の表が変わっても、この内容は変わりません。',
  print: '印刷するときは、A4・縦向き・「ページに合わせる」を選んでください。',
  sections: {
    insights: '注目点',
    kpis: 'KPIと撤退ライン',
    decisions: '撤退判断',
    targets: '上位ターゲット',
    stages: '段階別のターゲット数',
    nextSteps: '次の行動',
    charts: '推移',
  },
  nothing: {
    insights: '特に目立った点はありません。',
    kpis: 'KPIはまだありません。',
    decisions: 'この日までに判断日を迎えたものはありません。',
    targets: 'ターゲットはまだありません。',
    nextSteps: 'ターゲットの一覧に「次の行動」がありません。',
    charts: '表示できるグラフはまだありません。',
  },
  more: (count) => `… ほか${counted(count)}件`,
  moreCharts: (count) => `ほか${counted(count)}件のKPIのグラフはダッシュボードにあります。`,
  setAside: {
    log: (count) => `KPI記録のうち${counted(count)}行は、読み取れないか該当するKPIがないため、集計に含めていません。`,
    record: (count) => `撤退ライン記録のうち${counted(count)}行は、読み取れないため含めていません。`,
  },
  unranked: '順位とスコアはありません。ランキングの誤りを修正すると表示されます。',
  figures: '文中の数値',
  nextExitDate: '次の判断日',
  decidedOn: '記録日',
  reasonAndPeople: '理由・関係者',
  pending: '判断待ち',
  ruleApplies: (action) => (action === '' ? '撤退ラインに該当。' : `撤退ラインに該当（対応：${action}）。`),
  ruleDoesNotApply: '撤退ラインに該当せず。',
  decides: (people) => `判断者：${people}。`,
  salesAndMarketing: '営業担当・マーケ担当',
  purchaseLoop: '購入ループ',
  loyaltyLoop: 'ロイヤルティループ',
  withoutStage: '段階の記入なし',
  exitDates: '撤退判断日',
  band: '80%の幅',
});
