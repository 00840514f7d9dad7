import { describe, expect, test } from 'vitest';
import {
  cellsToWrite,
  cellsWith,
  changedOnTab,
  changesTo,
  withChange,
} from '../../../../../src/sidebar/views/kpis/kpi/kpi-changes.ts';
import { aRow } from '../a-kpi.ts';

const row = aRow({ kpi: 'Meetings', target: 20, owner: 'Sato' });

describe('what is typed over a row', () => {
  test('shows in its cells, and is written where the tab has something else', () => {
    const changes = withChange(withChange({}, row, 'target', 30), row, 'owner', 'Sato');
    expect(cellsWith(changes, row)).toMatchObject({ kpi: 'Meetings', target: 30, owner: 'Sato', due: '' });
    expect(cellsToWrite(changes, row)).toEqual({ target: 30 });
  });

  test('is not written any more once it is typed back', () => {
    const changes = withChange(withChange({}, row, 'target', 30), row, 'target', 20);
    expect(cellsToWrite(changes, row)).toEqual({});
  });

  test('is all written for a new row', () => {
    const changes = changesTo({ kpi: 'Meetings', start: { day: 5 } });
    expect(cellsToWrite(changes, null)).toEqual({ kpi: 'Meetings', start: { day: 5 } });
  });
});

describe('a cell that somebody else changed on the tab', () => {
  const changes = withChange({}, row, 'target', 30);

  test('is told, since saving would write over it', () => {
    expect(changedOnTab(changes, aRow({ target: 25 }), 'target')).toBe(25);
  });

  test('is none where they typed the same, or nothing, or where nothing was typed here', () => {
    expect(changedOnTab(changes, aRow({ target: 30 }), 'target')).toBeNull();
    expect(changedOnTab(changes, row, 'target')).toBeNull();
    expect(changedOnTab(changes, aRow({ target: 20, owner: 'Tanaka' }), 'owner')).toBeNull();
  });
});
