/** Where a line may break: after each word, and between characters of scripts that have no spaces. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][、。，．）」』】ー]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu;

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/** The lines of a text that is wrapped to a width; a word that is wider than that is broken. */
export function wrapped(text: string, width: number, measure: Measure): string[] {
  return text.split('\n').flatMap((line) => {
    if (measure(line) <= width) return [line];
    const lines: string[] = [];
    let [current, taken] = ['', 0];
    for (const piece of line.match(PIECES) ?? []) {
      const needed = measure(piece.trimEnd());
      if (current !== '' && taken + needed > width) {
        lines.push(current.trimEnd());
        [current, taken] = ['', 0];
      }
      current += piece;
      while (needed > width && current.length > 1 && measure(current.trimEnd()) > width) {
        const fitting = fittingLength(current, width, measure);
        lines.push(current.slice(0, fitting));
        current = current.slice(fitting);
      }
      taken = needed > width ? measure(current) : taken + measure(piece);
    }
    return [...lines, current.trimEnd()];
  });
}

function fittingLength(text: string, width: number, measure: Measure): number {
  let length = 1;
  while (length < text.length && measure(text.slice(0, length + 1)) <= width) length++;
  return length;
}
