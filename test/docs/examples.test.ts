import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** Folders whose functions are pure, so that an example is a call and what it gives. */
const ROOMS = ['core', 'tabs', 'text'];

interface Example {
  readonly file: string;
  readonly line: number;
  readonly call: string;
  readonly result: string;
}

const files = ROOMS.flatMap((room) =>
  readdirSync(`${source}${room}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${room}/${path}`),
);
const documented = files.flatMap(examplesOf);

/** The one-line examples of a file: `@example call // result`. */
function examplesOf(file: string): Example[] {
  return readFileSync(`${source}${file}`, 'utf8')
    .split('\n')
    .flatMap((text, i) => {
      const example = /@example (.*)$/.exec(text)?.[1];
      if (example === undefined) return [];
      const divide = example.lastIndexOf(' // ');
      return [{ file, line: i + 1, call: example.slice(0, divide), result: example.slice(divide + 4) }];
    });
}

/** Evaluates an expression with the exports of a file at hand. */
function evaluate(expression: string, names: Readonly<Record<string, unknown>>): unknown {
  return compileFunction(`return (${expression});`, Object.keys(names))(...Object.values(names));
}

describe('the example of a docblock holds:', () => {
  test.each(documented)('$file:$line $call', async ({ file, call, result }) => {
    const names = (await import(`${source}${file}`)) as Record<string, unknown>;
    expect(evaluate(call, names)).toStrictEqual(evaluate(result, names));
  });
});

test('every @example is on one line, with its result', () => {
  const unfinished = files.flatMap((file) =>
    readFileSync(`${source}${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.includes('@example') && !/ \* @example \S.* \/\/ \S/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(unfinished).toEqual([]);
});

test('every room of pure functions has examples', () => {
  for (const room of ROOMS) expect(documented.filter(({ file }) => file.startsWith(`${room}/`))).not.toEqual([]);
});
