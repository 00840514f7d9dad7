import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenDay } from '../../src/core/tables/index.ts';
import { handlers } from '../../src/main.ts';
import { criteriaTable } from './criteria-table.ts';
import { kpiLog, kpiTable } from './kpi-table.ts';

/** Every custom function with the number of its parameters, called as a cell calls it. */
const FUNCTIONS = {
  ABMSCORE: [handlers.ABMSCORE, 4],
  ABMBREAKDOWN: [handlers.ABMBREAKDOWN, 4],
  ABMWHY: [handlers.ABMWHY, 5],
  ABMRANKING: [handlers.ABMRANKING, 6],
  ABMRANK: [handlers.ABMRANK, 1],
  ABMTIER: [handlers.ABMTIER, 2],
  ABMGRID: [handlers.ABMGRID, 3],
  ABMKPI: [handlers.ABMKPI, 5],
  ABMKPIS: [handlers.ABMKPIS, 3],
  ABMKPITRACK: [handlers.ABMKPITRACK, 4],
} as const;

type FunctionName = keyof typeof FUNCTIONS;
const NAMES = Object.keys(FUNCTIONS) as FunctionName[];

function call(name: FunctionName, args: readonly unknown[]): unknown {
  const [handler] = FUNCTIONS[name];
  return (handler as (...given: readonly unknown[]) => unknown)(...args);
}

/** A result that a cell can show, or an Error whose sentences say where something is wrong. */
function expectSound(name: FunctionName, args: readonly unknown[]): void {
  let result: unknown;
  try {
    result = call(name, args);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    const { name: kind, message } = error as Error;
    expect(kind).toBe('Error');
    expect(message).not.toMatch(/undefined|NaN|\[object|null/);
    for (const line of message.split('\n')) expect(line).toMatch(SENTENCE);
    return;
  }
  expectCells(result);
}

/** Place, row and column where there are any, a colon, and words. */
const SENTENCE =
  /^(?:(?:Criteria|Tiers|Accounts|KPIs|KPI log|headers|as_of|top|cuts|engagement|kpi|what)[^:]*: .{4,}|(?:選定基準|ティア|アカウント|KPIの表|KPI記録|見出し|基準日|件数|区切り|関心度|指標|項目)[^：]*：.{4,})$/u;

function expectCells(result: unknown): void {
  if (!Array.isArray(result)) {
    expectCell(result);
    return;
  }
  expect(result.length).toBeGreaterThan(0);
  const width = (result[0] as unknown[]).length;
  expect(width).toBeGreaterThan(0);
  for (const row of result as unknown[][]) {
    expect(row).toHaveLength(width);
    for (const cell of row) expectCell(cell);
  }
}

function expectCell(cell: unknown): void {
  if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
  else if (cell instanceof Date) expect(Number.isFinite(cell.getTime())).toBe(true);
  else expect(typeof cell).toBe('string');
}

const HEADERS = ['Company', 'Value', 'Other'];
const ACCOUNTS = [HEADERS, ['Acme', 80, 'x'], ['Beta', '', '2026-11-01']];
const CRITERIA = criteriaTable('en', [
  { criterion: 'Value', weight: 2 },
  { criterion: 'Other', kind: 'recency', weight: 1 },
]);
const TIERS = [
  ['Tier', 'From'],
  ['A', 50],
];

const KPIS = kpiTable('en', [
  { exitDate: '2026-06-01; 2026-10-01', exitRule: 'chance < 50% or value < 3' },
  { kpi: 'Sales', kind: 'amount', exitDate: '2026-10-01', exitRule: 'chance < 50%' },
  { kpi: 'Rate', kind: 'level', direction: 'down', period: 'week', exitRule: 'chance < 50%' },
  { kpi: 'Wins', kind: 'share', population: 30 },
]);
const LOG = kpiLog(
  Array.from({ length: 40 }, (_, i) => [
    writtenDay(20_460 + 7 * i),
    i % 2,
    ['Meetings', 'Sales', 'Rate', 'Wins'][i % 4],
  ]),
);

/** Arguments with which each function gives a result. */
const GOOD: Readonly<Record<FunctionName, readonly unknown[]>> = {
  ABMSCORE: [ACCOUNTS, CRITERIA, '', '2026-11-21'],
  ABMBREAKDOWN: [ACCOUNTS, CRITERIA, '', '2026-11-21'],
  ABMWHY: [ACCOUNTS, CRITERIA, 2, '', '2026-11-21'],
  ABMRANKING: [ACCOUNTS, CRITERIA, 0, '', '2026-11-21', TIERS],
  ABMRANK: [[[80], [70]]],
  ABMTIER: [[[80], [70]], TIERS],
  ABMGRID: [[[80], [70]], [[10], [20]], [[75, 50, 25]]],
  ABMKPI: ['Sales', KPIS, LOG, 'chance', '2026-11-21'],
  ABMKPIS: [KPIS, LOG, '2026-11-21'],
  ABMKPITRACK: ['Rate', KPIS, LOG, '2026-11-21'],
};

const holes: unknown[] = new Array(3);
const ofItself: unknown[] = [];
ofItself.push(ofItself);

const JUNK: readonly (readonly [string, unknown])[] = [
  ['an object', {}],
  ['an object without prototype', Object.create(null)],
  [
    'an object that throws when it is read as text',
    {
      toString: () => {
        throw new TypeError('no text');
      },
    },
  ],
  ['an object that only pretends to be a date', { getTime: () => 'soon' }],
  ['an object that calls itself a date', { [Symbol.toStringTag]: 'Date', getTime: () => Number.NaN }],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a BigInt', 10n],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a yes', true],
  ['a map', new Map([['a', 1]])],
  ['a regular expression', /a/],
  ['no date', new Date(Number.NaN)],
  ['the farthest date', new Date(8.64e15)],
  ['an error text', '#REF!'],
  ['an empty array', []],
  ['an array of empty arrays', [[], []]],
  ['a list', [1, 'a']],
  ['a list with holes', holes],
  ['rows with holes', [holes, [1]]],
  ['ragged rows', [['Company', 'Value'], ['a'], ['b', 1, 2, 3], []]],
  ['arrays in cells', [[['a', [1]], [2]], [[[[3]]]]]],
  ['an array in itself', ofItself],
  ['rows and cells side by side', [['a'], 'b']],
  ['cells of every type', [[{}, () => 1, Symbol('x'), 10n, Number.NaN, new Date(Number.NaN), null, undefined, -0]]],
  ['a wide number', 1e308],
  ['a lone surrogate', '\ud800'],
  ['a zero', 0],
];

describe.each(NAMES)('%s takes without harm', (name) => {
  const [, arity] = FUNCTIONS[name];

  test('what it is made for', () => {
    expectCells(call(name, GOOD[name]));
  });

  test('no arguments at all', () => {
    expectSound(name, []);
  });

  test.each(JUNK)('%s in each of its arguments', (_what, junk) => {
    for (let position = 0; position < arity; position += 1) {
      expectSound(name, GOOD[name].with(position, junk));
      expectSound(name, GOOD[name].with(position, [[junk]]));
      expectSound(name, GOOD[name].with(position, [HEADERS, [junk, junk], ['x', junk, junk]]));
    }
  });
});

describe('the scoring functions take without harm', () => {
  const SCORING = ['ABMSCORE', 'ABMBREAKDOWN', 'ABMWHY', 'ABMRANKING'] as const;
  const KINDS = [
    { kind: 'number' },
    { kind: 'range', from: 1 },
    { kind: 'bands', points: '0=10' },
    { kind: 'category', points: 'a=1' },
    { kind: 'keywords', points: 'a=1' },
    { kind: 'yes/no' },
    { kind: 'rating' },
    { kind: 'recency' },
  ];

  test.each(JUNK)('%s in a cell of each kind', (_what, junk) => {
    for (const kind of KINDS) {
      const criteria = criteriaTable('en', [{ criterion: 'Value', ...kind }]);
      for (const name of SCORING)
        expectSound(name, GOOD[name].with(0, [HEADERS, ['Acme', junk], [junk, 1]]).with(1, criteria));
    }
  });

  test.each(JUNK)('%s in each cell of the criteria table', (_what, junk) => {
    for (const kind of KINDS) {
      const table = criteriaTable('ja', [{ criterion: 'Value', ...kind }]);
      for (const [r, row] of table.entries()) {
        for (const c of row.keys()) {
          const broken = (table as readonly (readonly unknown[])[]).with(r, (row as readonly unknown[]).with(c, junk));
          expectSound('ABMWHY', GOOD.ABMWHY.with(1, broken));
        }
      }
    }
  });
});

describe('the KPI functions take without harm', () => {
  const NAMES_OF_KPIS = ['ABMKPI', 'ABMKPIS', 'ABMKPITRACK'] as const;

  test.each(JUNK)('%s in each cell of the KPI table and of the log', (_what, junk) => {
    for (const [position, table, lines] of [
      ['kpis', KPIS, KPIS.length],
      ['log', LOG, 6],
    ] as const) {
      for (const [r, row] of table.slice(0, lines).entries()) {
        for (const c of row.keys()) {
          const broken = (table as readonly (readonly unknown[])[]).with(r, (row as readonly unknown[]).with(c, junk));
          const args = { kpis: KPIS, log: LOG, [position]: broken };
          expectSound('ABMKPIS', [args.kpis, args.log, '2026-11-21']);
        }
      }
    }
  });

  test.each([1e308, -1e308, 1e15, 5e-324, 0.1, -0])('the value %d again and again', (value) => {
    const log = kpiLog(
      Array.from({ length: 48 }, (_, i) => [
        writtenDay(20_460 + 6 * i),
        value,
        ['Meetings', 'Sales', 'Rate', 'Wins'][i % 4],
      ]),
    );
    for (const name of NAMES_OF_KPIS) {
      const { length } = GOOD[name];
      expectSound(name, GOOD[name].with(length === 5 ? 2 : length - 2, log));
    }
  });
});

describe('names and texts of all sorts come out as they went in:', () => {
  test.each([
    '=HYPERLINK("http://x")',
    "'",
    "'=1+1",
    '+81-3-1234-5678',
    '@handle',
    '<script>alert(1)</script>',
    '👩‍👩‍👧‍👦 Family Inc.',
    '𠮷野家',
    'شركة النور',
    '\u202eevil\u202c',
    'Line\nbreak',
    '\ud800',
    'x'.repeat(50_000),
    '__proto__',
    'constructor',
    'Zalgơ̷̢',
    'Ac\u200bme',
  ])('%j', (name) => {
    const criteria = criteriaTable('en', [{ criterion: 'Value' }]);
    const accounts = [HEADERS, [name, 80, '']];
    expect((handlers.ABMBREAKDOWN(accounts, criteria, '', '') as unknown[][])[1]?.[0]).toBe(name);
    expect((handlers.ABMRANKING(accounts, criteria, '', '', '', '') as unknown[][])[1]?.[1]).toBe(name);
    expect(handlers.ABMTIER(name, '')).toBe(name);
    for (const functionName of NAMES) {
      for (const position of GOOD[functionName].keys())
        expectSound(functionName, GOOD[functionName].with(position, name));
    }
  });

  test('a header or a criterion of such a name is found', () => {
    for (const name of ['__proto__', 'constructor', 'toString', '=1+1', '<b>', 'شركة', '👍']) {
      const criteria = criteriaTable('en', [{ criterion: name }]);
      expect(handlers.ABMSCORE([['Acme', 80]], criteria, ['Company', name], '')).toBe(80);
      const category = criteriaTable('en', [{ criterion: 'Value', kind: 'category', points: `${name}=70` }]);
      if (!name.includes('=')) expect(handlers.ABMSCORE([['Acme', name]], category, ['Company', 'Value'], '')).toBe(70);
      const other = criteriaTable('en', [{ criterion: 'Value', kind: 'category', points: 'x=70; *=20' }]);
      expect(handlers.ABMSCORE([['Acme', name]], other, ['Company', 'Value'], '')).toBe(20);
    }
  });
});

describe('tables of any shape', () => {
  const criteria = criteriaTable('en', [{ criterion: 'Value' }]);

  test.each([
    ['one row', [['Company', 'Value']]],
    ['one column', [['Value'], [80], [''], [70]]],
    ['one cell', [['Value']]],
    [
      'blank rows only',
      [
        ['Company', 'Value'],
        ['', ''],
        [' ', null],
      ],
    ],
    [
      '200 columns',
      Array.from({ length: 3 }, (_, i) =>
        Array.from({ length: 200 }, (__, j) => (i === 0 ? (j === 150 ? 'Value' : `H${j}`) : j)),
      ),
    ],
    ['rows shorter and longer than the header', [['Company', 'Value'], ['a'], ['b', 80, 1, 2], []]],
  ])('are scored: %s', (_what, accounts) => {
    for (const name of ['ABMSCORE', 'ABMBREAKDOWN', 'ABMWHY', 'ABMRANKING'] as const) {
      expectCells(call(name, [accounts, criteria, '', '']));
    }
  });

  test('may be 200 criteria wide', () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({ criterion: `C${i}`, column: 'Value' }));
    expect(handlers.ABMSCORE([['Acme', 80]], criteriaTable('en', rows), ['Company', 'Value'], '')).toBeCloseTo(80, 9);
  });
});

/** A reader whose steps grow with the square of the length, 2.5 billion here, would not be done when the time is up. */
describe('cells of 50,000 characters are taken without a hang:', { timeout: 20_000 }, () => {
  const LENGTH = 50_000;

  const KINDS = [
    { kind: 'number' },
    { kind: 'range', from: 1 },
    { kind: 'bands', points: '0=10' },
    { kind: 'category', points: 'a=1; *=2' },
    { kind: 'keywords', points: 'a=1; aa=2; 1 1=3' },
    { kind: 'yes/no' },
    { kind: 'rating' },
    { kind: 'recency' },
  ];

  test.each([
    ['letters', 'a'],
    ['capitals', 'A'],
    ['digits', '1'],
    ['digits with commas', '1,'],
    ['digits with points', '1.'],
    ['groups of three', '111,'],
    ['scale words', '1万'],
    ['blanks', ' '],
    ['blanks between letters', 'a '],
    ['wide blanks between digits', '1　'],
    ['parentheses', '('],
    ['closed parentheses', '()'],
    ['separators', ';'],
    ['separators of every kind', ';,/、\n'],
    ['assignments', '=1;'],
    ['dates', '2026-11-21 '],
    ['full-width letters', 'Ａ'],
    ['Japanese', '漢'],
    ['signs', '-'],
    ['emoji', '👍'],
    ['combining marks', '\u0301'],
    ['ligatures that unfold to 18 letters', '\ufdfa'],
  ])('%s', (_what, unit) => {
    const long = unit.repeat(Math.floor(LENGTH / unit.length));
    for (const kind of KINDS) {
      const criteria = criteriaTable('en', [{ criterion: 'Value', ...kind }]);
      expectSound('ABMWHY', [[HEADERS, ['Acme', long], [long, 'x']], criteria, '', '', '2026-11-21']);
      expectSound('ABMWHY', [[HEADERS, ['Acme', `${long}x`]], criteria, '', '', '2026-11-21']);
    }
    for (const column of ['criterion', 'column', 'kind', 'weight', 'from', 'points', 'ifBlank', 'gate'] as const) {
      const criteria = criteriaTable('en', [{ criterion: 'Value', kind: 'category', points: 'a=1', [column]: long }]);
      expectSound('ABMSCORE', [ACCOUNTS, criteria, '', '2026-11-21']);
    }
    expectSound('ABMSCORE', [[[long, 'Value']], CRITERIA, '', long]);
    expectSound('ABMTIER', [
      long,
      [
        ['Tier', 'From'],
        [long, long],
      ],
    ]);
    expectSound('ABMGRID', [long, long, long]);
  });
});

describe('whatever is in the arguments,', () => {
  const scalar = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom<unknown>(
      '',
      ' ',
      '#N/A',
      'Company',
      'Value',
      'Criterion',
      'Kind',
      'Weight',
      'number',
      '重み',
      '基準',
      '種類',
      '数値',
      'KPI',
      'Date',
      'count',
      'Meetings',
      '2026-03-01',
      'chance < 50%',
    ),
    fc.constantFrom<unknown>(
      'Tier',
      'From',
      'A=1; *=2',
      '約5',
      '2026-11-21',
      '1,200',
      'recency',
      'category',
      '分類',
      '点数',
    ),
    fc.double(),
    fc.integer({ min: -5, max: 120 }),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.bigInt(),
    fc.constantFrom<unknown>(null, undefined, {}, [], [[]], Symbol('s'), () => 0, Object.create(null)),
  );
  const table = fc.oneof(
    fc.array(fc.array(scalar, { maxLength: 5 }), { maxLength: 5 }),
    // Headers that are understood let more of the rows be looked at.
    fc
      .array(fc.array(scalar, { maxLength: 7 }), { maxLength: 4 })
      .map((rows) => [['Criterion', 'Kind', 'Weight', 'From', 'To', 'Points', 'Column'], ...rows]),
    fc.array(fc.tuple(scalar, scalar), { maxLength: 4 }).map((rows) => [['Tier', 'From'], ...rows]),
    fc.array(fc.tuple(scalar, scalar, scalar), { maxLength: 4 }).map((rows) => [HEADERS, ...rows]),
    fc.array(fc.tuple(scalar, scalar, scalar), { maxLength: 9 }).map((rows) => [['Date', 'KPI', 'Value'], ...rows]),
    fc
      .array(fc.array(scalar, { maxLength: 6 }), { maxLength: 3 })
      .map((rows) => [['KPI', 'Kind', 'Start', 'Due', 'Target', 'Exit rule'], ...rows]),
  );
  const argument = fc.oneof(scalar, table, fc.array(scalar, { maxLength: 4 }), fc.anything());

  test.each(NAMES)('%s gives cells or says what is wrong', (name) => {
    const args = fc.tuple(...GOOD[name].map((good) => fc.oneof(fc.constant(good), argument)));
    fc.assert(
      fc.property(args, (given) => expectSound(name, given)),
      { numRuns: 300 },
    );
  });

  test.each(['en', 'ja'] as const)('accounts under criteria of every kind give cells (%s)', (language) => {
    const criteria = criteriaTable(language, [
      { criterion: 'A' },
      { criterion: 'B', kind: 'range', from: 1, to: 2, points: 1 },
      { criterion: 'C', kind: 'bands', points: '0=10; 5=20' },
      { criterion: 'D', kind: 'category', points: 'a=1; *=5' },
      { criterion: 'E', kind: 'keywords', points: 'a=1; b=-5' },
      { criterion: 'F', kind: 'yes/no' },
      { criterion: 'G', kind: 'rating' },
      { criterion: 'H', kind: 'recency' },
    ]);
    const rows = fc.array(fc.array(fc.oneof(scalar, fc.anything()), { maxLength: 10 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (cells) => {
        const accounts = [['Company', ...'ABCDEFGH'], ...cells];
        for (const name of ['ABMSCORE', 'ABMBREAKDOWN', 'ABMWHY', 'ABMRANKING'] as const) {
          const given = GOOD[name].with(0, accounts).with(1, criteria);
          expectCells(call(name, name === 'ABMRANKING' ? given.with(5, '') : given));
        }
      }),
      { numRuns: 300 },
    );
  });
});
