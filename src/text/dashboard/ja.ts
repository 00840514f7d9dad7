import type { DashboardWords } from './words.ts';

export const ja = (): DashboardWords => ({
  name: 'ダッシュボード',
  dataName: 'ABM KPIデータ',
  asOf: '基準日',
  asOfHelp:
    'すべてこの日の時点で、KPIとKPI記録に合わせて変わります。サイドバーのKPI画面の「ダッシュボードを更新」で今日になります。',
  outdated:
    '⚠ 下の注目点を選んだ後に、基準日・KPI記録・判断のいずれかが変わりました。サイドバーのKPI画面の「ダッシュボードを更新」で選び直せます。',
  insights: '注目点',
  figures: '文中の数値',
  noInsights: '特に目立った点はありません。',
  scorecard: 'KPI一覧（記号をクリックすると設定の行へ）',
  exitDates: '撤退判断日',
  exitColumns: { exitDate: '撤退判断日', state: '判断', terms: '撤退ラインと合意' },
  states: { 'to come': '判断日前', pending: '判断待ち' },
  notAgreed: (rule) => behind(rule, '合意なし'),
  agreed: (rule, version, day) => behind(rule, `第${version}版（${day}合意）`),
  differing: DIFFERING,
  differs: (rule, version, day, columns) =>
    behind(rule, `表が第${version}版（${day}合意）と${DIFFERING}：${columns.join('、')}`),
  charts: 'グラフ',
  wins: '受注数',
  earlier: '変化の起点',
});

const DIFFERING = '異なる項目';

function behind(rule: string, remark: string): string {
  return rule === '' ? remark : `${rule}  ·  ${remark}`;
}
