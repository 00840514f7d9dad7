/** `npm start`: ranks the sample workbook and says where it is. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CommandProblem, runCommand } from './problem.ts';
import { rankingText } from './ranking-text.ts';
import { makeRankingWorkbook } from './ranking-workbook.ts';
import { languageNamed, systemLanguage, words } from './words.ts';

/** The sample's data are of this year; its ranking does not change from day to day. */
const SAMPLE_DATE = '2026-11-21';

const SHOWN = 10;

const { values, positionals } = parseArgs({ options: { lang: { type: 'string' } }, strict: false });
const language = languageNamed(values.lang) ?? systemLanguage();

await runCommand(language, async () => {
  if (positionals.length > 0) throw new CommandProblem(`${words[language].onlySample}\n${words[language].usage}`);
  const sample = (name: string) => fileURLToPath(new URL(`samples/${language}/${name}.csv`, import.meta.url));
  const ranking = await makeRankingWorkbook({
    accountsPath: sample('accounts'),
    criteriaPath: sample('criteria'),
    asOf: SAMPLE_DATE,
  });
  const path = freePath(`smallstart-sample-${language}`);
  await ranking.host.save(path);
  console.log(`${rankingText(ranking.rows.slice(0, SHOWN))}\n\n${words[language].openSample(path)}`);
  ranking.host.close();
});

/** Where no workbook is yet: one that somebody has worked in stays as it is. */
function freePath(name: string): string {
  for (let number = 1; ; number += 1) {
    const path = resolve(number === 1 ? `${name}.xlsx` : `${name}-${number}.xlsx`);
    if (!existsSync(path)) return path;
  }
}
