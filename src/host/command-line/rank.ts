/** `npm run rank -- accounts.csv criteria.csv`: the ranking of a list of companies, by the built add-on, without a browser. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CellValue } from '../workbook/cell-value.ts';
import { CommandProblem, runCommand } from './problem.ts';
import { rankingJson, rankingText } from './ranking-text.ts';
import { makeRankingWorkbook } from './ranking-workbook.ts';
import { systemLanguage } from './system.ts';
import { languageNamed, words } from './words.ts';

const given = process.argv.slice(2);
const asked =
  given.find((_, i) => given[i - 1] === '--lang') ?? given.find((arg) => arg.startsWith('--lang='))?.slice(7);
const language = languageNamed(asked) ?? systemLanguage();

await runCommand(language, async () => {
  const { accountsPath, criteriaPath, out, asOf, lang, json } = readArguments();
  if (out !== undefined && [accountsPath, criteriaPath].some((path) => resolve(path) === resolve(out))) {
    throw new CommandProblem(words[language].sameFile(out));
  }
  const ranking = await makeRankingWorkbook({ accountsPath, criteriaPath, asOf, ...(lang && { language: lang }) });
  if (out !== undefined) await ranking.host.save(out);
  console.log(json ? rankingJson(ranking.rows) : rankingText(ranking.rows));
  const said = words[ranking.language];
  if (!json) console.error(`\n${said.summary(ranking.rows.length, tierCounts(ranking.rows), asOf)}`);
  if (out !== undefined) console.error(said.saved(out));
  ranking.host.close();
});

function readArguments() {
  const said = words[language];
  try {
    const { values, positionals } = parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        'as-of': { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [accountsPath, criteriaPath, ...more] = positionals;
    const lang = languageNamed(values.lang);
    if (accountsPath === undefined || criteriaPath === undefined || more.length > 0)
      throw new CommandProblem(said.usage);
    if (lang === undefined && values.lang !== undefined) throw new CommandProblem(said.usage);
    return { accountsPath, criteriaPath, out: values.out, asOf: values['as-of'] || today(), lang, json: values.json };
  } catch (error) {
    if (error instanceof CommandProblem || !(error instanceof Error)) throw error;
    throw new CommandProblem(`${error.message.split('. ')[0]}\n${said.usage}`);
  }
}

/** The local day; a reference date that nobody gave is said at the end. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function tierCounts(rows: readonly (readonly CellValue[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const tier = String(row[3]);
    counts.set(tier, (counts.get(tier) ?? 0) + 1);
  }
  return [...counts];
}
