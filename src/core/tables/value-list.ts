import { isBlank } from './text.ts';

/** What stands between the values that one cell lists, from the widest to the narrowest. For text in NFKC form. */
export const VALUE_SEPARATORS = [/[;\n\r]/u, /[,、]/u, /\//u];

/**
 * The values that a cell lists, as spelt but for the width of letters and signs.
 *
 * @example listedValues('ＩＴ、 製造業／卸') // ['IT', '製造業', '卸']
 */
export function listedValues(text: string): string[] {
  return VALUE_SEPARATORS.reduce(
    (pieces, separator) => pieces.flatMap((piece) => piece.split(separator)),
    [text.normalize('NFKC')],
  )
    .map((piece) => piece.trim())
    .filter((piece) => !isBlank(piece));
}
