import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableDraft } from '../../../src/model/criteria-change.ts';
import type { SentCell, SentRow, SentTable } from '../../../src/model/sent-table.ts';
import { isChangedDraft, openedDraft, rebased } from '../../../src/tabs/index.ts';

const table = (...cells: SentRow[]): SentTable => ({ tabId: 0, tabName: 'Criteria', row: 1, column: 1, cells });

const HEAD = ['Criterion', 'Weight', 'Note'];
const BASE = table(HEAD, ['Fit', 2, 'a'], ['Size', 3, 'b'], ['Contact', 1, 'c']);

/** A draft of a table with other rows: each the position of one of the base and what is changed in it, or a new one. */
function draftOf(base: SentTable, rows: readonly (readonly [number | null, SentRow])[]): TableDraft {
  return { ...openedDraft(base), rows: rows.map(([from, cells], i) => ({ id: from ?? 100 + i, from, cells })) };
}

const rowsOf = ({ rows }: TableDraft) => rows.map(({ cells }) => cells);

describe('a draft and what others did meanwhile', () => {
  test('come together where they concern different cells', () => {
    const draft = draftOf(BASE, [
      [0, HEAD],
      [1, ['Fit', 5, 'a']],
      [2, ['Size', 3, 'b']],
      [3, ['Contact', 1, 'c']],
    ]);
    const result = rebased(draft, table(HEAD, ['Fit', 2, 'new'], ['Size', 4, 'b'], ['Contact', 1, 'c']), 0);
    expect(rowsOf(result.draft)).toEqual([HEAD, ['Fit', 5, 'new'], ['Size', 4, 'b'], ['Contact', 1, 'c']]);
    expect(result.taken.map(({ name, header, base, theirs }) => [name, header, base, theirs])).toEqual([
      ['Fit', 'Note', 'a', 'new'],
      ['Size', 'Weight', 3, 4],
    ]);
    expect(result.clashes).toEqual([]);
  });

  test('clash where both changed one cell differently; the draft keeps its own until somebody decides', () => {
    const draft = draftOf(BASE, [
      [0, HEAD],
      [1, ['Fit', 2, 'a']],
      [2, ['Size', 4, 'b']],
      [3, ['Contact', 9, 'c']],
    ]);
    const result = rebased(draft, table(HEAD, ['Fit', 2, 'a'], ['Size', 5, 'b'], ['Contact', 9, 'c']), 0);
    expect(result.clashes).toMatchObject([{ name: 'Size', header: 'Weight', base: 3, theirs: 5, mine: 4 }]);
    expect(rowsOf(result.draft)[2]).toEqual(['Size', 4, 'b']);
  });

  test('find a row again by its name wherever it is, and a renamed one where it stood', () => {
    const draft = draftOf(BASE, [
      [0, HEAD],
      [1, ['Fit', 7, 'a']],
      [2, ['Size', 8, 'b']],
      [3, ['Contact', 1, 'c']],
    ]);
    const result = rebased(
      draft,
      table(HEAD, ['Ｆit ', 2, 'a'], ['Scale', 3, 'b'], ['First', 1, ''], ['Contact', 1, 'c']),
      0,
    );
    expect(rowsOf(result.draft)).toEqual([
      HEAD,
      ['Ｆit ', 7, 'a'],
      ['Scale', 8, 'b'],
      ['First', 1, ''],
      ['Contact', 1, 'c'],
    ]);
    expect(result.clashes).toEqual([]);
  });

  test('find a column again by its header, also under new ones, and keep one that only the draft added', () => {
    const gated = [
      [...HEAD, 'Gate'],
      ['Fit', 2, 'a', 10],
      ['Size', 3, 'b'],
      ['Contact', 1, 'c'],
    ] as const;
    const draft = draftOf(
      BASE,
      gated.map((cells, i) => [i, cells]),
    );
    const result = rebased(
      draft,
      table(
        ['Note', 'Who', 'Criterion', 'Weight'],
        ['a', 'Mori', 'Fit', 6],
        ['b', '', 'Size', 3],
        ['c', '', 'Contact', 1],
      ),
      0,
    );
    expect(rowsOf(result.draft)).toEqual([
      ['Note', 'Who', 'Criterion', 'Weight', 'Gate'],
      ['a', 'Mori', 'Fit', 6, 10],
      ['b', '', 'Size', 3, ''],
      ['c', '', 'Contact', 1, ''],
    ]);
  });

  test('keep a row that one side removed and the other changed, and ask about it', () => {
    const draft = draftOf(BASE, [
      [0, HEAD],
      [2, ['Size', 4, 'b']],
      [3, ['Contact', 1, 'c']],
    ]);
    const result = rebased(draft, table(HEAD, ['Fit', 9, 'a'], ['Contact', 1, 'c']), 0);
    expect(result.clashes.map(({ name, isThere }) => [name, isThere]).sort()).toEqual([
      ['Fit', true],
      ['Size', false],
    ]);
    expect(
      rowsOf(result.draft)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['Contact', 'Criterion', 'Fit', 'Size']);
  });

  test('drop a row that one side removed and the other left alone', () => {
    const draft = draftOf(BASE, [
      [0, HEAD],
      [2, ['Size', 3, 'b']],
      [3, ['Contact', 5, 'c']],
    ]);
    const result = rebased(draft, table(HEAD, ['Fit', 2, 'a'], ['Contact', 1, 'c']), 0);
    expect(rowsOf(result.draft)).toEqual([HEAD, ['Contact', 5, 'c']]);
    expect([result.clashes, result.taken.map(({ name, isThere }) => [name, isThere])]).toEqual([[], [['Size', false]]]);
  });

  test('put the new rows of both behind those that they follow, in the order of the draft where it was changed', () => {
    const draft = draftOf(BASE, [
      [0, HEAD],
      [3, ['Contact', 1, 'c']],
      [null, ['Mine', 1, '']],
      [1, ['Fit', 2, 'a']],
      [2, ['Size', 3, 'b']],
    ]);
    const now = table(HEAD, ['Fit', 2, 'a'], ['Theirs', 1, ''], ['Size', 3, 'b'], ['Contact', 1, 'c']);
    expect(rowsOf(rebased(draft, now, 0).draft).map(([name]) => name)).toEqual([
      'Criterion',
      'Contact',
      'Mine',
      'Fit',
      'Theirs',
      'Size',
    ]);
  });

  test('take a new row of the draft that is on the tab by now as saved', () => {
    const rows = [HEAD, ['Contact', 1, 'c'], ['Fit', 2, 'a'], ['New', 4, '']] as const;
    const draft = draftOf(BASE, [
      [0, rows[0]],
      [3, rows[1]],
      [1, rows[2]],
      [null, rows[3]],
    ]);
    const result = rebased(draft, table(...rows), 0);
    expect([isChangedDraft(result.draft), result.clashes, result.taken]).toEqual([false, [], []]);
  });
});

const cell: fc.Arbitrary<SentCell> = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('', 'x'), fc.boolean());
const names = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { minLength: 1, maxLength: 5 });

/** A table, and for each of its cells whose edit it gets: nobody's, the draft's or others'. */
const edited = names.chain((own) =>
  fc.tuple(
    fc.constant(own),
    fc.array(fc.tuple(cell, cell), { minLength: own.length, maxLength: own.length }),
    fc.array(fc.tuple(fc.constantFrom(0, 1, 2), fc.constantFrom(0, 1, 2)), {
      minLength: own.length,
      maxLength: own.length,
    }),
    fc.shuffledSubarray(own, { minLength: own.length }),
  ),
);

describe('always', () => {
  test('edits of different cells are all there, and nothing clashes', () => {
    fc.assert(
      fc.property(edited, ([own, cells, editors]) => {
        const rows = (by: readonly number[]) =>
          own.map(
            (name, y): SentRow => [
              name,
              ...(cells[y] ?? []).map((value, x) => (by.includes(editors[y]?.[x] ?? 0) ? `${name}${x}` : value)),
            ],
          );
        const base = table(HEAD, ...rows([]));
        const mine = draftOf(
          base,
          [HEAD, ...rows([1])].map((row, i) => [i, row]),
        );
        const result = rebased(mine, table(HEAD, ...rows([2])), 0);
        expect(rowsOf(result.draft)).toEqual([HEAD, ...rows([1, 2])]);
        expect(result.clashes).toEqual([]);
      }),
    );
  });

  test('a draft without changes becomes the table as it is now', () => {
    fc.assert(
      fc.property(edited, edited, ([own, cells], [others, theirs]) => {
        const of = (list: readonly string[], values: readonly SentRow[]) =>
          table(HEAD, ...list.map((name, i): SentRow => [name, ...(values[i] ?? [])]));
        const now = of(others, theirs);
        const { draft } = rebased(openedDraft(of(own, cells)), now, 0);
        expect(rowsOf(draft)).toEqual(now.cells);
        expect(isChangedDraft(draft)).toBe(false);
      }),
    );
  });

  test('the order of the draft stays where others changed nothing', () => {
    fc.assert(
      fc.property(edited, ([own, cells, , order]) => {
        const base = table(HEAD, ...own.map((name, i): SentRow => [name, ...(cells[i] ?? [])]));
        const from = [0, ...order.map((name) => own.indexOf(name) + 1)];
        const draft = draftOf(
          base,
          from.map((position) => [position, base.cells[position] ?? []]),
        );
        const result = rebased(draft, base, 0);
        expect([result.draft.rows, result.taken, result.clashes]).toEqual([draft.rows, [], []]);
      }),
    );
  });
});
