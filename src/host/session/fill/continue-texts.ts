import { constantStep } from './constant-step.ts';
import type { Continuation } from './continuation.ts';

interface Counted {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** Texts with a number at their end, or in `第1回`, count on; leading zeros stay. Null for texts that do not count together. */
export function continueTexts(texts: readonly string[]): Continuation | null {
  const counted = texts.map(countedPart);
  const [first] = counted;
  if (!first || !counted.every((part) => part?.before === first.before && part.after === first.after)) return null;
  const step = counted.length === 1 ? 1 : constantStep(counted.map((part) => Number(part?.digits)));
  if (step === null) return null;
  return (place) => {
    // Counting down ends at 0 and goes up again, as a text has no minus.
    const number = Math.abs(Number(first.digits) + step * place);
    const width = first.digits.startsWith('0') ? first.digits.length : 0;
    return `${first.before}${String(number).padStart(width, '0')}${first.after}`;
  };
}

function countedPart(text: string): Counted | null {
  const [, before = '', digits = '', after = ''] =
    /^(.*?)(\d{1,15})$/s.exec(text) ?? /^(.*第)(\d{1,15})(\D*)$/s.exec(text) ?? [];
  return digits === '' ? null : { before, digits, after };
}
