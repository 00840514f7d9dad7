import type { Cell, Table } from '../../src/model/cell.ts';
import type { Kind } from '../../src/model/criterion.ts';
import type { Language } from '../../src/model/language.ts';

export const LANGUAGES: readonly Language[] = ['en', 'ja'];

/** A row of a criteria table. What a test leaves out is an ordinary criterion: `number` from 0 to 100, so that points are the value. */
export interface CriterionRow {
  readonly criterion?: Cell;
  readonly column?: Cell;
  readonly kind?: Kind | Cell;
  readonly weight?: Cell;
  readonly group?: Cell;
  readonly from?: Cell;
  readonly to?: Cell;
  readonly points?: Cell;
  readonly ifBlank?: Cell;
  readonly gate?: Cell;
  readonly note?: Cell;
}

const COLUMNS = [
  'criterion',
  'column',
  'kind',
  'weight',
  'group',
  'from',
  'to',
  'points',
  'ifBlank',
  'gate',
  'note',
] as const;

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Criterion', 'Column', 'Kind', 'Weight', 'Group', 'From', 'To', 'Points', 'If blank', 'Gate', 'Note'],
  ja: ['基準', '列', '種類', '重み', '区分', '下限', '上限', '点数', '空欄時', '足切り', 'メモ'],
};

/** The Japanese words for kinds, policies and groups. */
const JAPANESE: Readonly<Record<string, string>> = {
  number: '数値',
  range: '範囲',
  bands: '段階',
  category: '分類',
  keywords: 'キーワード',
  'yes/no': 'はい・いいえ',
  rating: '評価',
  recency: '直近',
  skip: '除外',
  zero: '0点',
  neutral: '中立',
  required: '必須',
  Fit: '適合',
  Engagement: '関心',
};

/** A criteria table as a team of that language would type it, frozen. */
export function criteriaTable(language: Language, rows: readonly CriterionRow[]): Table {
  return freeze([HEADERS[language], ...rows.map((row) => criterionCells(language, row))]);
}

function criterionCells(language: Language, row: CriterionRow): Cell[] {
  const usual: CriterionRow = { criterion: 'Value', kind: 'number', weight: 1 };
  const isNumber = (row.kind ?? 'number') === 'number';
  const filled = { ...usual, ...(isNumber ? { from: 0, to: 100 } : {}), ...row };
  return COLUMNS.map((column) => {
    const cell = filled[column] ?? '';
    const isWord = column === 'kind' || column === 'ifBlank' || column === 'group';
    return language === 'ja' && isWord ? (JAPANESE[String(cell)] ?? cell) : cell;
  });
}

/** A table that throws when anything writes to it. */
export function freeze(rows: readonly (readonly Cell[])[]): Table {
  return Object.freeze(rows.map((row) => Object.freeze([...row])));
}
