import { constantStep } from './constant-step.ts';
import type { Continuation } from './continuation.ts';

/** Names that come round. */
const cycles: readonly (readonly string[])[] = [
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日'],
  ['月曜', '火曜', '水曜', '木曜', '金曜', '土曜', '日曜'],
  ['月', '火', '水', '木', '金', '土', '日'],
  'January February March April May June July August September October November December'.split(' '),
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
  ['Q1', 'Q2', 'Q3', 'Q4'],
  ['第1四半期', '第2四半期', '第3四半期', '第4四半期'],
];

/** Days of the week, months and quarters go on round and round, in the letter case of the first. Null for other texts. */
export function continueNames(texts: readonly string[]): Continuation | null {
  const [first = ''] = texts;
  for (const cycle of cycles) {
    const places = texts.map((text) => cycle.findIndex((name) => name.toLowerCase() === text.toLowerCase()));
    const step = places.includes(-1) ? null : stepAround(places, cycle.length);
    if (step === null) continue;
    return (place) => {
      const at = (places[0] ?? 0) + step * place;
      return inCaseOf(first, cycle[((at % cycle.length) + cycle.length) % cycle.length] ?? '');
    };
  }
  return null;
}

function stepAround(places: readonly number[], length: number): number | null {
  const [first = 0, second = first + 1] = places;
  const step = (second - first + length) % length;
  const unrolled = places.map((place, index) => place + length * Math.round((first + step * index - place) / length));
  return constantStep(unrolled) === null ? null : step;
}

function inCaseOf(model: string, name: string): string {
  if (model === model.toUpperCase()) return name.toUpperCase();
  return model === model.toLowerCase() ? name.toLowerCase() : name;
}
