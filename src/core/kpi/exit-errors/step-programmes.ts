import type { Kpi, KpiEntry } from '../../../model/kpi.ts';
import { clamp } from '../../clamp.ts';
import { seededRandom } from '../../random.ts';
import { normalQuantile } from '../../statistics/index.ts';
import { bookingsOf } from './bookings.ts';
import { PACES, type Programmes, signOf } from './programmes.ts';
import { safeSteps } from './safe-steps.ts';
import { stepSpread } from './step-spread.ts';

/**
 * Amounts and levels: each period adds its part of the way and an error of its own, independent of the others and normally
 * distributed; so a level walks at random around its trend. Booked as each period ends.
 *
 * @param entries - for the size of the errors.
 */
export function stepProgrammes(kpi: Kpi, entries: readonly KpiEntry[], seed: number): Programmes {
  const { baseline, target } = kpi;
  const { days: bookedOn, parts, bookedBy } = bookingsOf(kpi);
  const spread = stepSpread(kpi, entries);
  const spreads = parts.map((part) => spread * Math.sqrt(part));
  const random = seededRandom(seed);
  const drawn = Array.from({ length: MOST_COURSES / 2 }, () => spreads.map((each) => each * normalQuantile(random())));
  const courses = drawn.flatMap((errors) => [errors, errors.map((error) => -error)]);
  const total = parts.reduce((sum, part) => sum + part, 0);
  const meansOf = (booked: number) => {
    const part = parts.slice(0, booked).reduce((sum, each) => sum + each, 0) / total;
    return PACES.map((pace) => baseline + pace * part * (target - baseline));
  };
  return {
    safeOn: (day) => {
      const booked = bookedBy(day);
      const means = meansOf(booked).map((mean) => signOf(kpi) * mean);
      const margin = FARTHEST * Math.hypot(...spreads.slice(0, booked));
      const within = { least: Math.min(...means) - margin, most: Math.max(...means) + margin };
      return safeSteps(
        kpi,
        { days: bookedOn.slice(0, booked), parts },
        courses.slice(0, coursesFor(booked)),
        day,
        within,
      );
    },
    runs: (days) => {
      const marks = days
        .map((day, on) => ({ on, booked: bookedBy(day), means: meansOf(bookedBy(day)) }))
        .sort((a, b) => a.booked - b.booked);
      return {
        draws: parts.length,
        draw: (draw, values) => {
          let error = 0;
          let booked = 0;
          for (const { on, booked: until, means } of marks) {
            for (; booked < until; booked += 1) error += (spreads[booked] ?? 0) * normalQuantile(draw());
            for (let at = 0; at < means.length; at += 1) {
              const own = values[at];
              if (own !== undefined) own[on] = (means[at] ?? 0) + error;
            }
          }
        },
      };
    },
  };
}

/**
 * How many courses stand for all those that lead to a value, fewer of those that are long: each is foreseen anew. In pairs of opposite
 * errors, whose accidents cancel out.
 */
function coursesFor(booked: number): number {
  return clamp(2 * Math.floor(MOST_VALUES / 2 / booked), LEAST_COURSES, MOST_COURSES);
}

const LEAST_COURSES = 4;
const MOST_COURSES = 16;
const MOST_VALUES = 400;

/** Values are looked at up to this many standard deviations from what they may be on average. */
const FARTHEST = 4;
