import { readText } from '../../core/tables/index.ts';
import type { Row } from '../../model/cell.ts';
import type { Language } from '../../model/language.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** The language of cells that no dictionary knows: Japanese where any of them is written in Japanese. */
export function languageOf(cells: Row): Language {
  return cells.some((cell) => JAPANESE.test(readText(cell) ?? '')) ? 'ja' : 'en';
}
