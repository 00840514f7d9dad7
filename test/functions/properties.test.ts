import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/main.ts';
import type { Cell, Table } from '../../src/model/cell.ts';
import { type CriterionRow, criteriaTable, freeze } from './criteria-table.ts';

const { ABMBREAKDOWN, ABMRANK, ABMRANKING, ABMSCORE, ABMTIER } = handlers;

const AS_OF = '2026-11-21';

/** A criterion of each kind, with cells that it reads, worst and best ones among them. */
const KINDS: readonly { readonly row: CriterionRow; readonly cells: readonly Cell[] }[] = [
  { row: { kind: 'number', from: 100, to: 500 }, cells: [0, 100, 250, '３００', '¥500', 900] },
  { row: { kind: 'number', from: '20%', to: 0 }, cells: ['12%', 0.2, 0, 5] },
  { row: { kind: 'range', from: 100, to: 300, points: 100 }, cells: [0, 60, 100, 200, 350, 999] },
  { row: { kind: 'bands', points: '0=10; 50=40; 300=90' }, cells: [-1, 0, 49, 50, 1000] },
  { row: { kind: 'category', points: '製造業=100; IT=-40' }, cells: ['製造業', 'IT', '小売業', 'IT、小売業'] },
  { row: { kind: 'category', points: '製造業=80; IT=60; *=30' }, cells: ['製造業', 'IT', '小売業'] },
  { row: { kind: 'keywords', points: 'DX=70; AI=60; 紙=-30; FAX=-90' }, cells: ['DXとAI', '紙とFAX', 'AIと紙', '-'] },
  { row: { kind: 'yes/no' }, cells: ['yes', 'なし', true, 0] },
  { row: { kind: 'rating' }, cells: [1, 2, 3.5, 5, 9] },
  { row: { kind: 'recency', points: 30 }, cells: ['2026-11-21', '2026-10-22', '2020-01-01', '2030-01-01'] },
];

const UNKNOWN: readonly Cell[] = ['', ' ', null, '#N/A', 'about 5', '5/6/2026~'];
/** Texts that these kinds read, whatever they are, are unknown only where they are blank or an error. */
const BLANK: readonly Cell[] = ['', ' ', null, '#N/A'];

interface Column {
  readonly row: CriterionRow;
  readonly known: readonly Cell[];
  readonly unknown: readonly Cell[];
}

const column = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    weight: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.01, max: 10, noNaN: true })),
    group: fc.constantFrom('', 'Fit', 'Engagement', 'Timing'),
    ifBlank: fc.constantFrom<Cell>('skip', 'zero', 'neutral', 'required', -100, 20, 100),
    gate: fc.constantFrom<Cell>('', '', '', 10, 50),
  })
  .map(({ kind: { row, cells }, ...others }): Column => {
    const readsAnyText = row.kind === 'category' || row.kind === 'keywords';
    return { row: { ...row, ...others }, known: cells, unknown: readsAnyText ? BLANK : UNKNOWN };
  });

interface Sheet {
  readonly rows: readonly CriterionRow[];
  readonly accounts: Table;
  readonly columns: readonly Column[];
}

/** Criteria C0, C1 … and accounts with a cell for each; `gaps` lets cells be unknown. */
function sheet({ gaps = true, columns = fc.array(column, { minLength: 1, maxLength: 6 }) } = {}): fc.Arbitrary<Sheet> {
  return columns
    .map((list) => list.map(({ row, ...rest }, i) => ({ ...rest, row: { ...row, criterion: `C${i}` } })))
    .filter((list) => list.some(({ row }) => row.weight !== 0))
    .chain((list) =>
      fc
        .array(
          fc.tuple(...list.map(({ known, unknown }) => fc.constantFrom(...known, ...known, ...(gaps ? unknown : [])))),
          { minLength: 1, maxLength: 8 },
        )
        .map((cells) => ({
          columns: list,
          rows: list.map(({ row }) => row),
          accounts: freeze([
            ['Company', ...list.map((_, i) => `C${i}`)],
            ...cells.map((row, i) => [`Account ${i}`, ...row]),
          ]),
        })),
    );
}

interface Parts {
  readonly status: unknown;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly known: number;
  readonly contributions: readonly unknown[];
}

/** The rows of a breakdown without groups, as numbers where there are numbers. */
function breakdown(rows: readonly CriterionRow[], accounts: Table): Parts[] {
  const oneGroup = rows.map((row) => ({ ...row, group: '' }));
  return ABMBREAKDOWN(accounts, criteriaTable('en', oneGroup), '', AS_OF)
    .slice(1)
    .map(([, status, score, low, high, known, ...contributions]) => ({
      status,
      score: Number(score),
      low: Number(low),
      high: Number(high),
      known: Number(known),
      contributions,
    }));
}

const scores = (rows: readonly CriterionRow[], accounts: Table): unknown[] =>
  (ABMSCORE(accounts, criteriaTable('en', rows), '', AS_OF) as unknown[][]).map((row) => row[0]);

function expectSame(actual: readonly unknown[], expected: readonly unknown[]): void {
  expect(actual.length).toBe(expected.length);
  for (const [i, value] of expected.entries()) {
    if (typeof value === 'number') expect(actual[i]).toBeCloseTo(value, 9);
    else expect(actual[i]).toBe(value);
  }
}

const SLACK = 1e-9;

describe('whatever the criteria and the accounts,', () => {
  test('the contributions add up to the score, before it is held to 0…100', () => {
    fc.assert(
      fc.property(sheet(), ({ rows, accounts }) => {
        for (const { status, score, contributions } of breakdown(rows, accounts)) {
          if (status !== 'OK') continue;
          const sum = contributions.reduce<number>((total, contribution) => total + Number(contribution), 0);
          expect(Math.min(100, Math.max(0, sum))).toBeCloseTo(score, 9);
        }
      }),
    );
  });

  test('a group with all the criteria has the score of the account', () => {
    fc.assert(
      fc.property(sheet(), ({ rows, accounts }) => {
        // A criterion without weight makes a second group, so that the columns of groups are shown.
        const grouped = [
          ...rows.map((row) => ({ ...row, group: 'All' })),
          { criterion: 'Company', kind: 'category', points: '*=50', weight: 0, group: 'Other' },
        ];
        for (const row of ABMBREAKDOWN(accounts, criteriaTable('en', grouped), '', AS_OF).slice(1)) {
          if (row[1] === 'OK') expect(row[6]).toBeCloseTo(Number(row[2]), 9);
        }
      }),
    );
  });

  test('scaling all weights by one factor changes no score', () => {
    fc.assert(
      fc.property(sheet(), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), ({ rows, accounts }, factor) => {
        const scaled = rows.map((row) => ({ ...row, weight: Number(row.weight) * factor }));
        expectSame(scores(scaled, accounts), scores(rows, accounts));
      }),
    );
  });

  test('the order of the account rows changes no score', () => {
    fc.assert(
      fc.property(sheet(), ({ rows, accounts }) => {
        const [header = [], ...body] = accounts;
        const forward = scores(rows, accounts);
        expect(scores(rows, [header, ...body.toReversed()]).slice(1)).toEqual(forward.slice(1).toReversed());
      }),
    );
  });

  test('the order of the account columns changes no score', () => {
    fc.assert(
      fc.property(sheet(), ({ rows, accounts }) => {
        const mirrored = accounts.map((row) => row.toReversed());
        expect(scores(rows, mirrored)).toEqual(scores(rows, accounts));
      }),
    );
  });

  test('the order of the criteria changes no score', () => {
    fc.assert(
      fc.property(sheet(), ({ rows, accounts }) => {
        expectSame(scores(rows.toReversed(), accounts), scores(rows, accounts));
      }),
    );
  });

  test('the score of an account does not depend on the others', () => {
    fc.assert(
      fc.property(sheet(), ({ rows, accounts }) => {
        const [header = [], ...body] = accounts;
        const alone = body.map((row) => scores(rows, [header, row])[1]);
        expect(alone).toEqual(scores(rows, accounts).slice(1));
      }),
    );
  });

  test('everything lies within its bounds: 0 ≤ Low ≤ High ≤ 100, 0 ≤ Known % ≤ 1', () => {
    fc.assert(
      fc.property(sheet(), ({ rows, accounts }) => {
        for (const { low, high, known } of breakdown(rows, accounts)) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeGreaterThanOrEqual(low);
          expect(high).toBeLessThanOrEqual(100);
          expect(known).toBeGreaterThanOrEqual(0);
          expect(known).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('Low and High do not depend on If blank', () => {
    fc.assert(
      fc.property(
        sheet(),
        fc.constantFrom<Cell>('skip', 'zero', 'neutral', 'required', 77),
        ({ rows, accounts }, policy) => {
          const ends = (list: readonly CriterionRow[]) => breakdown(list, accounts).map(({ low, high }) => [low, high]);
          expect(ends(rows.map((row) => ({ ...row, ifBlank: policy })))).toEqual(ends(rows));
        },
      ),
    );
  });

  test('English and Japanese tables give the same numbers', () => {
    fc.assert(
      fc.property(sheet(), ({ rows, accounts }) => {
        const numbers = (language: 'en' | 'ja') =>
          ABMBREAKDOWN(accounts, criteriaTable(language, rows), '', AS_OF)
            .slice(1)
            .map((row) => row.slice(2));
        expect(numbers('ja')).toEqual(numbers('en'));
      }),
    );
  });
});

describe('Low and High', () => {
  test('are both the score where every value is known', () => {
    fc.assert(
      fc.property(sheet({ gaps: false }), ({ rows, accounts }) => {
        for (const { status, score, low, high, known } of breakdown(rows, accounts)) {
          expect(known).toBe(1);
          expect(high).toBeCloseTo(low, 9);
          if (status === 'OK') expect(score).toBeCloseTo(low, 9);
        }
      }),
    );
  });

  test('come closer with every unknown value that becomes known, and meet in the score when all are', () => {
    const filled = sheet().chain(({ columns, rows, accounts }) => {
      const account = accounts[1] ?? [];
      return fc
        .tuple(...columns.map(({ known }) => fc.constantFrom(...known)))
        .map((values) => ({ columns, rows, header: accounts[0] ?? [], account, values }));
    });
    fc.assert(
      fc.property(filled, ({ columns, rows, header, account, values }) => {
        const ungated = rows.map((row) => ({ ...row, gate: '' }));
        const cells = [...account];
        let [before] = breakdown(ungated, [header, cells]);
        for (const [i, { unknown }] of columns.entries()) {
          if (!unknown.includes(account[i + 1])) continue;
          cells[i + 1] = values[i];
          const [after] = breakdown(ungated, [header, cells]);
          expect(after?.low).toBeGreaterThanOrEqual((before?.low ?? Number.NaN) - SLACK);
          expect(after?.high).toBeLessThanOrEqual((before?.high ?? Number.NaN) + SLACK);
          before = after;
        }
        if (before?.status !== 'OK') return;
        expect(before.score).toBeCloseTo(before.low, 9);
        expect(before.score).toBeCloseTo(before.high, 9);
      }),
    );
  });

  test('contain the score where each unknown value is filled with points that its criterion can give', () => {
    // zero, neutral and 100 are among the points of a number.
    const numbers = fc.array(
      fc.record({
        row: fc.record({
          kind: fc.constant('number'),
          weight: fc.integer({ min: 1, max: 9 }),
          ifBlank: fc.constantFrom<Cell>('zero', 'neutral', 100, 12.5),
        }),
        known: fc.constant<readonly Cell[]>([0, 10, 50, 100]),
        unknown: fc.constant(UNKNOWN),
      }),
      { minLength: 1, maxLength: 6 },
    );
    expectScoreBetweenLowAndHigh(sheet({ columns: numbers }));
  });

  test('contain the score where unknown values are left out, if their criteria can give anything from 0 to 100', () => {
    const wide = column
      .filter(
        ({ row }) => row.kind === 'number' || row.kind === 'yes/no' || row.kind === 'rating' || row.kind === 'recency',
      )
      .map((one) => ({ ...one, row: { ...one.row, ifBlank: 'skip' } }));
    expectScoreBetweenLowAndHigh(sheet({ columns: fc.array(wide, { minLength: 1, maxLength: 6 }) }));
  });

  function expectScoreBetweenLowAndHigh(sheets: fc.Arbitrary<Sheet>): void {
    fc.assert(
      fc.property(sheets, ({ rows, accounts }) => {
        for (const { status, score, low, high } of breakdown(rows, accounts)) {
          if (status !== 'OK') continue;
          expect(score).toBeGreaterThanOrEqual(low - SLACK);
          expect(score).toBeLessThanOrEqual(high + SLACK);
        }
      }),
    );
  }

  test('need not contain the score where a value is left out whose criterion can only give more', () => {
    const rows: CriterionRow[] = [
      { criterion: 'A', weight: 1 },
      { criterion: 'B', weight: 1, kind: 'category', points: 'x=80; *=60' },
    ];
    const [only] = breakdown(rows, [
      ['Company', 'A', 'B'],
      ['Acme', 10, ''],
    ]);
    // 10 alone; with B between (10 + 60) ÷ 2 and (10 + 80) ÷ 2
    expect(only).toMatchObject({ score: 10, low: 35, high: 45 });
  });
});

describe('a better value of a number', () => {
  const ends = fc.tuple(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  );
  const twoValues = fc.tuple(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );

  test('never lowers the score, whichever end is the better one', () => {
    fc.assert(
      fc.property(
        ends.filter(([from, to]) => from !== to),
        twoValues,
        fc.constantFrom('skip', 'zero'),
        ([from, to], [a, b], ifBlank) => {
          const [worse, better] = from < to === a < b ? [a, b] : [b, a];
          const rows: CriterionRow[] = [
            { criterion: 'A', weight: 2, from, to, ifBlank },
            { criterion: 'B', weight: 1 },
          ];
          const [, low, high] = scores(rows, [
            ['Company', 'A', 'B'],
            ['worse', worse, 50],
            ['better', better, 50],
          ]);
          expect(Number(high)).toBeGreaterThanOrEqual(Number(low));
        },
      ),
    );
  });
});

describe('ABMRANKING', () => {
  test('agrees with ABMSCORE, ABMRANK, ABMTIER, ABMBREAKDOWN and ABMWHY on the same data', () => {
    fc.assert(
      fc.property(sheet(), ({ rows, accounts }) => {
        const criteria = criteriaTable('en', rows);
        const column = ABMSCORE(accounts, criteria, '', AS_OF) as Table;
        const ranks = ABMRANK(column) as Table;
        const tiers = ABMTIER(column, '') as Table;
        const parts = ABMBREAKDOWN(accounts, criteria, '', AS_OF);
        const why = handlers.ABMWHY(accounts, criteria, '', '', AS_OF) as Table;
        const expected = new Map(
          accounts.map(([name], i) => {
            const score = typeof column[i]?.[0] === 'number' ? column[i]?.[0] : '';
            return [name, [ranks[i]?.[0], name, score, tiers[i]?.[0], ...(parts[i]?.slice(3, 6) ?? []), why[i]?.[0]]];
          }),
        );
        const ranking = ABMRANKING(accounts, criteria, '', '', AS_OF, '').slice(1);
        expect(ranking).toHaveLength(accounts.length - 1);
        for (const row of ranking) expect(row).toEqual(expected.get(row[1]));
      }),
    );
  });

  test('is in order: ranks rise, scores fall, and what has no score comes last', () => {
    fc.assert(
      fc.property(sheet(), ({ rows, accounts }) => {
        const ranking = ABMRANKING(accounts, criteriaTable('en', rows), '', '', AS_OF, '').slice(1);
        const ranked = ranking.filter((row) => row[0] !== '');
        expect(ranking.slice(0, ranked.length)).toEqual(ranked);
        for (const [i, row] of ranked.slice(1).entries()) {
          const previous = ranked[i] ?? [];
          expect(Number(row[0])).toBeGreaterThanOrEqual(Number(previous[0]));
          expect(Number(row[2])).toBeLessThanOrEqual(Number(previous[2]) + SLACK);
        }
      }),
    );
  });
});

test('ABMRANK gives each score 1 plus the number of higher ones', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 }), (list) => {
      const expected = list.map((score) => [1 + list.filter((other) => other > score).length]);
      expect(ABMRANK(list.map((score) => [score]))).toEqual(expected);
    }),
  );
});
