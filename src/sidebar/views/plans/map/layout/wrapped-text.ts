/**
 * A text on lines that are no wider than `width`, broken where a reader would break it: at blanks, between Japanese words as far as their
 * letters show them, and only within a word that is wider than a line. What does not fit on the last line ends in an ellipsis.
 *
 * @param measure - the width of a text on one line.
 * @example wrappedText('代表取締役社長 兼 最高執行責任者', 9, 2, (text) => text.length) // ['代表取締役社長 兼', '最高執行責任者']
 */
export function wrappedText(
  text: string,
  width: number,
  mostLines: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.replace(/\s+/gu, ' ').trim().split(BETWEEN_WORDS);
  for (const word of words) {
    if (measure((line + word).trimEnd()) <= width) {
      line += word;
      continue;
    }
    if (line !== '') lines.push(line.trim());
    line = '';
    for (const letter of word.match(LETTERS) ?? []) {
      if (measure((line + letter).trimEnd()) > width) {
        const [kept, taken] = brokenBefore(line, letter);
        if (kept !== '') lines.push(kept.trim());
        line = taken;
      }
      line += letter;
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), shortened(lines[mostLines - 1] ?? '', width, measure)];
}

/** What stays on a line and what goes to the next one with a letter, which may be one that never comes first. */
function brokenBefore(line: string, letter: string): readonly [string, string] {
  const letters: string[] = line.match(LETTERS) ?? [];
  let count = letters.length;
  for (let first = letter; count > 0 && NEVER_FIRST.test(first); first = letters[count] ?? '') count -= 1;
  return count === 0 ? [line, ''] : [letters.slice(0, count).join(''), letters.slice(count).join('')];
}

/** After blanks and separating signs, before opening brackets, and where katakana begins or ends. */
const BETWEEN_WORDS =
  /(?<=\s)(?=\S)|(?<=[・、,/／)）」-])(?=[^\s・、,/／)）」-])|(?<=[^\s(（「])(?=[(（「])|(?<=[ァ-ヺー])(?=[ぁ-ゖ一-鿿])|(?<=[ぁ-ゖ一-鿿])(?=[ァ-ヺ])/u;

/** Letters with the marks that belong to them. */
const LETTERS = /\P{M}[\p{M}\u200d]*/gu;

/** Signs with which no line of Japanese begins. */
const NEVER_FIRST = /^[、。，．・：；？！ー〜）」』】〕々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

function shortened(line: string, width: number, measure: (text: string) => number): string {
  const letters = line.match(LETTERS) ?? [];
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
