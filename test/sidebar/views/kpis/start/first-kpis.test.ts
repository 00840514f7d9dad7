import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../../../src/sidebar/views/kpis/kpi/draft-reading.ts';
import { firstKpis } from '../../../../../src/sidebar/views/kpis/start/first-kpis.ts';
import { readKpiSource } from '../../../../../src/tabs/index.ts';

const today = 20_778;

describe.each(['en', 'ja'] as const)('the first KPIs for a table in %s', (language) => {
  const offered = firstKpis({ ofTable: language, today, targets: 40, taken: [] });

  test('can be saved as they are, and run for two years', () => {
    for (const { cells } of offered) {
      const { kpi, mistakes } = readDraft(cells, { language, taken: [] }, language);
      expect([...mistakes]).toEqual([]);
      // 21 November 2028.
      expect(kpi).toMatchObject({ start: today, due: 21_509 });
    }
  });

  test('name sources that can be read', () => {
    const sources = offered.flatMap(({ cells: { source } }) =>
      typeof source === 'string' ? [readKpiSource(source)] : [],
    );
    expect(sources).toEqual([
      { column: 'decision', word: 'target' },
      { column: 'stage', word: 'comparison' },
    ]);
  });
});

test('the list among which some are to be won is that of the targets; while there are none, somebody says how many', () => {
  const won = (targets: number) =>
    firstKpis({ ofTable: 'en', today, targets, taken: [] }).find(({ key }) => key === 'won')?.cells.population;
  expect(won(40)).toBe(40);
  expect(won(0)).toBeUndefined();
});

test('a KPI that is in the table is not offered again', () => {
  const keys = firstKpis({ ofTable: 'en', today, targets: 0, taken: ['first MEETINGS'] }).map(({ key }) => key);
  expect(keys).not.toContain('meetings');
  expect(keys).toContain('opportunities');
});
