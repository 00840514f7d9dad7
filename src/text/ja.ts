import type { Kind } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import type { Texts } from './texts.ts';
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
    'reference date': '基準日',
  },
  menu: {
    openSidebar: 'サイドバーを開く',
    about: 'SmallStart ABM について',
    aboutText:
      'SmallStart ABM は、チームで決めた選定基準にもとづいて、このスプレッドシートの企業を採点し、理由を示し、順位を付けます。' +
      'セルに =ABMRANKING( と入力して始めてください。読むのはこのスプレッドシートだけで、外部へは何も送りません。',
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

const columnWords = { ...ja.criteriaColumns, ...ja.tiersColumns };

const kindNames = Object.values(ja.kinds)
  .map(([name]) => name)
  .join('、');

const pointsExamples: Readonly<Partial<Record<Kind, string>>> = {
  bands: '0=10; 50=40; 300=100',
  category: '製造業=100; IT=80; *=20',
  keywords: 'DX=40; AI=40; 紙=-20',
};

function expected({ place, column, kind }: Issue): string {
  switch (column) {
    case 'criterion':
      return '基準の名前';
    case 'group':
      return '区分の名前（または空欄）';
    case 'kind':
      return `${kindNames}のいずれか`;
    case 'weight':
      return '0以上の数値';
    case 'points':
      if (kind === 'recency') return '0より大きい半減期（日数）';
      if (kind === 'range') return '0以上の幅';
      return `「${pointsExamples[kind ?? 'category']}」のような点数`;
    case 'ifBlank':
      return '除外、0点、中立、必須、または-100～100の数値';
    case 'tier':
      return 'ティアの名前';
    default:
      return place === 'top'
        ? '0以上の整数'
        : place === 'as_of' || place === 'reference date'
          ? '「2026-11-21」のような日付'
          : '数値';
  }
}

function reason(issue: Issue): string {
  const found = `「${issue.found ?? ''}」`;
  const please = `${expected(issue)}を入力してください`;
  switch (issue.code) {
    case 'empty':
      return '何も入力されていません';
    case 'no rows':
      return '見出しの下に行がありません';
    case 'no such column':
      return 'この見出しの列がありません';
    case 'blank':
      return `空欄です。${please}`;
    case 'not a number':
      return `${found}は数値ではありません。${please}`;
    case 'not a name':
      return `${found}は名前として使えません。${please}`;
    case 'out of bounds':
      return issue.most === undefined
        ? `${found}は使えません。${please}`
        : `${found}は${issue.least}～${issue.most}の範囲にありません`;
    case 'not a whole number':
      return `${found}は0以上の整数ではありません`;
    case 'not a date':
      return `${found}は日付ではありません。${please}`;
    case 'unknown kind':
      return `${found}という種類はありません。${please}`;
    case 'unknown policy':
      return `${found}は読み取れません。${please}`;
    case 'no such account column':
      return `アカウントの表に${found}という見出しの列がありません`;
    case 'repeated':
      return issue.found === ''
        ? `空欄ですが、${issue.earlierRow}行目も空欄です。空欄（残りすべて）にできるのは1行だけです`
        : `${found}は${issue.earlierRow}行目にもあります`;
    case 'all weights zero':
      return '重みがすべて0です。少なくとも1つは0より大きくしてください';
    case 'both ends blank':
      return '下限と上限の両方が空欄です。少なくとも一方を入力してください';
    case 'from equals to':
      return `下限と上限がどちらも${issue.found}です。異なる数値にしてください`;
    case 'from above to':
      return `下限が上限より大きくなっています（${issue.found}）`;
    case 'from not below to':
      return `下限は上限より小さくしてください（${issue.found}）`;
    case 'unreadable points':
      return `${found}は読み取れません。${please}`;
    case 'points out of bounds':
      return `${found}の点数は${issue.least}～${issue.most}の範囲にありません`;
    case 'repeated points':
      return `${found}の値が2回書かれています`;
    case 'no reference date':
      return '「直近」には基準日が必要です。as_ofに「2026-11-21」のような日付を指定してください';
    case 'not one row':
      return '見出しは1行で指定してください';
    case 'not three cuts':
      return '「75、50、25」のような異なる3つの数値を指定してください';
    case 'other shape':
      return '適合度（fit）と同じ行数・列数にしてください';
  }
}
