import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ConformanceCase, verdictOn } from './harness.ts';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('-cases.json'));

describe.each(files)('%s', (file) => {
  const cases: readonly ConformanceCase[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

  test.each(cases.map((each) => [each.id, each.area, each.call, each] as const))(
    '%s %s: %s',
    (_id, _area, _call, each) => {
      const { kept, seen } = verdictOn(each);
      expect(kept, `${each.expect}\n${seen}`).toBe(true);
    },
  );
});
