import { fold } from '../../core/tables/index.ts';

/**
 * A name for the tab of an account: allowed by Sheets and by Excel, and none that another tab has, however wide or tall its letters are.
 *
 * @param name - of the account.
 * @param others - names of other tabs, as far as they are known.
 * @param otherwise - where nothing of the name is left.
 * @example planTabName('A/B: [x]', ['a b x'], 'Account plan') // 'A B x 2'
 */
export function planTabName(name: string, others: Iterable<string>, otherwise: string): string {
  const taken = new Set([...others].map(fold));
  const whole = safe(name) || otherwise;
  for (let count = 1; ; count += 1) {
    const number = count === 1 ? '' : ` ${count}`;
    const tried = safe(shortened(whole, LONGEST - number.length)) + number;
    if (!taken.has(fold(tried))) return tried;
  }
}

/** In UTF-16 units. */
const LONGEST = 100;

/** Without the signs that Excel forbids, those that nobody sees, and apostrophes at the ends, which formulas would take for quotes. */
function safe(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[*?:\\/[\]\s\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
}

/** The longest beginning that cuts no letter from its marks and no pair in two. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const letters = text.match(LETTER) ?? [];
  let start = '';
  for (const letter of letters) {
    if (start.length + letter.length > length) break;
    start += letter;
  }
  return start;
}

/** A sign with all that is drawn onto it: marks, voicing of narrow kana, tones of skin, what is joined to it; a flag is two signs. */
const LETTER = /(?:\p{RI}\p{RI}|\P{Cs})(?:\p{M}|\p{EMod}|\uff9e|\uff9f|\u200d\P{Cs})*/gu;
