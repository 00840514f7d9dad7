import { describe, expect, test } from 'vitest';
import type { SeenTables } from '../../../../src/actions/seen.ts';
import type { SentCell, SentTable } from '../../../../src/model/sent-table.ts';
import {
  changeOf,
  type DraftState,
  freeId,
  isChanged,
  openedState,
  savedState,
  seenAgain,
  withCell,
  withRows,
} from '../../../../src/sidebar/views/criteria/draft-state.ts';

function seenWith(...rows: readonly (readonly SentCell[])[]): SeenTables {
  const criteria: SentTable = {
    tabId: 2,
    tabName: 'Criteria',
    row: 1,
    column: 1,
    cells: [['Criterion', 'Kind', 'Weight'], ...rows],
  };
  return { accounts: null, criteria, tiers: null, asOf: null, targets: null, plans: null };
}

const SEEN = seenWith(['Industry', 'yes/no', 2], ['Size', 'yes/no', 1]);
const GONE: SeenTables = { ...SEEN, criteria: null };

/** The draft with another weight of the criterion in a row; ids are those of the rows. */
const weigh = (state: DraftState, id: number, weight: number) =>
  withCell(state, 'criteria', id, { position: 2, header: 'Weight' }, weight);
const cells = ({ tables }: DraftState) => tables.criteria?.rows.slice(1).map((row) => row.cells);

describe('a draft of the criteria, saved', () => {
  const sent = weigh(openedState(SEEN), 2, 4);
  const saved = seenWith(['Industry', 'yes/no', 2], ['Size', 'yes/no', 4]);

  test('has nothing more to save', () => {
    expect(isChanged(sent)).toBe(true);
    expect(isChanged(savedState(sent, sent))).toBe(false);
    expect(cells(seenAgain(savedState(sent, sent), saved))).toEqual(saved.criteria?.cells.slice(1));
  });

  test('keeps what was edited since the Save began, and takes it for no clash', () => {
    const later = seenAgain(savedState(weigh(weigh(sent, 2, 7), 1, 3), sent), saved);
    expect(cells(later)).toEqual([
      ['Industry', 'yes/no', 3],
      ['Size', 'yes/no', 7],
    ]);
    expect([isChanged(later), later.clashes, later.taken]).toEqual([true, [], []]);
  });

  test('keeps rows that were added, removed and moved since then', () => {
    const edited = withRows(sent, 'criteria', ([header, industry, size, ...rest]) => [
      ...(header && industry && size ? [header, size] : []),
      ...rest,
      { id: freeId(sent.tables.criteria?.rows ?? []), from: null, cells: ['New', 'yes/no', 9] },
    ]);
    const later = seenAgain(savedState(edited, sent), saved);
    expect(cells(later)).toEqual([
      ['Size', 'yes/no', 4],
      ['New', 'yes/no', 9],
    ]);
    expect(changeOf(later).criteria?.rows.map(({ from }) => from)).toEqual([0, 2, null]);
  });

  test('knows the rows that the Save added as rows of the tab', () => {
    const added = withRows(sent, 'criteria', (rows) => [...rows, { id: 9, from: null, cells: ['New', 'yes/no', 1] }]);
    expect(savedState(added, added).tables.criteria?.rows.map(({ from }) => from)).toEqual([0, 1, 2, 3]);
  });

  test('still asks where others changed the same cell after the Save', () => {
    const later = seenAgain(
      savedState(weigh(sent, 2, 7), sent),
      seenWith(['Industry', 'yes/no', 2], ['Size', 'yes/no', 5]),
    );
    expect(later.clashes).toMatchObject([{ header: 'Weight', name: 'Size', base: 4, theirs: 5, mine: 7 }]);
  });
});

describe('a draft of criteria whose tab was deleted', () => {
  test('waits with its edits, and goes on when the tab is back', () => {
    const edited = weigh(openedState(SEEN), 2, 4);
    const back = seenAgain(seenAgain(edited, GONE), SEEN);
    expect(cells(back)).toEqual([
      ['Industry', 'yes/no', 2],
      ['Size', 'yes/no', 4],
    ]);
    expect([isChanged(back), back.clashes]).toEqual([true, []]);
  });

  test('is gone with it where nothing was edited', () => {
    expect(seenAgain(openedState(SEEN), GONE).tables.criteria).toBeNull();
  });
});
