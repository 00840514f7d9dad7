import { join } from 'node:path';
import { planSheet, spreadsheetWithPlans } from '../../actions/plans-spreadsheet.ts';
import { png } from '../image-files.ts';

/** Makes a file in a folder: the plan of Beta as the add-on makes it, with a picture of its map. */
export async function makePlan(folder: string): Promise<string> {
  const opened = spreadsheetWithPlans();
  opened.make([3]);
  const tabId = planSheet(opened, 'k2b').getSheetId();
  opened.answer('putMap', { tabId, png: png(60, 30).toString('base64'), width: 600, height: 300, language: 'en' });
  const file = join(folder, 'plan.xlsx');
  await opened.host.save(file);
  opened.host.close();
  return file;
}
