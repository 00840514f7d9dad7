import { describe, expect, test } from 'vitest';
import { evaluate, makePlatform } from '../script.ts';

function utilities(call: string): unknown {
  return evaluate(makePlatform(), `Utilities.${call}`);
}

describe('Utilities.formatDate', () => {
  /** Thursday, 2026-01-01 09:05:07.089 in Tokyo, the day before in Greenwich. */
  const moment = "new Date('2026-01-01T00:05:07.089Z')";

  test.each([
    ['yyyy-MM-dd', '2026-01-01'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-01-01T09:05:07.089+09:00'],
    ['EEE, d MMM yy', 'Thu, 1 Jan 26'],
    ['EEEE, MMMM d, yyyy', 'Thursday, January 1, 2026'],
    ['h:mm a', '9:05 AM'],
    ['Z', '+0900'],
    ['X', '+09'],
    ['D', '1'],
    ['u', '4'],
    ['w', '1'],
    ["yyyy年M月d日 'o''clock'", "2026年1月1日 o'clock"],
    ['yyyyMMdd', '20260101'],
  ])('%s gives %s', (pattern, text) => {
    expect(utilities(`formatDate(${moment}, 'Asia/Tokyo', ${JSON.stringify(pattern)})`)).toBe(text);
  });

  test.each([
    ['GMT', '2026-01-01 00:05 +0000'],
    ['America/New_York', '2025-12-31 19:05 -0500'],
    ['JST', '2026-01-01 09:05 +0900'],
    ['GMT+9', '2026-01-01 09:05 +0900'],
    ['GMT-03:30', '2025-12-31 20:35 -0330'],
    ['No/Such_Zone', '2026-01-01 00:05 +0000'],
  ])('in %s it is %s', (zone, text) => {
    expect(utilities(`formatDate(${moment}, '${zone}', 'yyyy-MM-dd HH:mm Z')`)).toBe(text);
  });

  test.each([
    ['2026-06-30T23:30:00Z', 'kk K hh H', '23 11 11 23'],
    ['2026-06-30T00:30:00Z', 'kk K hh H', '24 0 12 0'],
    ['2026-12-31T12:00:00Z', 'YYYY w D', '2027 1 365'],
    ['2026-07-04T12:00:00Z', 'W F', '1 1'],
  ])('at %s %s gives %s', (instant, pattern, text) => {
    expect(utilities(`formatDate(new Date('${instant}'), 'GMT', '${pattern}')`)).toBe(text);
  });

  test.each([
    ['GMT', 'GMT'],
    ['Asia/Tokyo', 'JST'],
    ['America/New_York', 'EST'],
    ['GMT+9', 'GMT+09:00'],
  ])('calls the zone of %s %s', (zone, text) => {
    expect(utilities(`formatDate(${moment}, '${zone}', 'z')`)).toBe(text);
  });

  test('takes a date, not a text', () => {
    expect(utilities("formatDate('2026-01-01', 'GMT', 'yyyy')")).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('Utilities.formatString', () => {
  test.each([
    ["'%s is %d'", "'a', 3.9", 'a is 3'],
    ["'%05.2f|%-5s|%5s'", "3.14159, 'ab', 'cd'", '03.14|ab   |   cd'],
    ["'%x %X %o %e'", '255, 255, 8, 12345', 'ff FF 10 1.234500e+4'],
    ["'%2$s %1$s'", "'a', 'b'", 'b a'],
    ["'%+d %+d'", '5, -5', '+5 -5'],
    ["'100%%'", '0', '100%'],
  ])('of %s with %s is %s', (template, values, text) => {
    expect(utilities(`formatString(${template}, ${values})`)).toBe(text);
  });
});

describe('bytes', () => {
  test('are encoded and decoded', () => {
    expect(utilities("base64Encode('Hello?>')")).toBe('SGVsbG8/Pg==');
    expect(utilities("base64EncodeWebSafe('Hello?>')")).toBe('SGVsbG8_Pg==');
    expect(utilities("base64Decode('SGk=')")).toEqual([72, 105]);
  });

  test('are signed', () => {
    expect(utilities("base64Decode('/w==')")).toEqual([-1]);
    expect(utilities('base64Encode([-1])')).toBe('/w==');
  });

  test('of a text are those of its character set, a question mark where it lacks the letter', () => {
    expect(utilities("base64Encode('é')")).toBe('Pw==');
    expect(utilities("base64Encode('é', Utilities.Charset.UTF_8)")).toBe('w6k=');
  });

  test('have digests', () => {
    const hex = "map((b) => ((b + 256) % 256).toString(16).padStart(2, '0')).join('')";
    expect(utilities(`computeDigest(Utilities.DigestAlgorithm.MD5, 'abc').${hex}`)).toBe(
      '900150983cd24fb0d6963f7d28e17f72',
    );
    expect(utilities(`computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').${hex}`)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test('make a blob with a type and a name', () => {
    const source =
      "newBlob('é', 'text/plain', 'a.txt'); [b.getBytes(), b.getDataAsString(), b.getContentType(), b.getName()]";
    expect(evaluate(makePlatform(), `const b = Utilities.${source}`)).toEqual([[-61, -87], 'é', 'text/plain', 'a.txt']);
  });

  test('make a blob whose own blob is a copy', () => {
    const source = "newBlob('a', 'text/plain', 'a.txt'); b.getBlob().setDataFromString('b'); b.getDataAsString()";
    expect(evaluate(makePlatform(), `const b = Utilities.${source}`)).toBe('a');
  });
});

test('Utilities.parseCsv reads quotes, line breaks within them, and rows of any length', () => {
  expect(utilities(String.raw`parseCsv('a,"b ""x""\n c"\nd')`)).toEqual([['a', 'b "x"\n c'], ['d']]);
  expect(utilities("parseCsv('a;b', ';')")).toEqual([['a', 'b']]);
});

test('Utilities.getUuid gives another each time', () => {
  expect(utilities('getUuid()')).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(utilities('getUuid() === Utilities.getUuid()')).toBe(false);
});

test('Utilities.sleep takes virtual time', () => {
  expect(evaluate(makePlatform(), 'const start = Date.now(); Utilities.sleep(5000); Date.now() - start')).toBe(5000);
});
