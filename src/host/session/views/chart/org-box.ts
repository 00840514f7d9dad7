import stringWidth from 'string-width';

/** Pixels between the text of a box and its edge. */
export const PADDING = 4;
/** In sizes of the text. */
export const LINE_HEIGHT = 1.3;

/** Pixels between two boxes side by side, and on top of each other. */
const [GAP, RISE] = [6, 18];
const [LARGEST_TEXT, EASY_TEXT, SMALLEST_TEXT] = [13, 10, 8];
const WIDEST_BOX = 160;

/** How large all boxes of an org chart are, and the texts in them, in pixels. */
export interface OrgBox {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** What stands in the box of a name. */
  readonly lines: (name: string) => readonly string[];
}

/**
 * The box with the largest text in which every name fits: without words that break, where an easily read size can do that. With the
 * smallest text, what does not fit is cut off.
 */
export function orgBox(names: readonly string[], room: { readonly width: number; readonly height: number }): OrgBox {
  const width = Math.max(12, Math.min(WIDEST_BOX, Math.floor(room.width - GAP)));
  const highest = Math.max(12, Math.floor(room.height - RISE));
  const perLine = (size: number) => Math.max(1, Math.floor((2 * (width - 2 * PADDING)) / size));
  const needed = (size: number) => {
    const lines = names.map((name) => linesOf(name, perLine(size)).length);
    return Math.max(1, ...lines) * Math.round(size * LINE_HEIGHT) + 2 * PADDING;
  };
  const widest = Math.max(0, ...names.flatMap((name) => name.split(/\s+/u)).map((word) => stringWidth(word)));
  const sizes = Array.from({ length: LARGEST_TEXT - SMALLEST_TEXT + 1 }, (_, less) => LARGEST_TEXT - less);
  const high = sizes.filter((size) => needed(size) <= highest);
  const fontSize = high.find((size) => size >= EASY_TEXT && widest <= perLine(size)) ?? high[0] ?? SMALLEST_TEXT;
  return {
    width,
    height: Math.min(highest, needed(fontSize)),
    fontSize,
    lines: (name) => linesOf(name, perLine(fontSize)),
  };
}

/** A name in lines of so many half-width letters. Words stay whole where they fit on a line; Japanese names without spaces break anywhere. */
function linesOf(name: string, perLine: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && stringWidth(`${last} ${word}`) <= perLine) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(...piecesOf(word, perLine));
  }
  return lines;
}

function piecesOf(word: string, perLine: number): string[] {
  return [...word]
    .reduce<string[]>(
      ([last = '', ...before], letter) =>
        stringWidth(last + letter) <= perLine ? [last + letter, ...before] : [letter, last, ...before],
      [],
    )
    .toReversed()
    .filter((piece) => piece !== '');
}
