/** The error rates of exit rules, simulated, against a bare loop that draws the same random numbers. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { medians, ms, ratio, report } from './measure.mjs';

const RUNS = 10_000;

const day = (date) => Date.parse(date) / 86_400_000;

/** One look half-way through two years. */
const usual = {
  name: 'KPI',
  direction: 'up',
  baseline: 0,
  start: day('2026-01-01'),
  due: day('2027-12-31'),
  population: 0,
  period: 'month',
  exitDates: [day('2026-12-31')],
  exitRule: [{ measure: 'chance', line: 0.5 }],
};
const kpis = [
  ['count, 20 events planned', { ...usual, kind: 'count', target: 20 }],
  ['share, 20 wins among 100 accounts', { ...usual, kind: 'share', target: 20, population: 100 }],
  ['amount, 24 months', { ...usual, kind: 'amount', target: 2_400 }],
];

/** The functions that pages call, which the script of the custom functions does not hold. */
async function simulation() {
  const core = fileURLToPath(new URL('../../src/core/', import.meta.url));
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export * from './kpi/exit-errors/exit-errors.ts'; export { seededRandom } from './random.ts';`,
      resolveDir: core,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

export async function benchExitErrors() {
  const { exitErrors, programmesOf, seededRandom } = await simulation();
  const lines = kpis.map(([name, kpi]) => {
    const draws = drawn(programmesOf(kpi, [], 1).runs([...kpi.exitDates, kpi.due]), seededRandom(1));
    const [simulated, bare] = medians(
      [() => exitErrors(kpi, [], { runs: RUNS }), () => sumOf(seededRandom(1), draws)],
      9,
    );
    const count = draws.toLocaleString('en');
    return [name, `${ms(simulated)}, ${ratio(simulated / bare)} the bare loop of ${count} numbers`];
  });
  report(
    `Error rates of an exit rule, ${RUNS.toLocaleString('en')} programmes at four paces (wanted: under 200 ms)`,
    lines,
  );
}

/** How many numbers so many programmes draw. */
function drawn({ draw }, random) {
  const values = [0, 1, 2, 3].map(() => new Float64Array(2));
  let count = 0;
  const counted = () => {
    count += 1;
    return random();
  };
  for (let run = 0; run < RUNS; run += 1) draw(counted, values);
  return count;
}

function sumOf(random, draws) {
  let sum = 0;
  for (let i = 0; i < draws; i += 1) sum += random();
  return sum;
}
