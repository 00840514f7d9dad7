import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadsheetWithTargets } from './targets-spreadsheet.ts';

const COUNT = 8;

/** What a person does between two runs, with a number that says where. */
const edit = fc.tuple(
  fc.constantFrom(
    'sort accounts',
    'sort targets',
    'insert account row',
    'insert target row',
    'insert account column',
    'insert target column',
    'insert rows above headers',
    'move account column',
    'move target column',
    'rename account',
    'rename tabs',
    'delete scores',
    'vote',
    'type a note',
    'add',
  ),
  fc.nat({ max: COUNT - 1 }),
);

test('whatever people do between runs, every vote and note stays with its company', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 4, maxLength: 12 }), (edits) => {
      const names = Array.from({ length: COUNT }, (_, i) => `Company ${i}`);
      const opened = spreadsheetWithTargets([
        ['ID', 'Company', 'Industry'],
        ...names.map((name, i) => [`K${i}A`, name, ['IT', 'Manufacturing', 'Retail'][i % 3] ?? '']),
      ]);
      const { host, call, sheets } = opened;
      const [accounts, , targets] = sheets();
      if (!accounts || !targets) throw new Error('There are no tabs.');
      const find = (sheet: typeof accounts, text: string) => {
        const row = sheet
          .getDataRange()
          .getValues()
          .findIndex((cells) => cells.includes(text));
        const column = sheet.getDataRange().getValues()[row]?.indexOf(text) ?? -1;
        return { row: row + 1, column: column + 1 };
      };
      const typed = new Map<string, { vote: string; note: string }>();
      const onList = (i: number) => typed.get(`K${i}A`);
      const type = (i: number, header: string, text: string) => {
        const { row } = find(targets, `K${i}A`);
        targets.getRange(row, find(targets, header).column).setValue(text);
      };
      const below = (sheet: typeof accounts, header: string) => {
        const { row } = find(sheet, header);
        return sheet.getRange(row + 1, 1, Math.max(1, sheet.getLastRow() - row), sheet.getLastColumn());
      };
      const does: Record<(typeof edits)[number][0], (i: number) => void> = {
        'sort accounts': (i) =>
          below(accounts, 'Company').sort({ column: find(accounts, 'Industry').column, ascending: i % 2 === 0 }),
        'sort targets': (i) =>
          below(targets, 'Added as').sort({ column: find(targets, 'Sales vote').column, ascending: i % 2 === 0 }),
        'insert account row': (i) => accounts.insertRowBefore(find(accounts, 'Company').row + 1 + i),
        'insert target row': (i) => targets.insertRowBefore(Math.max(1, targets.getLastRow() - i)),
        'insert account column': (i) => {
          accounts.insertColumnBefore(1 + (i % 3));
          accounts.getRange(find(accounts, 'Company').row, 1 + (i % 3)).setValue(`Extra ${i}`);
        },
        'insert target column': (i) => targets.insertColumnBefore(1 + i),
        'insert rows above headers': (i) => (i % 2 ? accounts : targets).insertRowsBefore(1, 1 + (i % 3)),
        'move account column': (i) => accounts.moveColumns(accounts.getRange('A:A'), 3 + (i % 2)),
        'move target column': (i) => targets.moveColumns(targets.getRange(1, 1 + i), 12),
        'rename account': (i) => {
          const { row } = find(accounts, `K${i}A`);
          accounts.getRange(row, find(accounts, 'Company').column).setValue(`Renamed ${i}`);
        },
        'rename tabs': (i) => {
          accounts.setName(`Firms ${i}`);
          targets.setName(`Chosen ${i}`);
        },
        'delete scores': () => {
          const scores = sheets().find((sheet) => /^(Scores|ABM scores)/.test(sheet.getName()));
          if (scores) opened.spreadsheet.deleteSheet(scores);
        },
        vote: (i) => {
          const own = onList(i);
          if (own === undefined) return;
          own.vote = ['yes', 'no', '?'][i % 3] ?? '';
          type(i, 'Sales vote', own.vote);
        },
        'type a note': (i) => {
          const own = onList(i);
          if (own === undefined) return;
          own.note = `Note ${i}`;
          type(i, 'Note', own.note);
        },
        add: (i) => {
          const sent = [i, (i + 3) % COUNT].map((each) => {
            const { row } = find(accounts, `K${each}A`);
            return { row, id: `K${each}A`, name: names[each] ?? '' };
          });
          expect(call('addTargets', { language: 'en', accounts: sent })).toMatchObject({ value: { status: 'done' } });
          for (const { id } of sent) typed.set(id, typed.get(id) ?? { vote: '', note: '' });
        },
      };
      for (const [what, where] of [['add', 0] as const, ...edits, ['add', 1] as const]) {
        does[what](where);
        host.services.SpreadsheetApp.flush();
      }
      const rows = targets.getDataRange().getValues();
      const header = find(targets, 'Added as').row - 1;
      const position = (text: string) => rows[header]?.indexOf(text) ?? -1;
      const found = rows
        .slice(header + 1)
        .filter((row) => row.some((cell) => cell !== ''))
        .map((row) => ['ID', 'Sales vote', 'Note', 'Status'].map((text) => row[position(text)]));
      expect(found.sort()).toEqual([...typed].map(([id, { vote, note }]) => [id, vote, note, 'OK']).sort());
      host.close();
    }),
    { numRuns: 15, seed: 7 },
  );
});
