import { fileURLToPath } from 'node:url';
import { createHost } from '../create-host.ts';
import { FileProblem, openFile } from '../files/index.ts';
import type { Host, LoadedAddOn } from '../host.ts';
import { printAddress, quoteTabName } from '../workbook/address.ts';
import { type CellValue, ErrorValue } from '../workbook/cell-value.ts';
import type { GridRange } from '../workbook/grid-range.ts';
import type { Tab } from '../workbook/tab.ts';
import { CommandProblem } from './problem.ts';
import { systemTimeZone } from './system.ts';
import { type CommandLanguage, words } from './words.ts';

export interface RankingRequest {
  readonly accountsPath: string;
  readonly criteriaPath: string;
  /** A date as people type it. */
  readonly asOf: string;
  /** The language of the result; left out, that of the headers of the criteria. */
  readonly language?: CommandLanguage;
}

export interface RankingWorkbook {
  readonly host: Host;
  readonly addOn: LoadedAddOn;
  readonly language: CommandLanguage;
  /** Rank, account, score, tier, low, high, known, why: what the formula on the Ranking tab gives, without its header row. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** What `npm run build` made of the add-on; it stands beside the built host. */
export const builtAddOn = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Puts accounts and criteria into one workbook and ranks them with a live formula of the built add-on.
 *
 * @throws FileProblem for a file that cannot be read; CommandProblem with the add-on's own sentences for mistakes in the tables, and
 * where there is nobody to rank.
 */
export async function makeRankingWorkbook(request: RankingRequest): Promise<RankingWorkbook> {
  const { accountsPath, criteriaPath, asOf } = request;
  const criteriaBook = await openFile(criteriaPath);
  const criteriaSource = filledTab(criteriaBook.tabs, criteriaPath);
  const language = request.language ?? languageOfHeaders(criteriaSource);
  const host = await createHost({
    file: accountsPath,
    locale: language === 'ja' ? 'ja_JP' : 'en_US',
    timeZone: systemTimeZone(),
    userLocale: language,
  });
  const { workbook } = host;
  const { tabs } = words[language];
  const accounts = filledTab(workbook.tabs, accountsPath);
  nameTab(host, accounts, tabs.accounts);
  const criteria = workbook.addTab({ name: tabs.criteria, index: 1 });
  copyCells(criteriaSource, criteria);
  if (request.language !== undefined) translateHeaders(criteria, language);
  const criteriaColumns = criteria.lastColumn;
  const asOfColumn = criteriaColumns + 2;
  criteria.growTo(1, asOfColumn + 1);
  criteria.put(1, asOfColumn, [[words[language].asOf, asOf]]);

  const ranges = {
    ABM_ACCOUNTS: fromTheTop(accounts, 1, accounts.lastColumn, accounts.lastRow),
    ABM_CRITERIA: fromTheTop(criteria, 1, criteriaColumns, criteria.lastRow),
    ABM_AS_OF: fromTheTop(criteria, asOfColumn + 1),
  };
  for (const [name, range] of Object.entries(ranges)) workbook.setNamedRange(name, range);

  const addOn = host.loadAddon(builtAddOn);
  const ranking = workbook.addTab({ name: tabs.ranking, index: 0 });
  const formula = `=ABMRANKING(${[
    reference(accounts, ranges.ABM_ACCOUNTS),
    reference(criteria, ranges.ABM_CRITERIA),
    '',
    '',
    reference(criteria, ranges.ABM_AS_OF),
  ].join(',')})`;
  ranking.enterFormulas(1, 1, [[formula]]);
  const result = ranking.value(1, 1);
  if (result instanceof ErrorValue) throw new CommandProblem(sentences(result));
  const rows = ranking.values(ranking.spillArea(1, 1)).slice(1);
  if (rows.length === 0) throw new CommandProblem(words[language].noAccounts(accountsPath));
  dressRanking(ranking, rows.length + 1);
  return { host, addOn, language, rows };
}

/** The first tab that a person sees; a workbook may come without anything on it. */
function filledTab(tabs: readonly Tab[], path: string): Tab {
  const tab = tabs.find(({ hidden }) => !hidden) ?? tabs[0];
  if (tab === undefined || tab.lastRow === 0) throw new FileProblem('empty', { path });
  return tab;
}

/** Japanese where a header is written in Japanese: the rule by which the add-on answers an unknown table. */
function languageOfHeaders(tab: Tab): CommandLanguage {
  const headers = tab.values({ row: 1, column: 1, rows: 1, columns: Math.max(1, tab.lastColumn) });
  const { criteriaHeaders } = words.ja;
  return headers.flat().some((header) => criteriaHeaders.includes(String(header).normalize('NFKC').trim()))
    ? 'ja'
    : 'en';
}

function nameTab({ workbook }: Host, tab: Tab, name: string): void {
  const other = workbook.tabNamed(name);
  if (other && other !== tab) workbook.renameTab(other, `${name} (2)`);
  workbook.renameTab(tab, name);
}

function copyCells(from: Tab, to: Tab): void {
  const area = { row: 1, column: 1, rows: Math.max(1, from.lastRow), columns: Math.max(1, from.lastColumn) };
  to.growTo(area.rows, area.columns);
  to.put(1, 1, from.values(area));
}

/** Whoever asks for a language gets the result in it: the add-on answers in the language of the headers. */
function translateHeaders(criteria: Tab, language: CommandLanguage): void {
  const from = words[language === 'ja' ? 'en' : 'ja'].criteriaHeaders.map((header) => header.toLowerCase());
  const to = words[language].criteriaHeaders;
  const area = { row: 1, column: 1, rows: 1, columns: criteria.lastColumn };
  const headers = criteria.values(area).flat();
  criteria.put(1, 1, [
    headers.map((header) => {
      const position = typeof header === 'string' ? from.indexOf(header.normalize('NFKC').trim().toLowerCase()) : -1;
      return to[position] ?? header;
    }),
  ]);
}

/** Cells from the first row on. */
function fromTheTop(tab: Tab, firstColumn: number, lastColumn = firstColumn, rows = 1): GridRange {
  return { tabId: tab.id, row: 1, column: firstColumn, rows, columns: lastColumn - firstColumn + 1 };
}

/** As formulas name them. */
function reference(tab: Tab, range: GridRange): string {
  return `${quoteTabName(tab.name)}!${printAddress(range)}`;
}

/** The note of an error without what the platform puts around the message. */
function sentences({ text, note }: ErrorValue): string {
  return note.replace(/^Error: /, '').replace(/ \(line \d+\)\.$/, '') || text;
}

function dressRanking(tab: Tab, rows: number): void {
  tab.frozenRows = 1;
  tab.format({ row: 1, column: 1, rows: 1, columns: 8 }, { bold: true });
  for (const column of [3, 5, 6]) tab.format({ row: 2, column, rows, columns: 1 }, { numberFormat: '0.0' });
  tab.format({ row: 2, column: 7, rows, columns: 1 }, { numberFormat: '0%' });
  for (const [column, pixels] of [60, 280, 70, 90, 70, 70, 80, 900].entries())
    tab.columnTracks.setSize(column + 1, pixels);
}
