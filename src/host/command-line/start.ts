/** `npm start`: the local spreadsheet in the browser, on the sample or on a file of one's own. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LocalServer } from '../server/http/local-server.ts';
import { SpreadsheetThread } from '../server/thread/spreadsheet-thread.ts';
import { listenOnPort } from './listen-on-port.ts';
import { openBrowser } from './open-browser.ts';
import { CommandProblem, runCommand } from './problem.ts';
import { readStartArguments, startLanguage } from './start-arguments.ts';
import type { StartAsked } from './start-thread.ts';
import { startWords } from './start-words.ts';
import { stopOnSignal } from './stop-on-signal.ts';

const given = process.argv.slice(2);
const language = startLanguage(given);
const beside = (name: string) => new URL(name, import.meta.url);

await runCommand(language, async () => {
  const { addOn, file, opensBrowser, port } = readStartArguments(given);
  const asked: StartAsked = { addOn, file, folder: process.cwd(), language };
  const thread = new SpreadsheetThread(beside('start-thread.mjs'), asked);
  const server = new LocalServer({
    thread,
    language,
    pageFolder: fileURLToPath(beside('page')),
    frameClient: readFileSync(beside('frame-client.js'), 'utf8'),
  });
  try {
    const beginning = await thread.begun;
    if ('problem' in beginning) throw new CommandProblem(beginning.problem);
    await listenOnPort(server, port, language);
    // Whoever reads the address may end it at once.
    stopOnSignal(thread, server, language);
    console.log(startWords[language].started(server.address, beginning.path));
  } catch (error) {
    thread.end();
    throw error;
  }
  if (opensBrowser) openBrowser(server.invite());
});
