/** ABMSCORE against a copy of the same range, its growth, and what the script itself costs. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { medians, ms, ratio, report, script, scriptContext } from './measure.mjs';
import { AS_OF, mixedAccounts, mixedCriteria } from './mixed-accounts.mjs';

const ROUNDS = 15;

function contextWithAccounts(...sizes) {
  return scriptContext(
    mixedAccounts,
    `var criteria = ${JSON.stringify(mixedCriteria)};`,
    ...sizes.map((size) => `var accounts${size} = mixedAccounts(${size});`),
  );
}

const scoring = (size) => `ABMSCORE(accounts${size}, criteria, '', '${AS_OF}'); 0`;
const copying = (size) => `JSON.parse(JSON.stringify(accounts${size})); 0`;

export function benchScoring() {
  const context = contextWithAccounts(10_000, 100_000);
  const run = (source) => () => vm.runInContext(source, context);
  const [firstCopy, firstScore] = medians([run(copying(10_000)), run(scoring(10_000))], 1);
  const [copy, score] = medians([run(copying(10_000)), run(scoring(10_000))], ROUNDS);
  const [score10, score100] = medians([run(scoring(10_000)), run(scoring(100_000))], ROUNDS);
  report('ABMSCORE, 10,000 × 12 mixed columns, against copying the range once through JSON in the same context', [
    ['JSON.parse(JSON.stringify(range))', ms(copy)],
    ['ABMSCORE', ms(score)],
    ['ABMSCORE ÷ copy (wanted: at most 1)', ratio(score / copy)],
    [
      'the very first call of a context: ABMSCORE ÷ copy',
      `${ratio(firstScore / firstCopy)} (${ms(firstScore)} ÷ ${ms(firstCopy)})`,
    ],
    ['100,000 rows ÷ 10,000 rows (wanted: at most 12)', `${ratio(score100 / score10)} (${ms(score100)})`],
  ]);
}

export function benchScript() {
  const built = new vm.Script(script);
  const empty = new vm.Script('');
  const evaluate = (compiled) => () => compiled.runInContext(vm.createContext({}));
  const [withScript, withNothing] = medians([evaluate(built), evaluate(empty)], 60);
  report('The script', [
    ['bytes (wanted: at most 150,000)', Buffer.byteLength(script).toLocaleString('en')],
    [
      'fresh context with it ÷ with an empty script',
      `${ratio(withScript / withNothing)} (${ms(withScript)} ÷ ${ms(withNothing)})`,
    ],
    ['peak memory while scoring 100,000 rows, beyond holding them', peakMemory()],
  ]);
}

/** In a process of its own, which makes the accounts and then may score them. */
function peakMemory() {
  const used = (mode) =>
    Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), mode], { encoding: 'utf8' }));
  return `${Math.round((used('score') - used('hold')) / 1024)} MB`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const context = contextWithAccounts(100_000);
  if (process.argv[2] === 'score') vm.runInContext(scoring(100_000), context);
  console.log(process.resourceUsage().maxRSS);
}
