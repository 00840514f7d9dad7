import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tierOf } from '../../src/core/ranking/index.ts';
import { contributions, groupNames, groupScores } from '../../src/core/scoring/index.ts';
import type { Cell } from '../../src/model/cell.ts';
import { targetList } from '../../src/sidebar/views/targets/target-list.ts';
import { accountName } from '../../src/tabs/index.ts';
import { texts } from '../../src/text/index.ts';
import { tabsWords } from '../../src/text/tabs/index.ts';
import { targetsWords } from '../../src/text/targets/index.ts';
import { type CriterionRow, criteriaTable } from '../functions/criteria-table.ts';
import { spreadsheetWith } from './spreadsheet.ts';

/** A criterion of each kind, and texts as people type them into its column. */
const KINDS: readonly { readonly row: CriterionRow; readonly typed: readonly (string | number | boolean)[] }[] = [
  { row: { kind: 'number', from: 100, to: 500 }, typed: [0, 250, '３００', "'1,200", '¥500', '12:30:00', true] },
  { row: { kind: 'number', from: '20%', to: 0 }, typed: ['12%', 0.2, "'5%", -1] },
  { row: { kind: 'range', from: 100, to: 300, points: 100 }, typed: [60, 100, "'200", 350, 'about 120'] },
  { row: { kind: 'bands', points: '0=10; 50=40; 300=90' }, typed: [-1, 49.99, 50, "'1000", '2026-11-21'] },
  { row: { kind: 'category', points: '製造業=100; IT=-40; 0=30' }, typed: ['製造業', 'ＩＴ', 'IT、小売業', 0, false] },
  { row: { kind: 'keywords', points: 'DX=70; AI=60; 紙=-90' }, typed: ['DXとAI', '紙とFAX', 'maintain', 7] },
  { row: { kind: 'yes/no' }, typed: ['yes', 'なし', true, false, "'1", 0, '○'] },
  { row: { kind: 'rating' }, typed: [1, 2, 3.5, "'5", '2026-01-05'] },
  {
    row: { kind: 'recency', points: 30 },
    typed: [
      '2026-11-20 23:59:00',
      '2026-11-20 00:01:00',
      '2026-10-22',
      '令和8年3月8日',
      '12:30:00',
      '2027-03-14 02:30:00',
      5,
    ],
  },
];
const UNKNOWN = ['', '', '=NA()', '　', '??'] as const;

const column = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    weight: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.01, max: 10, noNaN: true })),
    group: fc.constantFrom('', 'Fit', 'Engagement'),
    ifBlank: fc.constantFrom<Cell>('skip', 'zero', 'neutral', 'required', -100, 20),
    gate: fc.constantFrom<Cell>('', '', '', 10, 50),
  })
  .map(({ kind: { row, typed }, ...others }) => ({
    row: { ...row, ...others },
    typed: [...typed, ...typed, ...UNKNOWN],
  }));

const spreadsheet = fc
  .record({
    language: fc.constantFrom('en' as const, 'ja' as const),
    timeZone: fc.constantFrom('America/St_Johns', 'Asia/Tokyo', 'Pacific/Apia', 'Europe/London'),
    asOf: fc.constantFrom('2026-11-20', '2026-11-20 13:00:00', '2026/03/09', 'soon', ''),
    withTiers: fc.boolean(),
    hasMistake: fc.constantFrom(false, false, false, true),
    columns: fc
      .array(column, { minLength: 1, maxLength: 5 })
      .filter((list) => list.some(({ row }) => Number(row.weight) > 0)),
  })
  .chain((all) =>
    fc
      .array(fc.tuple(...all.columns.map(({ typed }) => fc.constantFrom(...typed))), { minLength: 1, maxLength: 8 })
      .map((rows) => ({ ...all, rows })),
  );

test('the sidebar, the functions, the targets and a sign-off all give the same numbers', () => {
  fc.assert(
    fc.property(spreadsheet, ({ language, timeZone, asOf, withTiers, hasMistake, columns, rows }) => {
      const criteria = criteriaTable(
        language,
        columns.map(({ row }, i) => ({ ...row, criterion: `C${i}`, weight: hasMistake && i === 0 ? 'x' : row.weight })),
      );
      const { host, model, addOn, sheet } = spreadsheetWith(
        {
          Accounts: [
            ['', '', ''],
            ['', 'ID', 'Company', ...columns.map((_, i) => `C${i}`)],
            ...rows.map((cells, i) => ['', `K${i}A`, i === 1 ? '' : `Company ${i % 3}`, ...cells]),
          ],
          Criteria: criteria.map((row) => row.map((cell) => cell as string)),
        },
        { timeZone, now: new Date('2026-11-21T15:30:00Z') },
      );
      const call = (name: string, request: unknown) => {
        const result = addOn.callFromPage(name, [request]);
        if (result.status !== 'success') throw new Error(result.message);
        return result.value;
      };
      const accounts = { tabId: sheet('Accounts').getSheetId(), row: 2, column: 2 };
      call('setUp', { language, accounts, criteria: [], newColumns: [], addsIds: false });
      const fresh = () => host.services.SpreadsheetApp.getActiveSpreadsheet();
      fresh().getRangeByName('ABM_AS_OF')?.setValue(asOf);
      if (withTiers) {
        fresh()
          .getRangeByName('ABM_TIERS')
          ?.offset(1, 0, 4, 2)
          .setValues([
            ['Gold', '66%'],
            ['Silver', 33.3],
            ['B', ''],
            ['', ''],
          ]);
      }
      host.services.SpreadsheetApp.flush();
      const valuesOf = (tab: string) =>
        fresh()
          .getSheets()
          .find((each) => each.getName() === tab)
          ?.getDataRange()
          .getValues() ?? [];
      const { ranking, tiers, scoring, mistakes } = model();
      const signOff = { key: 'k', language, sales: ['Mori'], marketing: ['Kim'], note: '' };
      const names = tabsWords[language].names;
      if (ranking === null) {
        expect(mistakes.length).toBeGreaterThan(0);
        expect(valuesOf(names.ranking)[0]?.[0]).toMatch(/^#/);
        expect(call('signOff', signOff)).toEqual({ status: 'changed' });
        host.close();
        return;
      }
      const { statuses } = texts[language];
      const all = [...ranking.ranked, ...ranking.others];
      const shown = all.map((account) => {
        const { status, score, low, high, known } = account.result;
        const isRanked = status === 'ok' && score !== null;
        return {
          account,
          id: account.row[0],
          name: accountName(account.row, scoring.accounts),
          rank: 'rank' in account ? account.rank : '',
          score: isRanked ? score : '',
          tier: isRanked ? (tierOf(score, tiers) ?? '') : statuses[status],
          status: statuses[status],
          ends: [low, high, known],
        };
      });
      expect(
        valuesOf(names.ranking)
          .slice(1)
          .map((row) => row.slice(0, 7)),
      ).toEqual(shown.map(({ name, rank, score, tier, ends }) => [rank, name, score, tier, ...ends]));

      const groups = groupNames(scoring.criteria);
      const breakdown = fresh().insertSheet('Breakdown');
      breakdown.getRange('A1').setFormula('=ABMBREAKDOWN(ABM_ACCOUNTS,ABM_CRITERIA,"",ABM_AS_OF)');
      host.services.SpreadsheetApp.flush();
      const parts = breakdown.getDataRange().getValues();
      for (const { account, name, score, status, ends } of shown) {
        const { readings } = account.result;
        const ifRanked = (value: number | null) => (score === '' ? '' : (value ?? ''));
        expect(parts[account.rowNumber - 1]).toEqual([
          name,
          status,
          score,
          ...ends,
          ...(groups.length > 1 ? groupScores(scoring.criteria, readings).map(ifRanked) : []),
          ...contributions(scoring.criteria, readings).map(ifRanked),
        ]);
      }

      const wanted = shown.map(({ account, id, name }) => ({ row: account.rowNumber + 1, id, name }));
      expect(call('addTargets', { language, accounts: wanted })).toMatchObject({ added: shown.length });
      const scores = valuesOf(names.scores);
      const [, ...targets] = valuesOf(targetsWords[language].name);
      const standings = targetList(model())?.standings ?? [];
      expect(call('signOff', signOff)).toMatchObject({ status: 'done' });
      const kept = fresh().getSheets().at(-1)?.getDataRange().getValues() ?? [];
      for (const [i, { account, id, name, rank, score, tier, status }] of shown.entries()) {
        expect(scores[account.rowNumber - 1]).toEqual([id, name, score === '' ? status : score, rank, tier]);
        expect(targets[i]?.slice(0, 6)).toEqual([id, name, rank, score === '' ? status : score, tier, status]);
        expect(standings[i]).toMatchObject({
          rank: rank === '' ? null : rank,
          score: score === '' ? null : score,
          tier: score === '' ? '' : tier,
          status: account.result.status,
        });
        const row = kept.slice(10).find((cells) => cells[2] === id) ?? [];
        expect([row[0], row[3], row[4], row[10]]).toEqual([rank, score, score === '' ? '' : tier, status]);
      }
      host.close();
    }),
    { numRuns: 15 },
  );
});
