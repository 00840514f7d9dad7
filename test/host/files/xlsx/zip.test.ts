import { expect, test } from 'vitest';
import { readZip, writeZip } from '../../../../src/host/files/xlsx/zip.ts';

test('an archive gives back the parts that it was made of, in their order', () => {
  const parts = new Map([
    ['[Content_Types].xml', new TextEncoder().encode('<Types/>'.repeat(1000))],
    ['xl/日本.xml', new TextEncoder().encode('会社')],
    ['empty', new Uint8Array()],
  ]);
  const archive = writeZip(parts);
  expect(archive.length).toBeLessThan(1000);
  expect([...readZip(archive)].map(([name, part]) => [name, Buffer.from(part).toString()])).toEqual(
    [...parts].map(([name, part]) => [name, Buffer.from(part).toString()]),
  );
});

test('what is no archive has no parts', () => {
  expect(readZip(new TextEncoder().encode('a,b\n1,2')).size).toBe(0);
});
