import type { KeywordsRule } from '../../model/criterion.ts';
import { clamp } from '../clamp.ts';
import { fold } from '../tables/index.ts';

/**
 * Points of the kind `keywords`: the sum over the words that a text contains, each once, held to −100…100. Words of alphabets
 * with spaces between words match whole words (`AI` not in `maintain`), Japanese ones anywhere.
 *
 * @returns points, −100…100.
 * @example keywordPoints('AI活用とDX', new Map([['ai', 40], ['dx', 40], ['紙', -20]])) // 80
 */
export function keywordPoints(text: string, points: KeywordsRule['points']): number {
  const folded = fold(text);
  let sum = 0;
  for (const [word, amount] of points) if (contains(folded, word)) sum += amount;
  return clamp(sum, -100, 100);
}

const SPACED_LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;

function contains(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!splitsWord(text, at) && !splitsWord(text, end)) return true;
  }
  return false;
}

/** Whether a cut at this position would stand between two letters of one word. */
function splitsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && SPACED_LETTER.test(text.charAt(at - 1)) && SPACED_LETTER.test(text.charAt(at));
}
