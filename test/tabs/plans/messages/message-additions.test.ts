import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/model/cell.ts';
import { messageAdditions } from '../../../../src/tabs/plans/messages/message-additions.ts';
import { planCells, rowOf } from '../plan-cells.ts';

const MESSAGE = 3;

function additions(cells: readonly (readonly Cell[])[], texts: readonly string[], formulas: string[][] = []) {
  const found = messageAdditions({ cells, formulas }, texts);
  return found && { ...found, blocks: found.blocks.map(({ row, cells: rows }) => [row, rows[0]?.[0]]) };
}

describe('messageAdditions(tab, texts)', () => {
  test('puts each text into a row in which nothing stands, in the column of the messages', () => {
    const cells = planCells({ communication: [{ when: '2026-12-01' }, {}, { owner: 'Ito' }] });
    const row = (number: number) => rowOf(cells, 'communication', number);
    expect(additions(cells, ['Save hours', 'Hire less'])).toEqual({
      inserted: null,
      blocks: [
        [row(2), 'Save hours'],
        [row(4), 'Hire less'],
      ],
      added: 2,
      already: 0,
    });
    expect(messageAdditions({ cells, formulas: [] }, ['a'])?.blocks[0]?.column).toBe(MESSAGE);
  });

  test('leaves out what is there, spelt in any width, and what is asked for twice', () => {
    const cells = planCells({ communication: [{ message: 'Save ＨＯＵＲＳ', status: 'done' }] });
    expect(additions(cells, ['save hours ', 'Hire less', 'Hire  less'])).toMatchObject({
      blocks: [[rowOf(cells, 'communication', 2), 'Hire  less']],
      added: 1,
      already: 1,
    });
  });

  test('does not take a row whose formula shows nothing, nor one with a note beside the table', () => {
    const cells = planCells({});
    const [first, second, third] = [1, 2, 3].map((number) => rowOf(cells, 'communication', number));
    const formulas = cells.map((_, index) => (index + 1 === first ? ['', '', '=IF(A1="x","y","")'] : ['']));
    cells[(second ?? 0) - 1] = [...Array<string>(13).fill(''), 'ask Kim first'];
    expect(additions(cells, ['Save hours'], formulas)?.blocks).toEqual([[third, 'Save hours']]);
  });

  test('asks for rows above the last one where all are taken, and fills free ones first', () => {
    // 11 of the 12 rows of a new table are taken, so that one of three texts finds a place.
    const cells = planCells({ communication: Array.from({ length: 11 }, (_, i) => ({ message: `Message ${i}` })) });
    const row = (number: number) => rowOf(cells, 'communication', number);
    expect(additions(cells, ['a', 'b', 'c'])).toMatchObject({
      inserted: { after: row(11), count: 2 },
      blocks: [
        [row(12), 'a'],
        [row(13), 'b'],
        [row(14), 'c'],
      ],
    });
  });

  test('stays above a section that stands below', () => {
    const plan = planCells({});
    const start = rowOf(plan, 'communication', -1);
    // Two rows of the communication plan, a blank one, and the journey.
    const cells = [...plan.slice(start - 1, start + 3), [], ...plan.slice(rowOf(plan, 'journey', -1) - 1, start - 1)];
    expect(additions(cells, ['a', 'b', 'c'])).toMatchObject({
      inserted: { after: 3, count: 1 },
      blocks: [
        [3, 'a'],
        [4, 'b'],
        [5, 'c'],
      ],
    });
  });

  test('knows no place where the table or the column of messages is gone', () => {
    const cells = planCells({});
    const header = rowOf(cells, 'communication', 0);
    expect(additions(cells.slice(0, header - 2), ['a'])).toBeNull();
    expect(
      additions(
        cells.map((row, index) =>
          index + 1 === header ? row.map((cell) => (cell === 'Message' ? 'Topic' : cell)) : row,
        ),
        ['a'],
      ),
    ).toBeNull();
  });

  test('run again there is nothing left to do, whatever stood in the table', () => {
    const text = fc.constantFrom('a', 'b', 'C', 'd e', '=1+1');
    const touch = fc.record({ when: fc.constantFrom('', '2026-12-01'), message: fc.oneof(fc.constant(''), text) });
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 15 }), fc.array(text), (touches, texts) => {
        const cells = planCells({ communication: touches });
        const before = cells.map((row) => [...row]);
        const planned = messageAdditions({ cells, formulas: [] }, texts);
        const { after, count } = planned?.inserted ?? { after: 0, count: 0 };
        cells.splice(after, 0, ...Array.from({ length: count }, () => Array<string>(12).fill('')));
        for (const { row, column, cells: written } of planned?.blocks ?? []) {
          // Nothing that somebody typed is written over.
          expect(cells[row - 1]?.join('')).toBe('');
          (cells[row - 1] ?? [])[column - 1] = String(written[0]?.[0]);
        }
        expect(messageAdditions({ cells, formulas: [] }, texts)).toMatchObject({
          inserted: null,
          blocks: [],
          added: 0,
        });
        const typed = (rows: readonly (readonly Cell[])[]) =>
          rows.filter((row) => row[0] !== '' && row[0] !== undefined);
        expect(typed(cells)).toEqual(typed(before));
      }),
    );
  });
});
