import { join } from 'node:path';
import type { Language } from '../../src/model/language.ts';
import { proposedChoices } from '../../src/sidebar/views/set-up/starter/choices.ts';
import { chosenCriteria } from '../../src/sidebar/views/set-up/starter/chosen-criteria.ts';
import { writtenCriteria } from '../../src/sidebar/views/set-up/starter/written-criteria.ts';
import { sidebarWords } from '../../src/text/sidebar/index.ts';
import { targetsWords } from '../../src/text/targets/index.ts';
import { spreadsheetWith } from '../actions/spreadsheet.ts';
import { listed } from '../sidebar/views/set-up/starter/listed.ts';
import { companies } from './companies.ts';

/** A file with the 300 companies, set up as the page proposes it, and some of them on the list of targets, each with an owner. */
export async function targetsFile(folder: string, language: Language, targets: readonly string[]): Promise<string> {
  const cells = companies(language)
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const [locale, owner] = language === 'ja' ? ['ja_JP', '森'] : ['en_US', 'Mori'];
  const { host, spreadsheet, addOn } = spreadsheetWith({ Sheet1: cells }, { locale, userLocale: language });
  const call = (action: string, request: object) => {
    const result = addOn.callFromPage(action, [{ language, ...request }]);
    if (result.status !== 'success') throw new Error(result.message);
  };
  const sheets = () => host.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const [list] = spreadsheet.getSheets();
  if (list === undefined) throw new Error('A spreadsheet has a sheet');
  const company = listed(list.getDataRange().getValues());
  const chosen = chosenCriteria(company, proposedChoices(company), sidebarWords[language].setUp);
  call('setUp', {
    accounts: { tabId: list.getSheetId(), row: 1, column: 1 },
    ...writtenCriteria(
      chosen.filter(({ isTicked }) => isTicked),
      language,
    ),
    addsIds: true,
  });
  const [header = [], ...rows] = sheets()[0]?.getDataRange().getValues() ?? [];
  call('addTargets', {
    accounts: targets.map((name) => {
      const index = rows.findIndex(([found]) => found === name);
      return { row: index + 2, id: rows[index]?.[header.indexOf('ID')], name };
    }),
  });
  const { columns, name } = targetsWords[language];
  const list2 = sheets().find((sheet) => sheet.getName() === name);
  const position = list2?.getDataRange().getValues()[0]?.indexOf(columns.salesOwner[0]) ?? -1;
  list2?.getRange(2, position + 1, targets.length, 1).setValues(targets.map(() => [owner]));
  host.services.SpreadsheetApp.flush();
  const file = join(folder, 'targets.xlsx');
  await host.save(file);
  host.close();
  return file;
}
