import { describe, expect, test } from 'vitest';
import { fileText } from '../../../../../../src/sidebar/views/kpis/log/paste/file-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Each sign in two bytes, the lower one first. */
const utf16 = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]);

describe('the encoding of a file is seen', () => {
  test('UTF-8', () => {
    expect(fileText(utf8('日付,値'))).toBe('日付,値');
  });

  test('UTF-8 with a byte order mark, which is no part of the text', () => {
    expect(fileText(utf8('\ufeff日付,値'))).toBe('日付,値');
  });

  test('UTF-16 with a byte order mark, as Excel saves “Unicode text”', () => {
    expect(fileText(Uint8Array.from([0xff, 0xfe, ...utf16('日付\t値')]))).toBe('日付\t値');
  });

  test('UTF-16 with the higher byte first', () => {
    const swapped = utf16('日付').flatMap((_, i, bytes) => (i % 2 === 0 ? [bytes[i + 1] ?? 0, bytes[i] ?? 0] : []));
    expect(fileText(Uint8Array.from([0xfe, 0xff, ...swapped]))).toBe('日付');
  });

  test('Shift_JIS, as Excel in Japan saves CSV', () => {
    // 日付,値 and a line end, by the table of JIS X 0208: 日 93FA, 付 9574, 値 926C.
    const bytes = [0x93, 0xfa, 0x95, 0x74, 0x2c, 0x92, 0x6c, 0x0d, 0x0a];
    expect(fileText(Uint8Array.from(bytes))).toBe('日付,値\r\n');
  });
});

test('a workbook or a picture is no text', () => {
  expect(fileText(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]))).toBeNull();
  expect(fileText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBeNull();
});
