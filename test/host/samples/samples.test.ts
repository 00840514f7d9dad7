import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { abmRanking } from '../../../src/functions/index.ts';
import { openFile } from '../../../src/host/files/index.ts';
import { DateSerial } from '../../../src/host/workbook/cell-value.ts';

const samples = fileURLToPath(new URL('../../../src/host/samples/', import.meta.url));
const utcDay = (instant: Date) => Math.floor(instant.getTime() / 86_400_000);

async function table(file: string): Promise<unknown[][]> {
  const workbook = await openFile(`${samples}${file}`, { timeZone: 'Etc/UTC' });
  const [tab] = workbook.tabs;
  const values = tab?.values({ row: 1, column: 1, rows: tab.lastRow, columns: tab.lastColumn }) ?? [];
  return values.map((row) =>
    row.map((value) => (value instanceof DateSerial ? workbook.instant(value.serial) : (value ?? ''))),
  );
}

describe.each([
  ['en', 237, 'Excluded'],
  ['ja', 239, '対象外'],
])('the sample in %s', (language, companies, excluded) => {
  test('has criteria without a mistake, which put some of its companies into every tier and exclude a few', async () => {
    const ranking = abmRanking({
      accounts: await table(`${language}/accounts.csv`),
      criteria: await table(`${language}/criteria.csv`),
      headers: undefined,
      asOf: '2026-11-21',
      dayOf: utcDay,
      top: undefined,
      tiers: undefined,
    });
    const tiers = ranking.slice(1).map((row) => row[3]);
    const count = (tier: string) => tiers.filter((found) => found === tier).length;
    expect(tiers).toHaveLength(companies);
    for (const tier of ['A', 'B', 'C', 'D', excluded]) expect(count(tier), tier).toBeGreaterThanOrEqual(10);
  });
});
