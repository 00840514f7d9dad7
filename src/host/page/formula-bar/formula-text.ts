/** A piece of a formula: a text in quotes, a reference, a word (of a function or a name), or a single sign. */
export interface Piece {
  readonly kind: 'text' | 'reference' | 'word' | 'sign';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The call that the caret stands in, and which of its arguments, from 0. */
export interface Call {
  readonly name: string;
  readonly argument: number;
}

const TAB = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_]*!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const CELLS = String.raw`${CELL}(?::(?:${CELL}|\$?[A-Za-z]{1,3}|\$?\d{1,7}))?`;
const TRACKS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\d{1,7})?|\$?\d{1,7}:\$?\d{1,7}`;
const PIECES = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*"?)',
    String.raw`(?<reference>${TAB}?(?:${CELLS}|${TRACKS})(?![\p{L}\p{N}_.(!]))`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_.]*)`,
    String.raw`(?<number>\d+(?:\.\d*)?)`,
    String.raw`(?<sign>\S)`,
  ].join('|'),
  'gu',
);

/** Takes a formula apart; blanks and numbers are left out. What is no formula has no pieces. */
export function piecesOf(formula: string): Piece[] {
  if (!formula.startsWith('=')) return [];
  return [...formula.matchAll(PIECES)].flatMap((match) => {
    const kind = (['text', 'reference', 'word', 'sign'] as const).find((name) => match.groups?.[name] !== undefined);
    const [text] = match;
    return kind ? [{ kind, text, from: match.index, to: match.index + text.length }] : [];
  });
}

/** The word that the caret stands right behind, which may become a function or a name. */
export function wordAt(formula: string, caret: number): Piece | null {
  const found = piecesOf(formula).find(({ from, to }) => from < caret && caret <= to);
  if (!found || caret !== found.to || !/^[\p{L}_]/u.test(found.text)) return null;
  const isFollowed = formula[found.to] === '(';
  return isFollowed || found.kind === 'text' || found.text.includes('!') ? null : found;
}

/** The innermost call around the caret; null outside of every call. */
export function callAt(formula: string, caret: number): Call | null {
  const open: { name: string | null; argument: number }[] = [];
  let before: Piece | null = null;
  for (const piece of piecesOf(formula.slice(0, caret))) {
    const current = open.at(-1);
    if (piece.text === '(' || piece.text === '{') {
      const isCall = piece.text === '(' && before?.kind === 'word' && before.to === piece.from;
      open.push({ name: isCall && before ? before.text : null, argument: 0 });
    } else if (piece.text === ')' || piece.text === '}') open.pop();
    else if ((piece.text === ',' || piece.text === ';') && current) current.argument += 1;
    before = piece;
  }
  const inside = open.findLast(({ name }) => name !== null);
  return inside?.name ? { name: inside.name.toUpperCase(), argument: inside.argument } : null;
}
