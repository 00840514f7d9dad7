/**
 * The text of a file whose encoding nobody stated: what its byte order mark says, else UTF-8, else Shift_JIS, as Excel in Japan saves CSV.
 * UTF-8 goes first, since Japanese text in Shift_JIS is practically never valid UTF-8, but often the other way round.
 *
 * @returns `null` where it is no text.
 * @example fileText(Uint8Array.of(0x92, 0x6c)) // '値'
 */
export function fileText(bytes: Uint8Array): string | null {
  const encodings = UTF_16_MARKS.flatMap(([encoding, ...mark]) =>
    mark.every((byte, index) => bytes[index] === byte) ? [encoding] : [],
  );
  for (const encoding of encodings.length > 0 ? encodings : ['utf-8', 'shift_jis']) {
    const text = decoded(bytes, encoding);
    if (text !== null && !CONTROL_CHARACTER.test(text)) return text;
  }
  return null;
}

/** The mark of UTF-8 needs no look: the decoder takes it away. */
const UTF_16_MARKS = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
] as const;

/** Tells a workbook or a picture from text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL_CHARACTER = /[\x00-\x08\x0e-\x1f]/;

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
