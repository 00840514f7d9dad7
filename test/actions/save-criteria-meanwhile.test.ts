import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf, openedState, seenAgain, withCell } from '../../src/sidebar/views/criteria/draft-state.ts';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from './spreadsheet.ts';

type Sheet = ReturnType<ReturnType<typeof spreadsheetWith>['sheet']>;

/** What people do to the tab while somebody works in the sidebar. Each leaves a text of its own behind. */
const EDITS: Readonly<Record<string, (sheet: Sheet, text: string) => unknown>> = {
  'a row above': (sheet, text) => sheet.insertRowBefore(1).getRange(1, 14).setValue(text),
  'a criterion in between': (sheet, text) =>
    sheet
      .insertRowAfter(2)
      .getRange(3, 1, 1, 4)
      .setValues([[text, 'Industry', 'yes/no', 1]]),
  'a criterion below': (sheet, text) =>
    sheet.getRange(sheet.getLastRow() + 1, 1, 1, 4).setValues([[text, 'Industry', 'yes/no', 1]]),
  'a column in between': (sheet, text) => sheet.insertColumnAfter(2).getRange(sheet.getLastRow(), 3).setValue(text),
  'another group': (sheet, text) => {
    const headers = sheet
      .getDataRange()
      .getValues()
      .find((row) => row.includes('Group'));
    sheet.getRange(sheet.getLastRow(), 1 + (headers?.indexOf('Group') ?? 0)).setValue(text);
  },
  'the order': (sheet, text) => {
    sheet.getRange(sheet.getLastRow() + 3, 16).setValue(text);
    sheet.getRange(2, 1, 3, 9).sort(1);
  },
};

test('whatever people do to the tab meanwhile, a Save costs none of what they typed and is there in the end', () => {
  const edits = fc.array(fc.constantFrom(...Object.keys(EDITS)), { maxLength: 4 });
  fc.assert(
    fc.property(edits, fc.constantFrom(1, 2, 3), (kinds, row) => {
      const spreadsheet = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
      const sheet = spreadsheet.sheet('Criteria');
      const begun = openedState(spreadsheet.seen().tables);
      const edited = begun.tables.criteria?.rows[row];
      const place = { position: 3, header: 'Weight' };
      const state = withCell(begun, 'criteria', edited?.id ?? -1, place, 77);
      kinds.forEach((kind, i) => {
        EDITS[kind]?.(sheet, `typed ${i}`);
      });
      spreadsheet.host.services.SpreadsheetApp.flush();
      // One edit may have replaced what another one left.
      const typed = sheet
        .getDataRange()
        .getValues()
        .flat()
        .filter((cell) => /^typed/.test(String(cell)));
      const again = seenAgain(state, spreadsheet.seen().tables);
      const saved = spreadsheet.addOn.callFromPage('saveCriteria', [changeOf(again)]);
      expect([saved, again.clashes]).toEqual([{ status: 'success', value: { status: 'done' } }, []]);
      const cells = sheet.getDataRange().getValues();
      expect(cells.flat().filter((cell) => /^typed/.test(String(cell)))).toEqual(typed);
      const heavy = cells.filter((line) => line.includes(77)).map((line) => line[0]);
      expect(heavy).toEqual([edited?.cells[0]]);
      spreadsheet.host.close();
    }),
    // Two rows above, and the criterion in between comes right above the headers.
    { numRuns: 30, examples: [[['a row above', 'a row above', 'a criterion in between'], 1]] },
  );
});
