import { builtInFunctions } from '../engine/library.ts';
import type { FunctionHelp } from '../protocol/workbook-view.ts';

/** What the most used functions do. */
const summaries: Readonly<Record<string, Readonly<Record<'en' | 'ja', string>>>> = {
  SUM: { en: 'The sum of numbers.', ja: '数値の合計。' },
  AVERAGE: { en: 'The average of numbers.', ja: '数値の平均。' },
  COUNT: { en: 'How many numbers there are.', ja: '数値の個数。' },
  COUNTA: { en: 'How many filled cells there are.', ja: '空白でないセルの個数。' },
  COUNTIF: { en: 'How many cells meet a condition.', ja: '条件に合うセルの個数。' },
  COUNTIFS: { en: 'How many rows meet several conditions.', ja: '複数の条件に合う行の個数。' },
  SUMIF: { en: 'The sum of the cells that meet a condition.', ja: '条件に合うセルの合計。' },
  SUMIFS: { en: 'The sum of the cells that meet several conditions.', ja: '複数の条件に合うセルの合計。' },
  MAX: { en: 'The largest number.', ja: '最大の数値。' },
  MIN: { en: 'The smallest number.', ja: '最小の数値。' },
  ROUND: { en: 'A number rounded to decimal places.', ja: '指定した桁数に四捨五入した数値。' },
  IF: { en: 'One value where a condition holds, another where it does not.', ja: '条件を満たすかどうかで異なる値。' },
  IFERROR: { en: 'A value, or another one where it is an error.', ja: '値。エラーのときは代わりの値。' },
  VLOOKUP: {
    en: 'Looks a value up in the first column of a table.',
    ja: '表の最初の列で値を検索し、その行の値を返します。',
  },
  INDEX: { en: 'The cell of a range at a row and a column.', ja: '範囲内の指定した行と列にあるセルの値。' },
  MATCH: { en: 'Where in a range a value stands.', ja: '範囲内での値の位置。' },
  FILTER: { en: 'The rows that meet conditions.', ja: '条件に合う行。' },
  SORT: { en: 'Rows in the order of a column.', ja: '列の値の順に並べ替えた行。' },
  UNIQUE: { en: 'Rows without repetitions.', ja: '重複を除いた行。' },
  TODAY: { en: 'The date of today.', ja: '今日の日付。' },
};

/** The functions that every spreadsheet has; the most used ones say what they do. */
export function builtInFunctionHelp(language: 'en' | 'ja'): FunctionHelp[] {
  return [...builtInFunctions]
    .sort()
    .map((name) => ({ name, summary: summaries[name]?.[language] ?? '', parameters: [], returns: '' }));
}
