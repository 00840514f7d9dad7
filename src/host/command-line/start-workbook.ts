import { stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHost } from '../create-host.ts';
import { openFile } from '../files/index.ts';
import type { Host } from '../host.ts';
import { autosaveBeside } from '../server/autosave/autosave-names.ts';
import { type AutosavePlace, findAutosavePlace } from '../server/autosave/autosave-place.ts';
import { widthOf } from '../workbook/column-fit.ts';
import type { Tab } from '../workbook/tab.ts';
import { builtAddOn } from './ranking-workbook.ts';
import { startWords } from './start-words.ts';
import { systemTimeZone } from './system.ts';
import { type CommandLanguage, words } from './words.ts';

/** The sample's data are of this year; its ranking does not change from day to day. */
const SAMPLE_DATE = '2026-11-21';

/** What `npm start` shows, and where its edits go. */
export interface StartWorkbook {
  readonly host: Host;
  readonly place: AutosavePlace;
}

/** Companies to try the product on, set up as the sidebar does it. Its edits go to the folder given. */
export async function openSample(language: CommandLanguage, folder: string): Promise<StartWorkbook> {
  const sample = (name: string) => fileURLToPath(new URL(`samples/${language}/${name}.csv`, import.meta.url));
  const host = await openIn(language, sample('accounts'));
  const { workbook } = host;
  const [accounts] = workbook.tabs;
  const [criteria] = (await openFile(sample('criteria'))).tabs;
  if (accounts === undefined || criteria === undefined) throw new Error('The sample holds no table.');
  workbook.renameTab(accounts, words[language].tabs.accounts);
  dressTable(accounts);
  const table = { row: 1, column: 1, rows: criteria.lastRow, columns: criteria.lastColumn };
  const plan = {
    language,
    accounts: { tabId: accounts.id, row: 1, column: 1 },
    criteria: criteria.values(table).map((row) => row.map((value) => value ?? '')),
    newColumns: [],
    addsIds: true,
  };
  host.loadAddon(builtAddOn).callFromPage('setUp', [plan]);
  const ranking = workbook.tabNamed(words[language].tabs.ranking);
  if (ranking) workbook.moveTab(ranking, 0);
  const [asOf] = workbook.namedRange('ABM_AS_OF')?.ranges ?? [];
  if (asOf) workbook.tab(asOf.tabId)?.put(asOf.row, asOf.column, [[SAMPLE_DATE]]);
  const name = { folder, stem: `smallstart-sample-${language}` };
  const title = startWords[language].sampleTitle;
  return { host, place: await findAutosavePlace({ title, name, newerThan: null }) };
}

/**
 * A file of one's own. Its edits go beside it.
 * @throws FileProblem
 */
export async function openOwnFile(path: string, language: CommandLanguage): Promise<StartWorkbook> {
  const host = await openIn(language, path);
  const title = basename(path, extname(path));
  const { mtime } = await stat(path);
  return { host, place: await findAutosavePlace({ title, name: autosaveBeside(resolve(path)), newerThan: mtime }) };
}

function openIn(language: CommandLanguage, file: string): Promise<Host> {
  return createHost({
    file,
    locale: language === 'ja' ? 'ja_JP' : 'en_US',
    timeZone: systemTimeZone(),
    userLocale: language,
  });
}

/** Wider ones would push the others off the screen. */
const WIDEST = 320;

/** A table that came without a look of its own: its header row stands out and stays, its columns show what they hold. */
function dressTable(tab: Tab): void {
  tab.frozenRows = 1;
  tab.format({ row: 1, column: 1, rows: 1, columns: tab.lastColumn }, { bold: true });
  for (let column = 1; column <= tab.lastColumn; column++) {
    tab.columnTracks.setSize(column, Math.min(WIDEST, widthOf(tab, column)));
  }
}
