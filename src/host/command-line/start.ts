/** `npm start`: ranks the sample workbook and says where it is. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './problem.ts';
import { rankingText } from './ranking-text.ts';
import { makeRankingWorkbook } from './ranking-workbook.ts';
import { systemLanguage, words } from './words.ts';

/** The sample's data are of this year; its ranking does not change from day to day. */
const SAMPLE_DATE = '2026-11-21';

const SHOWN = 10;

const { values } = parseArgs({ options: { lang: { type: 'string' } }, strict: false });
const language = values.lang === 'ja' || values.lang === 'en' ? values.lang : systemLanguage();

await runCommand(language, async () => {
  const sample = (name: string) => fileURLToPath(new URL(`samples/${language}/${name}.csv`, import.meta.url));
  const ranking = await makeRankingWorkbook({
    accountsPath: sample('accounts'),
    criteriaPath: sample('criteria'),
    asOf: SAMPLE_DATE,
  });
  const path = fileURLToPath(new URL(`samples/sample-${language}.xlsx`, import.meta.url));
  await ranking.host.save(path);
  console.log(`${rankingText(ranking.rows.slice(0, SHOWN))}\n\n${words[language].openSample(path)}`);
  ranking.host.close();
});
