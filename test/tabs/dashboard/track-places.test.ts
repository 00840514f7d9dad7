import { describe, expect, test } from 'vitest';
import { utcDay } from '../../../src/core/tables/index.ts';
import { TabDraft } from '../../../src/tabs/dashboard/tab-draft.ts';
import { trackPlaces } from '../../../src/tabs/dashboard/track-places.ts';
import { kpiOf } from '../../core/kpi/kpi-of.ts';

/** The hidden tab with the courses of some KPIs from the first column on, and blank rows below their names. */
function draftOf(names: readonly string[], blank = 0) {
  const columns = names.flatMap((name) => [name, ...Array<string>(9).fill('')]);
  const between = Array.from({ length: blank }, () => columns.map(() => ''));
  const courses = columns.map((name) => (name === '' ? '' : '=ABMKPITRACK($A$1,KPIs!$A$1:$L)'));
  const cells = [columns, ...between, columns.map(() => '')];
  return new TabDraft({ cells, formulas: [...cells.slice(0, -1).map((line) => line.map(() => '')), courses] }, utcDay);
}

const placesOf = (draft: TabDraft, names: readonly string[], areMoreToCome = false) => {
  const kpis = names.map((name) => ({ kpi: kpiOf({ name }), dates: 4 }));
  const { tracks, abandoned } = trackPlaces(draft, draft.rows, 1, kpis, areMoreToCome);
  return { tracks: tracks.map(({ kpi, formerName, area }) => [kpi.name, formerName, area.column]), abandoned };
};

describe('the courses of KPIs', () => {
  test('keep their columns, whatever order the KPIs have now; a KPI with a new name has those of one that is gone', () => {
    expect(placesOf(draftOf(['Leads', 'Calls']), ['Talks', 'Leads'])).toEqual({
      tracks: [
        ['Talks', 'Calls', 11],
        ['Leads', 'Leads', 1],
      ],
      abandoned: [],
    });
  });

  test('are known by their names while other rows of the KPI table hold mistakes, though rows were inserted below the names', () => {
    expect(placesOf(draftOf(['Leads', 'Calls'], 1), ['Calls', 'Deals'], true)).toEqual({
      tracks: [
        ['Calls', 'Calls', 11],
        ['Deals', 'Deals', 21],
      ],
      abandoned: [],
    });
  });
});
