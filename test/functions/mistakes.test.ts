import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/main.ts';
import type { Cell } from '../../src/model/cell.ts';
import { type CriterionRow, criteriaTable } from './criteria-table.ts';

const { ABMBREAKDOWN, ABMRANKING, ABMSCORE, ABMTIER, ABMWHY } = handlers;

const HEADERS = ['Company', 'A', 'B'];
const MARCH_4 = new Date(2026, 2, 4);

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}

describe('a mistake in the criteria is reported with row, column, what was found and what is expected:', () => {
  const KINDS = 'number, range, bands, category, keywords, yes/no, rating, recency';
  const KINDS_JA = '数値、範囲、段階、分類、キーワード、はい・いいえ、評価、直近';

  test.each([
    [
      'a Column that no account header matches',
      { criterion: 'A', column: 'Staff' },
      'Criteria row 2, Column: no column of the accounts is called "Staff"',
      '選定基準の2行目「列」：アカウントの表に「Staff」という見出しの列がありません',
    ],
    [
      'a Criterion that no account header matches, where Column is blank',
      { criterion: 'Staff' },
      'Criteria row 2, Criterion: no column of the accounts is called "Staff"',
      '選定基準の2行目「基準」：アカウントの表に「Staff」という見出しの列がありません',
    ],
    [
      'a Column that is an error',
      { criterion: 'A', column: '#REF!' },
      'Criteria row 2, Column: no column of the accounts is called "#REF!"',
      '選定基準の2行目「列」：アカウントの表に「#REF!」という見出しの列がありません',
    ],
    [
      'a blank Criterion',
      { criterion: '　' },
      'Criteria row 2, Criterion: is blank; expected a name',
      '選定基準の2行目「基準」：空欄です。基準の名前を入力してください',
    ],
    [
      'a Criterion that is an error',
      { criterion: '#REF!', column: 'A' },
      'Criteria row 2, Criterion: "#REF!" cannot be a name; expected a name',
      '選定基準の2行目「基準」：「#REF!」は名前として使えません。基準の名前を入力してください',
    ],
    [
      'a Criterion that turned into a date, named by the day that its cell shows',
      { criterion: MARCH_4, column: 'A' },
      'Criteria row 2, Criterion: "2026-03-04" cannot be a name; expected a name',
      '選定基準の2行目「基準」：「2026-03-04」は名前として使えません。基準の名前を入力してください',
    ],
    [
      'a Group that is an error',
      { criterion: 'A', group: '#N/A' },
      'Criteria row 2, Group: "#N/A" cannot be a name; expected the name of a group, or nothing',
      '選定基準の2行目「区分」：「#N/A」は名前として使えません。区分の名前（または空欄）を入力してください',
    ],
    [
      'a blank Kind',
      { criterion: 'A', kind: '' },
      `Criteria row 2, Kind: is blank; expected one of ${KINDS}`,
      `選定基準の2行目「種類」：空欄です。${KINDS_JA}のいずれかを入力してください`,
    ],
    [
      'an unknown Kind',
      { criterion: 'A', kind: 'score' },
      `Criteria row 2, Kind: "score" is not a kind; expected one of ${KINDS}`,
      `選定基準の2行目「種類」：「score」という種類はありません。${KINDS_JA}のいずれかを入力してください`,
    ],
    [
      'a blank Weight',
      { criterion: 'A', weight: '' },
      'Criteria row 2, Weight: is blank; expected a number of 0 or more',
      '選定基準の2行目「重み」：空欄です。0以上の数値を入力してください',
    ],
    [
      'a Weight below 0',
      { criterion: 'A', weight: '▲1' },
      'Criteria row 2, Weight: "▲1" is not allowed; expected a number of 0 or more',
      '選定基準の2行目「重み」：「▲1」は使えません。0以上の数値を入力してください',
    ],
    [
      'a Weight that is not a number',
      { criterion: 'A', weight: 'abc' },
      'Criteria row 2, Weight: "abc" is not a number; expected a number of 0 or more',
      '選定基準の2行目「重み」：「abc」は数値ではありません。0以上の数値を入力してください',
    ],
    [
      'a Weight that turned into a date',
      { criterion: 'A', weight: MARCH_4 },
      'Criteria row 2, Weight: "2026-03-04" is not a number; expected a number of 0 or more',
      '選定基準の2行目「重み」：「2026-03-04」は数値ではありません。0以上の数値を入力してください',
    ],
    [
      'a Weight that is an error',
      { criterion: 'A', weight: '#DIV/0!' },
      'Criteria row 2, Weight: "#DIV/0!" is not a number; expected a number of 0 or more',
      '選定基準の2行目「重み」：「#DIV/0!」は数値ではありません。0以上の数値を入力してください',
    ],
    [
      'no Weight above 0',
      { criterion: 'A', weight: 0 },
      'Criteria, Weight: all weights are 0; at least one must be above 0',
      '選定基準「重み」：重みがすべて0です。少なくとも1つは0より大きくしてください',
    ],
    [
      'a number without From',
      { criterion: 'A', from: '' },
      'Criteria row 2, From: is blank; expected a number',
      '選定基準の2行目「下限」：空欄です。数値を入力してください',
    ],
    [
      'a number without To',
      { criterion: 'A', to: ' ' },
      'Criteria row 2, To: is blank; expected a number',
      '選定基準の2行目「上限」：空欄です。数値を入力してください',
    ],
    [
      'a From that is not a number',
      { criterion: 'A', from: '約5' },
      'Criteria row 2, From: "約5" is not a number',
      '選定基準の2行目「下限」：「約5」は数値ではありません。数値を入力してください',
    ],
    [
      'a number from what it goes to',
      { criterion: 'A', from: '５', to: 5 },
      'Criteria row 2, From: From and To are both ５; they must differ',
      '選定基準の2行目「下限」：下限と上限がどちらも５です。異なる数値にしてください',
    ],
    [
      'a range without ends',
      { criterion: 'A', kind: 'range' },
      'Criteria row 2, From: From and To are both blank; at least one is needed',
      '選定基準の2行目「下限」：下限と上限の両方が空欄です。少なくとも一方を入力してください',
    ],
    [
      'a range whose From is above its To',
      { criterion: 'A', kind: 'range', from: 5, to: 4 },
      'Criteria row 2, From: 5 > 4; From must not be above To',
      '選定基準の2行目「下限」：下限が上限より大きくなっています（5 > 4）',
    ],
    [
      'a range that falls over less than nothing',
      { criterion: 'A', kind: 'range', from: 5, points: -1 },
      'Criteria row 2, Points: "-1" is not allowed; expected a distance of 0 or more',
      '選定基準の2行目「点数」：「-1」は使えません。0以上の幅を入力してください',
    ],
    [
      'a range that falls over no number',
      { criterion: 'A', kind: 'range', from: 5, points: '5=10' },
      'Criteria row 2, Points: "5=10" is not a number; expected a distance of 0 or more',
      '選定基準の2行目「点数」：「5=10」は数値ではありません。0以上の幅を入力してください',
    ],
    [
      'a rating whose From is not below its To',
      { criterion: 'A', kind: 'rating', from: 5, to: 1 },
      'Criteria row 2, From: 5 ≥ 1; From must be below To',
      '選定基準の2行目「下限」：下限は上限より小さくしてください（5 ≥ 1）',
    ],
    [
      'a rating whose To is not above the usual From',
      { criterion: 'A', kind: 'rating', to: 1 },
      'Criteria row 2, From: 1 ≥ 1; From must be below To',
      '選定基準の2行目「下限」：下限は上限より小さくしてください（1 ≥ 1）',
    ],
    [
      'a rating from what is not a number, and not the usual From in its place',
      { criterion: 'A', kind: 'rating', from: 'low', to: 0 },
      'Criteria row 2, From: "low" is not a number',
      '選定基準の2行目「下限」：「low」は数値ではありません。数値を入力してください',
    ],
    [
      'bands without Points',
      { criterion: 'A', kind: 'bands', points: '; ;' },
      'Criteria row 2, Points: is blank; expected points such as 0=10; 50=40; 300=100',
      '選定基準の2行目「点数」：空欄です。「0=10; 50=40; 300=100」のような点数を入力してください',
    ],
    [
      'a category without Points',
      { criterion: 'A', kind: 'category' },
      'Criteria row 2, Points: is blank; expected points such as Manufacturing=100; IT=80; *=20',
      '選定基準の2行目「点数」：空欄です。「製造業=100; IT=80; *=20」のような点数を入力してください',
    ],
    [
      'keywords without Points',
      { criterion: 'A', kind: 'keywords' },
      'Criteria row 2, Points: is blank; expected points such as DX=40; AI=40; paper=-20',
      '選定基準の2行目「点数」：空欄です。「DX=40; AI=40; 紙=-20」のような点数を入力してください',
    ],
    [
      'a band whose start is not a number',
      { criterion: 'A', kind: 'bands', points: '0=10; 10²=40' },
      'Criteria row 2, Points: "10²=40" cannot be read; expected points such as 0=10; 50=40; 300=100',
      '選定基準の2行目「点数」：「10²=40」は読み取れません。「0=10; 50=40; 300=100」のような点数を入力してください',
    ],
    [
      'a band below 0 points',
      { criterion: 'A', kind: 'bands', points: '0=-1' },
      'Criteria row 2, Points: the points in "0=-1" are not between 0 and 100',
      '選定基準の2行目「点数」：「0=-1」の点数は0～100の範囲にありません',
    ],
    [
      'one start for two bands, in whatever way it is typed',
      { criterion: 'A', kind: 'bands', points: '1000=10; 1,000=40' },
      'Criteria row 2, Points: the value of "1,000=40" is listed twice',
      '選定基準の2行目「点数」：「1,000=40」の値が2回書かれています',
    ],
    [
      'a piece of Points without =',
      { criterion: 'A', kind: 'category', points: 'IT=80; Retail' },
      'Criteria row 2, Points: "Retail" cannot be read; expected points such as Manufacturing=100; IT=80; *=20',
      '選定基準の2行目「点数」：「Retail」は読み取れません。「製造業=100; IT=80; *=20」のような点数を入力してください',
    ],
    [
      'a piece of Points without a value',
      { criterion: 'A', kind: 'keywords', points: '=30' },
      'Criteria row 2, Points: "=30" cannot be read; expected points such as DX=40; AI=40; paper=-20',
      '選定基準の2行目「点数」：「=30」は読み取れません。「DX=40; AI=40; 紙=-20」のような点数を入力してください',
    ],
    [
      'a category above 100 points',
      { criterion: 'A', kind: 'category', points: 'IT=101' },
      'Criteria row 2, Points: the points in "IT=101" are not between -100 and 100',
      '選定基準の2行目「点数」：「IT=101」の点数は-100～100の範囲にありません',
    ],
    [
      'one word twice, in whatever width and case',
      { criterion: 'A', kind: 'keywords', points: 'AI=10; ａｉ=20' },
      'Criteria row 2, Points: the value of "ai=20" is listed twice',
      '選定基準の2行目「点数」：「ai=20」の値が2回書かれています',
    ],
    [
      'an If blank of no meaning',
      { criterion: 'A', ifBlank: 'maybe' },
      'Criteria row 2, If blank: "maybe" is not understood; expected skip, zero, neutral, required or a number from -100 to 100',
      '選定基準の2行目「空欄時」：「maybe」は読み取れません。除外、0点、中立、必須、または-100～100の数値を入力してください',
    ],
    [
      'an If blank above 100',
      { criterion: 'A', ifBlank: 100.1 },
      'Criteria row 2, If blank: "100.1" is not between -100 and 100',
      '選定基準の2行目「空欄時」：「100.1」は-100～100の範囲にありません',
    ],
    [
      'an If blank below −100',
      { criterion: 'A', ifBlank: '▲101' },
      'Criteria row 2, If blank: "▲101" is not between -100 and 100',
      '選定基準の2行目「空欄時」：「▲101」は-100～100の範囲にありません',
    ],
    [
      'a yes as If blank',
      { criterion: 'A', ifBlank: true },
      'Criteria row 2, If blank: "TRUE" is not understood; expected skip, zero, neutral, required or a number from -100 to 100',
      '選定基準の2行目「空欄時」：「TRUE」は読み取れません。除外、0点、中立、必須、または-100～100の数値を入力してください',
    ],
    [
      'a Gate that is not a number',
      { criterion: 'A', gate: 'high' },
      'Criteria row 2, Gate: "high" is not a number',
      '選定基準の2行目「足切り」：「high」は数値ではありません。数値を入力してください',
    ],
    [
      'a half-life of 0',
      { criterion: 'A', kind: 'recency', points: 0 },
      'Criteria row 2, Points: "0" is not allowed; expected a half-life in days, above 0',
      '選定基準の2行目「点数」：「0」は使えません。0より大きい半減期（日数）を入力してください',
    ],
    [
      'a half-life that is not a number',
      { criterion: 'A', kind: 'recency', points: 'soon' },
      'Criteria row 2, Points: "soon" is not a number; expected a half-life in days, above 0',
      '選定基準の2行目「点数」：「soon」は数値ではありません。0より大きい半減期（日数）を入力してください',
    ],
  ] as readonly (readonly [string, CriterionRow, string, string])[])('%s', (_what, row, english, japanese) => {
    const accounts = [HEADERS, ['Acme', 1, 2]];
    for (const call of [ABMSCORE, ABMBREAKDOWN]) {
      expect(messageOf(() => call(accounts, criteriaTable('en', [row]), '', '2026-11-21'))).toBe(english);
      expect(messageOf(() => call(accounts, criteriaTable('ja', [row]), '', '2026-11-21'))).toBe(japanese);
    }
  });

  test('two criteria of one name', () => {
    const rows: CriterionRow[] = [{ criterion: 'A' }, { criterion: 'B' }, { criterion: ' ａ', column: 'B' }];
    expect(messageOf(() => ABMSCORE([HEADERS], criteriaTable('en', rows), '', ''))).toBe(
      'Criteria row 4, Criterion: "ａ" is already in row 2',
    );
    expect(messageOf(() => ABMSCORE([HEADERS], criteriaTable('ja', rows), '', ''))).toBe(
      '選定基準の4行目「基準」：「ａ」は2行目にもあります',
    );
  });
});

describe('a mistake in the other arguments is reported too:', () => {
  const good = (language: 'en' | 'ja') => criteriaTable(language, [{ criterion: 'A', kind: 'recency' }]);
  const tiers = (...rows: Cell[][]) => [['Tier', 'From'], ...rows];

  test.each([
    [
      'no as_of where a recency criterion needs it',
      { as_of: '' },
      'as_of: recency needs a reference date: give as_of a date such as 2026-11-21',
      '基準日（as_of）：「直近」には基準日が必要です。as_ofに「2026-11-21」のような日付を指定してください',
    ],
    [
      'an as_of that is not a date',
      { as_of: '5/6/2026' },
      'as_of: "5/6/2026" is not a date; expected a date such as 2026-11-21',
      '基準日（as_of）：「5/6/2026」は日付ではありません。「2026-11-21」のような日付を入力してください',
    ],
    [
      'a bare serial number as as_of',
      { as_of: 46_347 },
      'as_of: "46347" is not a date; expected a date such as 2026-11-21',
      '基準日（as_of）：「46347」は日付ではありません。「2026-11-21」のような日付を入力してください',
    ],
    [
      'a range as as_of',
      { as_of: [['2026-11-21', 'x']] },
      'as_of: "2026-11-21 | x" is not a date; expected a date such as 2026-11-21',
      '基準日（as_of）：「2026-11-21 | x」は日付ではありません。「2026-11-21」のような日付を入力してください',
    ],
    [
      'a top below 0',
      { top: -1 },
      'top: "-1" is not a whole number of 0 or more',
      '件数（top）：「-1」は0以上の整数ではありません',
    ],
    [
      'a top with a fraction',
      { top: 1.5 },
      'top: "1.5" is not a whole number of 0 or more',
      '件数（top）：「1.5」は0以上の整数ではありません',
    ],
    [
      'a word as top',
      { top: 'all' },
      'top: "all" is not a whole number of 0 or more',
      '件数（top）：「all」は0以上の整数ではありません',
    ],
    [
      'accounts whose header row is blank: this alone, not each column',
      {
        accounts: [
          ['', ' '],
          ['Acme', 1],
        ],
      },
      'Accounts row 1: there is nothing in it',
      'アカウントの1行目：何も入力されていません',
    ],
    [
      'no accounts',
      { accounts: [] },
      'Accounts row 1: there is nothing in it',
      'アカウントの1行目：何も入力されていません',
    ],
    [
      'blank headers',
      { headers: [['', '']] },
      'headers: there is nothing in it',
      '見出し（headers）：何も入力されていません',
    ],
    [
      'headers of two rows',
      { headers: [HEADERS, HEADERS] },
      'headers: expected one row of headers\nCriteria row 2, Criterion: no column of the accounts is called "A"',
      '見出し（headers）：見出しは1行で指定してください\n選定基準の2行目「基準」：アカウントの表に「A」という見出しの列がありません',
    ],
    [
      'tiers without their columns',
      { tiers: 'A' },
      'Tiers row 1, Tier: there is no column with this header\nTiers row 1, From: there is no column with this header',
      'ティアの1行目「ティア」：この見出しの列がありません\nティアの1行目「下限」：この見出しの列がありません',
    ],
    [
      'tiers without rows',
      { tiers: tiers(['', '']) },
      'Tiers: there is no row below the headers',
      'ティア：見出しの下に行がありません',
    ],
    [
      'a tier without a name',
      { tiers: tiers(['', 1]) },
      'Tiers row 2, Tier: is blank; expected a name for the tier',
      'ティアの2行目「ティア」：空欄です。ティアの名前を入力してください',
    ],
    [
      'a tier whose name is an error',
      { tiers: tiers(['#N/A', 1]) },
      'Tiers row 2, Tier: "#N/A" cannot be a name; expected a name for the tier',
      'ティアの2行目「ティア」：「#N/A」は名前として使えません。ティアの名前を入力してください',
    ],
    [
      'one name for two tiers',
      { tiers: tiers(['A', 1], ['', ''], ['ａ', 2]) },
      'Tiers row 4, Tier: "ａ" is already in row 2',
      'ティアの4行目「ティア」：「ａ」は2行目にもあります',
    ],
    [
      'a bound that is not a number',
      { tiers: tiers(['A', 'high']) },
      'Tiers row 2, From: "high" is not a number',
      'ティアの2行目「下限」：「high」は数値ではありません。数値を入力してください',
    ],
    [
      'one bound for two tiers',
      { tiers: tiers(['A', 50], ['B', '５０']) },
      'Tiers row 3, From: "５０" is already in row 2',
      'ティアの3行目「下限」：「５０」は2行目にもあります',
    ],
    [
      'two tiers for all the rest',
      { tiers: tiers(['A', ''], ['B', '']) },
      'Tiers row 3, From: is blank, but so is row 2; only one row may take all the rest',
      'ティアの3行目「下限」：空欄ですが、2行目も空欄です。空欄（残りすべて）にできるのは1行だけです',
    ],
  ])('%s', (_what, wrong, english, japanese) => {
    const given = { accounts: [HEADERS], headers: '', as_of: '2026-11-21', top: '', tiers: '', ...wrong } as Record<
      string,
      unknown
    >;
    const ranking = (language: 'en' | 'ja') => () =>
      ABMRANKING(given.accounts, good(language), given.top, given.headers, given.as_of, given.tiers);
    expect(messageOf(ranking('en'))).toBe(english);
    expect(messageOf(ranking('ja'))).toBe(japanese);
  });

  test('ABMTIER reports a tiers table in the language of its headers', () => {
    expect(
      messageOf(() =>
        ABMTIER(50, [
          ['ティア', '下限'],
          ['A', 'x'],
        ]),
      ),
    ).toBe('ティアの2行目「下限」：「x」は数値ではありません。数値を入力してください');
    expect(
      messageOf(() =>
        ABMTIER(50, [
          ['Tier', 'From'],
          ['A', MARCH_4],
        ]),
      ),
    ).toBe('Tiers row 2, From: "2026-03-04" is not a number');
  });

  test('ABMWHY reports its top', () => {
    expect(messageOf(() => ABMWHY([HEADERS], good('en'), [[1, 2]], '', '2026-11-21'))).toBe(
      'top: "1 | 2" is not a whole number of 0 or more',
    );
  });
});

describe('a criteria table that is none', () => {
  const refused = (criteria: unknown, accounts: unknown = [HEADERS]) =>
    messageOf(() => ABMSCORE(accounts, criteria, '', ''));

  test.each([
    ['nothing', '', 'Criteria: there is nothing in it'],
    [
      'blank cells',
      [
        ['', ''],
        [' ', null],
      ],
      'Criteria: there is nothing in it',
    ],
    [
      'headers alone',
      [
        ['Criterion', 'Kind', 'Weight'],
        ['', '', ''],
      ],
      'Criteria: there is no row below the headers',
    ],
    [
      'a column missing',
      [
        ['Criterion', 'Weight'],
        ['A', 1],
      ],
      'Criteria row 1, Kind: there is no column with this header',
    ],
    [
      'a blank header row',
      [
        ['', '', ''],
        ['A', 'number', 1],
      ],
      [
        'Criteria row 1, Criterion: there is no column with this header',
        'Criteria row 1, Kind: there is no column with this header',
        'Criteria row 1, Weight: there is no column with this header',
      ].join('\n'),
    ],
  ])('is refused: %s', (_what, criteria, message) => {
    expect(refused(criteria)).toBe(message);
  });

  test('is refused in Japanese where its own cells, or else the account headers, are Japanese', () => {
    expect(
      refused([
        ['', '', ''],
        ['売上', '数値', 1],
      ]),
    ).toMatch(/^選定基準の1行目「基準」：この見出しの列がありません\n/);
    expect(refused('', [['会社名', '売上高']])).toBe('選定基準：何も入力されていません');
  });
});

describe('all mistakes are reported at once', () => {
  test('of every row and argument, in the order in which they stand', () => {
    const criteria = criteriaTable('en', [
      { criterion: '', kind: 'nothing', weight: '', ifBlank: 'x', gate: 'y' },
      { criterion: 'A', from: 'a', to: 'b' },
      { criterion: 'a', kind: 'bands', points: 'x=1; 5=500; 5=500' },
    ]);
    const message = messageOf(() =>
      ABMRANKING([HEADERS], criteria, 'all', '', '', [
        ['Tier', 'From'],
        ['', 'x'],
      ]),
    );
    expect(message.split('\n').map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'Criteria row 2, Criterion',
      'Criteria row 2, Kind',
      'Criteria row 2, Weight',
      'Criteria row 2, If blank',
      'Criteria row 2, Gate',
      'Criteria row 3, From',
      'Criteria row 3, To',
      'Criteria row 4, Criterion',
      'Criteria row 4, Points',
      'Criteria row 4, Points',
      'Criteria row 4, Points',
      'Criteria row 4, Points',
      'top',
      'Tiers row 2, Tier',
      'Tiers row 2, From',
    ]);
  });

  test('the missing date too, where the recency criterion has a mistake itself', () => {
    const criteria = criteriaTable('en', [{ criterion: 'A', kind: 'recency', weight: 'x' }]);
    expect(messageOf(() => ABMSCORE([HEADERS], criteria, '', '')).split('\n')).toHaveLength(2);
  });

  test('the weights that are all 0 too, where another cell is wrong', () => {
    const criteria = criteriaTable('en', [
      { criterion: 'A', weight: 0, gate: 'x' },
      { criterion: 'B', weight: '0' },
    ]);
    expect(messageOf(() => ABMSCORE([HEADERS], criteria, '', ''))).toBe(
      [
        'Criteria row 2, Gate: "x" is not a number',
        'Criteria, Weight: all weights are 0; at least one must be above 0',
      ].join('\n'),
    );
  });

  test('but weights that cannot be read are not called 0', () => {
    const criteria = criteriaTable('en', [
      { criterion: 'A', weight: 0 },
      { criterion: 'B', weight: 'x' },
    ]);
    expect(messageOf(() => ABMSCORE([HEADERS], criteria, '', ''))).toBe(
      'Criteria row 3, Weight: "x" is not a number; expected a number of 0 or more',
    );
  });
});

test('a mistake in one account blanks no other: it is that cell alone that counts as unknown', () => {
  const accounts = [HEADERS, ['Acme', 80, ''], ['Beta', '#REF!', ''], ['Gamma', '約80', ''], ['Delta', 40, '']];
  expect(ABMSCORE(accounts, criteriaTable('en', [{ criterion: 'A' }]), '', '')).toEqual([
    ['Score'],
    [80],
    ['Incomplete'],
    ['Incomplete'],
    [40],
  ]);
});
