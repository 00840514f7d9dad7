import { TARGETS_COLUMNS } from '../../src/model/target.ts';
import type { AddedTargets } from '../../src/model/target-request.ts';
import { targetsWords } from '../../src/text/targets/index.ts';
import { CRITERIA, spreadsheetWith } from './spreadsheet.ts';

/** Scored by industry alone: Alpha 100, Beta 20, the other Alpha 80, Crane 80. */
const COMPANIES = [
  ['ID', 'Company', 'Industry'],
  ['K1A', 'Alpha', 'Manufacturing'],
  ['K2B', 'Beta', 'Retail'],
  ['K3C', 'Alpha', 'IT'],
  ['', 'Crane', 'IT'],
];

type Options = Parameters<typeof spreadsheetWith>[1];

/** A spreadsheet with companies, criteria, and empty tabs of scores and targets. */
export function spreadsheetWithTargets(
  companies: readonly (readonly (string | number)[])[] = COMPANIES,
  { language = 'en', ...options }: Options & { language?: 'en' | 'ja' } = {},
) {
  const { columns, name } = targetsWords[language];
  const header = companies[0] ?? [];
  const end = Math.max(100, companies.length);
  const letter = (column: string) => 'ABCDEFGH'.charAt(header.indexOf(column));
  const whole = (column: string) =>
    header.includes(column) ? `=ARRAYFORMULA(Accounts!${letter(column)}1:${letter(column)}${end})` : '';
  const accounts = `Accounts!A1:${'ABCDEFGH'.charAt(header.length - 1)}${end}`;
  const opened = spreadsheetWith(
    {
      Accounts: companies,
      Criteria: CRITERIA.slice(0, 2),
      [name]: [TARGETS_COLUMNS.map((column) => columns[column][0])],
      Scores: [
        [
          whole('ID'),
          whole('Company'),
          `=ABMSCORE(${accounts},Criteria!A1:I2)`,
          `=ABMRANK(C1:C${end})`,
          `=ABMTIER(C1:C${end})`,
        ],
      ],
    },
    options,
  );
  opened.sheet('Scores').addDeveloperMetadata('smallstart-abm.tab', 'scores');
  opened.sheet(name).addDeveloperMetadata('smallstart-abm.tab', 'targets');
  const tiers = [
    ['Tier', 'From'],
    ['A', 75],
    ['B', 50],
    ['C', 25],
    ['D', ''],
  ];
  opened.sheet('Criteria').getRange('K1:L5').setValues(tiers);
  const named = {
    ABM_ACCOUNTS: accounts,
    ABM_CRITERIA: 'Criteria!A1:I2',
    ABM_TIERS: 'Criteria!K1:L5',
    ABM_AS_OF: 'Criteria!N1',
  };
  for (const [rangeName, address] of Object.entries(named)) {
    opened.spreadsheet.setNamedRange(rangeName, opened.spreadsheet.getRange(address));
  }
  opened.host.services.SpreadsheetApp.flush();
  /** Looked for anew: a spreadsheet that was opened before an action does not know the tabs that it made. */
  const sheets = () => opened.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const call = (action: string, request: unknown) => opened.addOn.callFromPage(action, [request]);
  const request = (...rows: readonly number[]) => ({
    language,
    accounts: rows.map((row) => ({
      row,
      id: companies[row - 1]?.[header.indexOf('ID')] ?? '',
      name: companies[row - 1]?.[header.indexOf('Company')] ?? '',
    })),
  });
  return {
    ...opened,
    sheets,
    request,
    call,
    /** Puts the companies of these rows on the list. */
    add: (...rows: readonly number[]): AddedTargets & { status: string } => {
      const result = call('addTargets', request(...rows));
      if (result.status !== 'success') throw new Error(result.message);
      return result.value as AddedTargets & { status: string };
    },
    /** What the rows of the list show, by the headers of its columns. */
    shown: (...wanted: readonly (keyof typeof columns)[]) => {
      const values =
        sheets()
          .find((sheet) => sheet.getName() === name)
          ?.getDataRange()
          .getValues() ?? [];
      const headerRow = values.findIndex((row) => row.includes(columns.addedAs[0]));
      const positions = wanted.map((column) => values[headerRow]?.indexOf(columns[column][0]) ?? -1);
      return values
        .slice(headerRow + 1)
        .filter((row) => row.some((cell) => cell !== ''))
        .map((row) => positions.map((position) => row[position]));
    },
  };
}
