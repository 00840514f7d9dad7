import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedEntries, entriesSetAside } from '../../../src/core/kpi/index.ts';

test('every entry counts or is set aside with its reason', () => {
  const day = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.array(day), day, (days, asOf) => {
      const kpi = { start: 10, due: 30 };
      const entries = days.map((on, row) => ({ day: on, value: 1, row }));
      const aside = entriesSetAside(kpi, entries, asOf);
      const rows = [...countedEntries(kpi, entries, asOf), ...aside.map(({ entry }) => entry)].map(({ row }) => row);
      expect(rows.sort((a, b) => a - b)).toEqual(entries.map(({ row }) => row));
      for (const { entry, reason } of aside) {
        expect(reason).toBe(entry.day < 10 ? 'before start' : entry.day > 30 ? 'after due' : 'after the day');
      }
    }),
  );
});
