import { describe, expect, test } from 'vitest';
import { kpiReferences, textPieces } from '../../../src/tabs/dashboard/kpi-references.ts';

const table = (tabName: string, row: number, column: number, headers: readonly string[]) => ({
  tabId: 1,
  tabName,
  row,
  column,
  cells: [headers],
});

describe('references to the tables of KPIs', () => {
  test('are open below; that to the KPI table reaches to the end of the grid, where columns may be added', () => {
    const references = kpiReferences(
      {
        kpis: table("Kim's KPIs", 3, 2, ['KPI', 'Kind', 'Start', 'Due', 'Target']),
        kpiLog: table('Log', 1, 1, ['Date', 'Note', 'KPI', 'Value']),
        exitRecord: null,
      },
      26,
    );
    expect(references).toMatchObject({
      kpis: "'Kim''s KPIs'!$B$3:$Z",
      log: "'Log'!$A$1:$D",
      names: { letters: 'B', column: "'Kim''s KPIs'!$B:$B" },
      record: null,
    });
  });
});

describe('a text in a formula', () => {
  test('is in pieces that Excel takes, its quotes doubled', () => {
    expect(textPieces('a "b"')).toEqual(['"a ""b"""']);
    expect(textPieces('x'.repeat(250)).map((piece) => piece.length)).toEqual([102, 102, 52]);
    expect(textPieces('')).toEqual(['""']);
  });
});
