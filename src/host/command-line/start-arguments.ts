import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandProblem } from './problem.ts';
import { startWords } from './start-words.ts';
import { systemLanguage } from './system.ts';
import { type CommandLanguage, languageNamed } from './words.ts';

/** What `npm start` was asked for. */
export interface StartArguments {
  readonly language: CommandLanguage;
  /** Null: the sample. */
  readonly file: string | null;
  /** Null: any that is free, the usual one if it is. */
  readonly port: number | null;
  readonly opensBrowser: boolean;
  /** The folder of another add-on than the built one, for trying things out. */
  readonly addOn: string | null;
}

/** The language to speak, before anything else is known to be in order. */
export function startLanguage(given: readonly string[]): CommandLanguage {
  return languageNamed(parsed(given).values.lang) ?? systemLanguage();
}

/** @throws CommandProblem with a sentence and how the command is used. */
export function readStartArguments(given: readonly string[]): StartArguments {
  const language = startLanguage(given);
  const said = startWords[language];
  const refuse = (sentence: string) => new CommandProblem(`${sentence}\n${said.usage}`);
  const { values, positionals, tokens } = parsed(given);
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name));
  if (unknown?.kind === 'option') throw refuse(said.unknownOption(unknown.rawName));
  if (positionals.length > 1) throw refuse(said.onlyOneFile);
  if (values.lang !== undefined && languageNamed(values.lang) === undefined) throw refuse(said.whichLanguage);
  const port = values.port === undefined ? null : portNamed(values.port);
  if (port === undefined) throw refuse(said.whichPort);
  const addOn = values['add-on'];
  if (addOn !== undefined && !existsSync(join(String(addOn), 'appsscript.json'))) {
    throw refuse(said.noSuchAddOn(String(addOn)));
  }
  return {
    language,
    file: positionals[0] ?? null,
    port,
    opensBrowser: values['no-browser'] === undefined,
    addOn: addOn === undefined ? null : String(addOn),
  };
}

const options = {
  lang: { type: 'string' },
  port: { type: 'string' },
  'no-browser': { type: 'boolean' },
  'add-on': { type: 'string' },
} as const;

function portNamed(text: string | boolean): number | undefined {
  const port = /^\d{1,5}$/.test(String(text)) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** Node's own complaints are in English alone, so that it is to make none. */
function parsed(given: readonly string[]) {
  return parseArgs({ args: [...given], options, strict: false, tokens: true, allowPositionals: true });
}
