import { readFileSync } from 'node:fs';
import vm from 'node:vm';

export const script = readFileSync(new URL('../dist/smallstart-abm.js', import.meta.url), 'utf8');

/** A context as bare as the platform's, with the built script and whatever else is handed in. */
export function scriptContext(...sources) {
  const context = vm.createContext({});
  for (const source of [script, ...sources]) vm.runInContext(source, context);
  return context;
}

/** Milliseconds that a run takes. */
export function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The middle of several runs, taken in turns with those of the others, so that a slow moment of the machine meets them all. */
export function medians(runs, times) {
  const taken = runs.map(() => []);
  for (let round = 0; round < times; round += 1) {
    for (const [i, run] of runs.entries()) taken[i].push(time(run));
  }
  return taken.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]);
}

export function report(title, lines) {
  console.log(`\n${title}`);
  for (const [label, value] of lines) console.log(`  ${label.padEnd(58)} ${value}`);
}

export const ms = (value) => `${value.toFixed(1)} ms`;
export const ratio = (value) => `${value.toFixed(2)}×`;
