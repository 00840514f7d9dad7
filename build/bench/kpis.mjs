/** ABMKPIS against a copy of its log, and how often its chances come true on series whose going on is known. */
import { existsSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { inventedKpis } from './invented-kpis.mjs';
import { medians, ms, ratio, report, scriptContext } from './measure.mjs';

const KPIS = 50;
const ROWS = 5_000;

export function benchKpis() {
  const context = scriptContext(inventedKpis, `var { kpis, log } = inventedKpis(${KPIS}, ${ROWS});`);
  const run = (source) => () => vm.runInContext(source, context);
  const [copy, all, one] = medians(
    [
      run('JSON.parse(JSON.stringify(log)); 0'),
      run("ABMKPIS(kpis, log, '2026-11-21'); 0"),
      run("ABMKPITRACK('KPI 1', kpis, log, '2026-11-21'); 0"),
    ],
    5,
  );
  report(`ABMKPIS, ${KPIS} KPIs × ${ROWS.toLocaleString('en')} log rows, against copying the log once through JSON`, [
    ['JSON.parse(JSON.stringify(log))', ms(copy)],
    ['ABMKPIS ÷ copy', `${ratio(all / copy)} (${ms(all)})`],
    ['ABMKPITRACK of an amount, 24 months, exit line on each ÷ copy', `${ratio(one / copy)} (${ms(one)})`],
  ]);
  benchCalibration(context);
}

/** The reference series, where they lie beside the project. */
const references = new URL('shared/data/kpi/', new URL('../../../', import.meta.url));

/** Brier score and calibration error of ten bins, over the cases that are judged at Due. Says so where the data are not there. */
function benchCalibration(context) {
  const title = 'Chances of amounts and levels on real series: Brier score, calibration error';
  if (!existsSync(references)) return report(title, [['reference data', 'not there']]);
  const lines = (name) => readFileSync(new URL(name, references), 'utf8').trim().split('\n');
  const rows = (name) => lines(name).map((line) => line.split(','));
  const outcomes = new Map(rows('answers.csv').map(([id, outcome]) => [id, Number(outcome)]));
  const [[, ...models], ...foretold] = rows('baselines.csv');
  const cases = lines('cases.jsonl')
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === 'at_due');
  context.asked = cases.map(questionOf);
  const ours = vm.runInContext(
    'asked.map(({ kpis, log, asOf }) => ABMKPI("Series", kpis, log, "chance", asOf))',
    context,
  );
  const outcomeOf = cases.map(({ id }) => outcomes.get(id));
  const baselines = new Map(foretold.map(([id, ...chances]) => [id, chances.map(Number)]));
  report(`${title}, ${cases.length} cases`, [
    ['ABMKPI (wanted: at most 0.1545 and 0.045)', scoreOf(ours, outcomeOf)],
    ...models.map((model, i) => [
      model,
      scoreOf(
        cases.map(({ id }) => baselines.get(id)[i]),
        outcomeOf,
      ),
    ]),
  ]);
}

/** A case as a team would have typed it, seen from the day of its last value. */
function questionOf({ kind, direction, frequency, target, due_date: due, dates, values }) {
  const isSum = kind === 'cumulative';
  const added = values.map((value, i) => (isSum && i > 0 ? value - values[i - 1] : value));
  return {
    kpis: [
      ['KPI', 'Kind', 'Direction', 'Start', 'Due', 'Target', 'Period'],
      [
        'Series',
        isSum ? 'amount' : 'level',
        direction,
        dates[0],
        due,
        target,
        frequency === 'weekly' ? 'week' : 'month',
      ],
    ],
    log: [['Date', 'KPI', 'Value'], ...added.map((value, i) => [dates[i], 'Series', value])],
    asOf: dates.at(-1),
  };
}

function scoreOf(chances, outcomes) {
  const gaps = new Array(10).fill(0);
  let brier = 0;
  for (const [i, chance] of chances.entries()) {
    const gap = chance - outcomes[i];
    brier += gap ** 2;
    gaps[Math.min(9, Math.floor(chance * 10))] += gap;
  }
  const error = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0);
  return [brier, error].map((sum) => (sum / chances.length).toFixed(4)).join('  ');
}
