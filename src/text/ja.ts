import type { Kind } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import { expectedIn } from './expected.ts';
import { ja as kpis } from './kpis/ja.ts';
import type { Texts, Words } from './texts.ts';
import { why } from './why/ja.ts';

export const ja: Texts = {
  criteriaColumns: {
    criterion: ['基準', '基準名', '選定基準', '評価基準'],
    column: ['列', '列名', '対象列'],
    kind: ['種類', '種別'],
    weight: ['重み', '重み付け', 'ウェイト', 'ウエイト'],
    group: ['区分', 'グループ'],
    from: ['下限', '下限値'],
    to: ['上限', '上限値'],
    points: ['点数', '配点', 'ポイント'],
    ifBlank: ['空欄時', '空欄の場合', '空欄のとき'],
    gate: ['足切り', '足切り点'],
    note: ['メモ', '備考'],
  },
  tiersColumns: { tier: ['ティア', 'ティア名', 'ランク名'], tierFrom: ['下限', '下限値', '下限スコア'] },
  accountName: [
    'アカウント',
    'アカウント名',
    '企業名',
    '会社名',
    '社名',
    '取引先',
    '取引先名',
    '名称',
    '企業',
    '会社',
    '法人名',
    '顧客',
    '顧客名',
    '組織名',
    '団体名',
    '商号',
  ],
  asOf: ['基準日'],
  kinds: {
    number: ['数値'],
    range: ['範囲'],
    bands: ['段階'],
    category: ['分類'],
    keywords: ['キーワード'],
    'yes/no': ['はい・いいえ', 'はい/いいえ', 'はいいいえ', '有無'],
    rating: ['評価'],
    recency: ['直近'],
  },
  policies: { skip: ['除外'], zero: ['0点', 'ゼロ'], neutral: ['中立'], required: ['必須'] },
  groups: { fit: ['適合', '適合度'], engagement: ['関心', '関心度'] },
  statuses: { ok: 'OK', excluded: '対象外', incomplete: '情報不足' },
  resultColumns: {
    account: 'アカウント',
    status: '状態',
    score: 'スコア',
    low: '下限',
    high: '上限',
    known: '判明率',
    rank: '順位',
    tier: 'ティア',
    why: '理由',
  },
  places: {
    criteria: '選定基準',
    tiers: 'ティア',
    accounts: 'アカウント',
    headers: '見出し（headers）',
    as_of: '基準日（as_of）',
    top: '件数（top）',
    cuts: '区切り（cuts）',
    engagement: '関心度（engagement）',
    kpis: 'KPIの表',
    log: 'KPI記録',
    kpi: '指標（kpi）',
    what: '項目（what）',
    'reference date': '基準日',
  },
  menu: {
    openSidebar: 'サイドバーを開く',
    about: 'SmallStart ABM について',
    aboutText:
      'SmallStart ABM は、チームで決めた選定基準にもとづいて、このスプレッドシートの企業を採点し、理由を示し、順位を付けます。' +
      'サイドバーを開いて始めてください。読むのはこのスプレッドシートだけで、外部へは何も送りません。',
  },
  issue: (issue) => `${ja.issuePlace(issue)}：${reason(issue)}`,
  issuePlace: ({ place, row, column }) =>
    placeOf(ja.places[place], row, column === undefined ? undefined : columnWords[column][0]),
  issueReason: reason,
  accountPlace: (row, column) => placeOf(ja.places.accounts, row, column),
  unreadable: (found) => `「${found}」は読み取れないため、空欄とみなします`,
  nameless: '社名がありません',
  why,
};

function placeOf(table: string, row?: number, column?: string): string {
  return `${table}${row === undefined ? '' : `の${row}行目`}${column === undefined ? '' : `「${column}」`}`;
}

const columnWords = { ...kpis.logColumns, ...kpis.columns, ...ja.criteriaColumns, ...ja.tiersColumns };

const oneOf = (dictionary: Readonly<Record<string, Words>>) =>
  `${Object.values(dictionary)
    .map(([word]) => word)
    .join('、')}のいずれか`;

const pointsExamples: Readonly<Partial<Record<Kind, string>>> = {
  bands: '0=10; 50=40; 300=100',
  category: '製造業=100; IT=80; *=20',
  keywords: 'DX=40; AI=40; 紙=-20',
};

const expected = (issue: Issue) =>
  expectedIn(
    {
      criterion: '基準の名前',
      group: '区分の名前（または空欄）',
      kind: oneOf(ja.kinds),
      weight: '0以上の数値',
      halfLife: '0より大きい半減期（日数）',
      distance: '0以上の幅',
      points: `「${pointsExamples[issue.kind ?? 'category']}」のような点数`,
      ifBlank: '除外、0点、中立、必須、または-100～100の数値',
      tier: 'ティアの名前',
      top: '0以上の整数',
      date: '「2026-11-21」のような日付',
      number: '数値',
      kpi: '指標の名前',
      kpiKind: oneOf(kpis.kinds),
      direction: oneOf(kpis.directions),
      period: oneOf(kpis.periods),
      exitAction: oneOf(kpis.exitActions),
      exitRule: '「見込み<50% または 値<8」のような条件',
      population: '1～1,000,000の整数',
      what: oneOf(kpis.values),
    },
    issue,
  );

function reason(issue: Issue): string {
  const { least, most, earlierRow } = issue;
  const found = `「${issue.found ?? ''}」`;
  const please = `${expected(issue)}を入力してください`;
  const reasons: Readonly<Record<Issue['code'], string>> = {
    empty: '何も入力されていません',
    'no rows': '見出しの下に行がありません',
    'no such column': 'この見出しの列がありません',
    blank: `空欄です。${please}`,
    'not a number': `${found}は数値ではありません。${please}`,
    'not a name': `${found}は名前として使えません。${please}`,
    'out of bounds':
      most === undefined ? `${found}は使えません。${please}` : `${found}は${least}～${most}の範囲にありません`,
    'not a whole number': `${found}は0以上の整数ではありません`,
    'not a date': `${found}は日付ではありません。${please}`,
    'unknown kind': `${found}という種類はありません。${please}`,
    'unknown policy': `${found}は読み取れません。${please}`,
    'no such account column': `アカウントの表に${found}という見出しの列がありません`,
    repeated:
      issue.found === ''
        ? `空欄ですが、${earlierRow}行目も空欄です。空欄（残りすべて）にできるのは1行だけです`
        : `${found}は${earlierRow}行目にもあります`,
    'all weights zero': '重みがすべて0です。少なくとも1つは0より大きくしてください',
    'both ends blank': '下限と上限の両方が空欄です。少なくとも一方を入力してください',
    'from equals to': `下限と上限がどちらも${issue.found}です。異なる数値にしてください`,
    'from above to': `下限が上限より大きくなっています（${issue.found}）`,
    'from not below to': `下限は上限より小さくしてください（${issue.found}）`,
    'unreadable points': `${found}は読み取れません。${please}`,
    'points out of bounds': `${found}の点数は${least}～${most}の範囲にありません`,
    'repeated points': `${found}の値が2回書かれています`,
    'no reference date': '「直近」には基準日が必要です。as_ofに「2026-11-21」のような日付を指定してください',
    'not one row': '見出しは1行で指定してください',
    'not three cuts': '「75、50、25」のような異なる3つの数値を指定してください',
    'other shape': '適合度（fit）と同じ行数・列数にしてください',
    'unknown word': `${found}は読み取れません。${please}`,
    'no such kpi': `${found}という指標はありません`,
    'due not after start': `開始日は期限より前にしてください（${issue.found}）`,
    'due too far': `期限は開始日から${most}年以内にしてください（${issue.found}）`,
    'exit before start': `${found}は開始日より前です`,
    'target at baseline': `${found}は起点と同じ値のため、開始時点で達成になります。起点（空欄なら0）と異なる値にしてください`,
    'unreadable rule': `${found}は読み取れません。${please}`,
    'rule the wrong way': `${found}では順調なときに撤退になります。「${issue.expected}」のように入力してください`,
  };
  return reasons[issue.code];
}
