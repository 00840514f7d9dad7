/**
 * A formula cut into pieces. `reference` is a cell or a range with its tab (`'My tab'!$A$1:B`), `function` a name right before its
 * parenthesis, `name` any other word (a named range, TRUE), `error` an error's text (`#REF!`), `other` a character that fits nowhere.
 */
export interface Token {
  readonly kind: 'reference' | 'function' | 'name' | 'string' | 'number' | 'error' | 'operator' | 'space' | 'other';
  readonly text: string;
}

const tab = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const corner = String.raw`\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?`;
const row = String.raw`\$?[1-9]\d*`;
const reference = String.raw`${tab}(?:${corner}:(?:${corner}|${row})|${row}:(?:${corner}|${row})|${cell})(?![\p{L}\p{N}_.(!])`;

const pieces: readonly (readonly [Token['kind'], string])[] = [
  ['space', String.raw`\s+`],
  ['string', '"(?:[^"]|"")*"'],
  ['error', String.raw`#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)`],
  ['reference', reference],
  ['number', String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`],
  ['function', String.raw`[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()`],
  ['name', String.raw`[\p{L}_][\p{L}\p{N}_.]*`],
  ['operator', String.raw`<=|>=|<>|[-+*\/^&=<>%(){},;:!]`],
  ['other', String.raw`[\s\S]`],
];

/** One group for each kind, in their order. */
const pattern = new RegExp(pieces.map(([, source]) => `(${source})`).join('|'), 'guy');

/** Cuts up a formula without its leading `=`. The pieces joined give the text again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (const match of formula.matchAll(pattern)) {
    const kind = pieces[match.findIndex((text, group) => group > 0 && text !== undefined) - 1]?.[0];
    if (kind) tokens.push({ kind, text: match[0] });
  }
  return tokens;
}
