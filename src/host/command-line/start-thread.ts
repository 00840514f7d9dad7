/** The thread in which `npm start` keeps its spreadsheet. */
import { workerData } from 'node:worker_threads';
import { customFunctionHelp } from '../execution/function-help.ts';
import { readProjectFiles } from '../execution/project.ts';
import { FileProblem, problemText } from '../files/index.ts';
import type { LoadedAddOn } from '../host.ts';
import { SaveThread } from '../server/autosave/save-thread.ts';
import { builtInFunctionHelp } from '../server/built-in-functions.ts';
import { serveSession } from '../server/thread/serve-session.ts';
import type { ThreadData } from '../server/thread/spreadsheet-thread.ts';
import type { FromSpreadsheet } from '../server/thread/thread-messages.ts';
import { builtAddOn } from './ranking-workbook.ts';
import { openOwnFile, openSample } from './start-workbook.ts';
import type { CommandLanguage } from './words.ts';

/** What the thread is asked for. */
export interface StartAsked {
  readonly language: CommandLanguage;
  /** Null: the sample. */
  readonly file: string | null;
  /** Null: the one that was built. */
  readonly addOn: string | null;
  /** Where edits go of what has no folder. */
  readonly folder: string;
}

const { asked, ...line } = workerData as ThreadData<StartAsked>;
const { file, folder, language } = asked;
try {
  const { host, place } = file === null ? await openSample(language, folder) : await openOwnFile(file, language);
  const addOnFolder = asked.addOn ?? builtAddOn;
  const addOn = host.loadAddon(addOnFolder);
  openMenus(addOn);
  const functions = [...customFunctionHelp(readProjectFiles(addOnFolder), language), ...builtInFunctionHelp(language)];
  const maker = new SaveThread(new URL('./save-thread.mjs', import.meta.url));
  serveSession(line, { host, addOn, language, functions, place, folder, maker });
} catch (error) {
  if (!(error instanceof FileProblem)) throw error;
  const refused: FromSpreadsheet = { kind: 'begun', beginning: { problem: problemText(error, language) } };
  line.port.postMessage(refused);
}

/** What a trigger throws goes to a log on the platform, and the spreadsheet opens all the same. */
function openMenus(addOn: LoadedAddOn): void {
  try {
    addOn.fire('onOpen');
  } catch {}
}
