import type { LocalServer } from '../server/http/local-server.ts';
import { CommandProblem } from './problem.ts';
import { startWords } from './start-words.ts';
import type { CommandLanguage } from './words.ts';

/** Where people find the spreadsheet from one day to the next. */
const USUAL_PORT = 3210;

/**
 * Lets the server listen on the port that was asked for, or on the usual one; where that is in use, on any that is free.
 * @throws CommandProblem where the port that was asked for is not to be had.
 */
export async function listenOnPort(server: LocalServer, port: number | null, language: CommandLanguage): Promise<void> {
  try {
    await server.listen(port ?? USUAL_PORT);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const said = startWords[language];
    if (port === null) await server.listen(0);
    else if (code === 'EADDRINUSE') throw new CommandProblem(said.portInUse(port));
    else if (code === 'EACCES') throw new CommandProblem(said.portRefused(port));
    else throw error;
  }
}
