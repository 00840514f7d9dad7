import type { LocalServer } from '../server/http/local-server.ts';
import type { SpreadsheetThread } from '../server/thread/spreadsheet-thread.ts';
import { startWords } from './start-words.ts';
import type { CommandLanguage } from './words.ts';

/** How long a signal may come again before it is meant, in milliseconds: the terminal and npm both pass on the same Ctrl+C. */
const SAME_SIGNAL = 1000;

/** Saves and ends when the person or the system says so; at once when they say so again. */
export function stopOnSignal(thread: SpreadsheetThread, server: LocalServer, language: CommandLanguage): void {
  let first: number | null = null;
  const stop = async () => {
    if (first !== null) {
      if (Date.now() - first > SAME_SIGNAL) process.exit(1);
      return;
    }
    first = Date.now();
    const saved = await thread.stop();
    server.close();
    const said = startWords[language];
    if ('problem' in saved) {
      console.error(saved.problem);
      process.exitCode = 1;
    } else {
      console.log(saved.path === null ? said.nothingToSave : said.saved(saved.path));
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}
