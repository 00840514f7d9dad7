import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RequestName } from '../../../src/host/protocol/requests.ts';
import { dump } from '../history/dump.ts';
import { openFilledSession } from './filled-session.ts';
import { openWindow } from './open-session.ts';
import { type Choice, kinds, moves } from './random-requests.ts';
import { ShownWindow } from './shown-window.ts';

type Filled = ReturnType<typeof openFilledSession>;

function tabIdOf(choice: Choice, { workbook }: Filled): number {
  return workbook.tabs[choice.tabId % workbook.tabs.length]?.id ?? 0;
}

/** A grid that grew for a result that was refused stays as it is. */
function contentsOf({ workbook }: Filled) {
  return dump(workbook).tabs.map(({ contents, formats, notes, richTexts }) => ({
    contents,
    formats,
    notes,
    richTexts,
  }));
}

function carryOut(kind: string, chosen: Choice, window: ShownWindow, filled: Filled): void {
  const given = { ...chosen, tabId: tabIdOf(chosen, filled) };
  if (kind === 'look') {
    window.look(given.tabId, [given.area, { row: 1, column: 1, rows: 12, columns: 8 }, given.other]);
    return;
  }
  const asked = kinds[kind]?.(given);
  if (!asked) throw new Error(`There is no ${kind}`);
  const before = contentsOf(filled);
  const [request, sent] = asked;
  const answer = window.ask<RequestName>(request, sent);
  if (answer && 'problem' in answer && kind !== 'run') expect(contentsOf(filled)).toEqual(before);
}

/** What a window that comes now is shown of the same cells. */
function expectToBeUpToDate(windows: readonly ShownWindow[], { session }: Filled): void {
  for (const window of windows) {
    const fresh = new ShownWindow(openWindow(session));
    if (window.tabId !== null && fresh.hasTab(window.tabId)) fresh.look(window.tabId, window.areas);
    expect(window.shown()).toEqual(fresh.shown());
    fresh.close();
  }
}

test('windows show, by what they were told of edits, what a new window is shown, whatever was undone and redone', () => {
  fc.assert(
    fc.property(moves, (list) => {
      const filled = openFilledSession();
      const windows = [
        new ShownWindow(openWindow(filled.session)),
        new ShownWindow(openWindow(filled.session)),
      ] as const;
      const [one, two] = windows;
      one.look(0, [{ row: 1, column: 1, rows: 20, columns: 12 }]);
      two.look(1, [
        { row: 1, column: 1, rows: 2, columns: 12 },
        { row: 4, column: 2, rows: 10, columns: 5 },
      ]);
      const start = dump(filled.workbook);
      for (const [isFirst, [kind, chosen]] of list) {
        carryOut(kind, chosen, isFirst ? one : two, filled);
        expectToBeUpToDate(windows, filled);
      }
      while (one.status.canRedo) one.ask('redo', null);
      const end = dump(filled.workbook);
      while (two.status.canUndo) two.ask('undo', null);
      expect(dump(filled.workbook)).toEqual(start);
      expectToBeUpToDate(windows, filled);
      while (one.status.canRedo) one.ask('redo', null);
      expect(dump(filled.workbook)).toEqual(end);
      expectToBeUpToDate(windows, filled);
    }),
    { numRuns: 25 },
  );
});
