import { join } from 'node:path';
import { createHost } from '../../src/host/index.ts';
import type { Language } from '../../src/model/language.ts';

/** An empty spreadsheet in a file. */
export async function emptySpreadsheet(folder: string, language: Language): Promise<string> {
  const host = createHost({ locale: language === 'ja' ? 'ja_JP' : 'en_US', timeZone: 'Asia/Tokyo' });
  const file = join(folder, 'list.xlsx');
  await host.save(file);
  host.close();
  return file;
}
