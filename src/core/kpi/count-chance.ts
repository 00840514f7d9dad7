import { incompleteBeta } from '../statistics/index.ts';

/**
 * The chance of at least `need` more events in the time ahead: gamma-Poisson with prior shape ½ and rate 0, so that the number to come
 * is negative binomial and its tail an incomplete beta function (Geisser 1993, "Predictive inference"). Assumes independent events
 * at one rate: too sure of itself where they come in clusters, too low at the start of what grows.
 *
 * @param exposure - the time in which the events came, above 0, in the unit of `ahead`.
 * @example countChance({ events: 4, exposure: 6, ahead: 6 }, 6).toFixed(3) // '0.315'
 */
export function countChance(
  { events, exposure, ahead }: { readonly events: number; readonly exposure: number; readonly ahead: number },
  need: number,
): number {
  if (need <= 0) return 1;
  if (ahead <= 0) return 0;
  return incompleteBeta(Math.ceil(need), events + SHAPE, ahead / (exposure + ahead));
}

const SHAPE = 0.5;
