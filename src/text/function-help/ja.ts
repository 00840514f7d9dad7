import type { FunctionHelp, FunctionName } from './help.ts';

// The formula helper shows both languages, so the examples of ranges stand in one of them.
const accounts = '見出し行を含む企業の表。headers があるときは見出し行なし。';
const criteria = '見出し行を含む選定基準の表。';
const headers = '省略可：accounts に見出し行がないときの見出し行。';
const as_of = '省略可：経過日数を数える基準日。「直近」には必須。';
const tiers = '省略可：「ティア」と「下限」の列を持つ表。省略時は A（75以上）、B（50）、C（25）、D。';
const kpi = '表にある指標の名前。';
const kpis = '見出し行を含むKPIの表（例：KPI!A1:N20）。';
const log = '見出し行を含むKPI記録（例：KPI記録!A1:D）。行は順不同。';
const day = '基準日。これより後の記録は数えません。';

export const functionHelp: Readonly<Record<FunctionName, FunctionHelp>> = {
  ABMSCORE: {
    summary: '重み付きの選定基準による各アカウントのスコア（0～100）。',
    parameters: { accounts, criteria, headers, as_of },
    returns: '1列：スコア。採点できないときは状態。',
  },
  ABMBREAKDOWN: {
    summary: '各アカウントのスコアの内訳。基準ごとの寄与を合計するとスコアになります。',
    parameters: { accounts, criteria, headers, as_of },
    returns: 'アカウント、状態、スコア、下限、上限、判明率、区分別スコア、基準ごとの寄与。',
  },
  ABMWHY: {
    summary: '各アカウントのスコアの理由を文章で示します。',
    parameters: { accounts, criteria, top: '省略可：挙げる上位の基準の数。省略時は3。', headers, as_of },
    returns: '1列の文章。',
  },
  ABMRANKING: {
    summary: 'アカウントのランキング（高い順）。ティア、スコアの幅、理由付き。',
    parameters: {
      accounts,
      criteria,
      top: '省略可：最大の行数。0または省略時は全件（採点できないアカウントは末尾）。',
      headers,
      as_of,
      tiers,
    },
    returns: '順位、アカウント、スコア、ティア、下限、上限、判明率、理由。',
  },
  ABMRANK: {
    summary: 'スコアの順位（最高が1位）。同点は同順位。',
    parameters: { scores: '1つ以上のスコア。文字や空欄は空欄になります。' },
    returns: 'scores と同じ形の順位。',
  },
  ABMTIER: {
    summary: 'スコアのティア。',
    parameters: { scores: '1つ以上のスコア。文字はそのまま返します。', tiers },
    returns: 'scores と同じ形のティア。',
  },
  ABMGRID: {
    summary: '適合度と関心度のマトリクスのマス。英字が適合度、数字が関心度で、A1が最良、D4が最下位。',
    parameters: {
      fit: '1つ以上の適合度スコア。',
      engagement: 'fit と同じ数の関心度スコア。',
      cuts: '省略可：区切りの3つの値。省略時は75、50、25。',
    },
    returns: 'fit と同じ形のマス。どちらかのスコアがないときは空欄。',
  },
  ABMKPI: {
    summary: '指標の数値を1つ返します（現在の実績、目標達成の見込み、撤退ラインなど）。',
    parameters: {
      kpi,
      kpis,
      log,
      what: '実績、計画、ペース、残り、必要ペース、実績ペース、着地予測、下限、上限、見込み、撤退ライン、状態のいずれか。',
      as_of: day,
    },
    returns: '数値。記録が足りないときは「データ不足」、該当する値がないときは空欄。',
  },
  ABMKPIS: {
    summary: 'すべての指標の数値を1行ずつ返します。',
    parameters: { kpis, log, as_of: day },
    returns: '指標、実績、計画、ペース、残り、必要ペース、実績ペース、着地予測、下限、上限、見込み、撤退ライン、状態。',
  },
  ABMKPITRACK: {
    summary: '指標の推移を、計画と撤退ラインとともに期限まで周期ごとに返します（グラフの元データ）。',
    parameters: { kpi, kpis, log, as_of: day },
    returns: '日付、実績、計画、目標、撤退ライン、着地予測、下限、上限。',
  },
};
