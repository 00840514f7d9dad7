import { FileProblem } from './file-problem.ts';

const byteOrderMarks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * The text of a file whose encoding nobody stated: what its byte order mark says, else UTF-8, else Shift_JIS (as Excel in Japan
 * saves CSV). UTF-8 goes first because Japanese text in Shift_JIS is practically never valid UTF-8, but often the other way round.
 *
 * @throws FileProblem `unknown-encoding` where neither fits, `no-table` where the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): string {
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const candidates = mark ? [mark.encoding] : ['utf-8', 'shift_jis'];
  if (!mark && bytes.includes(0)) throw new FileProblem('no-table');
  for (const encoding of candidates) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== undefined && !hasControlCharacter(text)) return text;
  }
  throw new FileProblem(
    candidates.every((encoding) => decodeStrictly(bytes, encoding) === undefined) ? 'unknown-encoding' : 'no-table',
  );
}

/** The text as UTF-8 with a byte order mark, without which Excel takes it for the encoding of its own country. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${text}`);
}

/** Undefined where the bytes are not valid in the encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function hasControlCharacter(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  return /[\x00-\x08\x0e-\x1f]/.test(text);
}
