import type { DashboardWords } from './words.ts';

export const ja = (): DashboardWords => ({
  name: 'ダッシュボード',
  dataName: 'ABM KPIデータ',
  asOf: '基準日',
  asOfHelp: 'すべてこの日の時点で、KPIとKPI記録に合わせて変わります。サイドバーの「更新」で今日になります。',
  insights: 'いま見るべきこと',
  figures: '文中の数値',
  noInsights: '特に目立った点はありません。',
  scorecard: 'KPI一覧（記号をクリックすると設定の行へ）',
  exitDates: '撤退判断日',
  exitColumns: { exitDate: '撤退判断日', state: '判断', rule: '撤退の条件', agreement: '合意' },
  states: { 'to come': '判断日前', pending: '判断待ち' },
  notAgreed: '合意なし',
  agreed: (version, day) => `第${version}版（${day}合意）`,
  differs: (version, day, columns) => `第${version}版（${day}合意）と異なる項目：${columns.join('、')}`,
  charts: 'グラフ',
  earlier: '変化の起点',
});
