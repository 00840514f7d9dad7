import { FileProblem, problemText } from '../files/index.ts';
import type { CommandLanguage } from './words.ts';

/** What is wrong with what a person asked for, in sentences. The command ends with exit code 2. */
export class CommandProblem extends Error {}

/** Runs a command: what a person can put right is said in a sentence, anything else is a fault of ours and rises. */
export async function runCommand(language: CommandLanguage, command: () => Promise<void>): Promise<void> {
  // Whoever reads our output may stop early, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await command();
  } catch (error) {
    if (!(error instanceof FileProblem || error instanceof CommandProblem)) throw error;
    console.error(error instanceof FileProblem ? problemText(error, language) : error.message);
    process.exitCode = 2;
  }
}
