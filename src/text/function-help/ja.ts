import type { FunctionHelp, FunctionName } from './help.ts';

// The formula helper shows both languages, so the examples of ranges stand in one of them.
const accounts = '見出し行を含む企業の表。headers があるときは見出し行なし。';
const criteria = '見出し行を含む選定基準の表。';
const headers = '省略可：accounts に見出し行がないときの見出し行。';
const as_of = '省略可：経過日数を数える基準日。「直近」には必須。';
const tiers = '省略可：「ティア」と「下限」の列を持つ表。省略時は A（75以上）、B（50）、C（25）、D。';

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
};
