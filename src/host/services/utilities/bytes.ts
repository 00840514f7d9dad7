/** The platform's bytes are signed: −128…127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** The bytes of a text, or bytes as they are. Without a character set everything but ASCII becomes a question mark. */
export function bytesOf(data: unknown, charset = 'US_ASCII'): Uint8Array {
  if (Array.isArray(data)) return Uint8Array.from(data, (byte) => Number(byte) & 255);
  const text = String(data);
  return Buffer.from(charset === 'UTF_8' ? text : text.replace(/[^\0-\x7f]/gu, '?'), 'utf8');
}
