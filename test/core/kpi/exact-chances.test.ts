import { describe, expect, test } from 'vitest';
import { countChance } from '../../../src/core/kpi/count-chance.ts';
import { shareChance } from '../../../src/core/kpi/share-chance.ts';

describe('published chances of a share, to three decimals:', () => {
  test.each([
    // Wins, decided, on the list, target, chance; prior ½, ½.
    [3, 20, 40, 8, 0.273],
    [5, 20, 40, 8, 0.844],
    [0, 10, 40, 4, 0.128],
  ])('%d of %d won, %d in all, %d wanted: %d', (won, decided, population, target, chance) => {
    const wins = { won, lost: decided - won, open: population - decided };
    expect(shareChance(wins, target - won)).toBeCloseTo(chance, 3);
  });
});

describe('published chances of a count, to three decimals:', () => {
  test.each([
    // Events, time past, time ahead, target, chance; prior shape ½, rate 0.
    [4, 6, 6, 10, 0.315],
    [5, 6, 6, 10, 0.564],
    [2, 6, 6, 10, 0.034],
    [0, 3, 9, 3, 0.207],
  ])('%d in %d, %d ahead, %d wanted: %d', (events, exposure, ahead, target, chance) => {
    expect(countChance({ events, exposure, ahead }, target - events)).toBeCloseTo(chance, 3);
  });
});

const DIGITS = 10n ** 30n;

/** A quotient of whole numbers to 30 digits, so that nothing but the last step rounds. */
const quotient = (above: bigint, below: bigint) => Number((above * DIGITS) / below) / Number(DIGITS);

/** 2ⁿ times the product (½)(1½)…(n − ½ + k): rising factors of k + ½, doubled so that they are whole. */
function rising(k: number, factors: number): bigint {
  let product = 1n;
  for (let i = 0; i < factors; i += 1) product *= BigInt(2 * (k + i) + 1);
  return product;
}

function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i += 1) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

/** P(X ≥ need) with P(x) = C(m, x) (a)ₓ (b)ₘ₋ₓ ÷ (a + b)ₘ, a = won + ½, b = lost + ½: the powers of 2 cancel but for (a + b), which is whole. */
function exactShare(won: number, lost: number, open: number, need: number): number {
  let above = 0n;
  for (let x = Math.max(0, need); x <= open; x += 1) above += choose(open, x) * rising(won, x) * rising(lost, open - x);
  let below = 1n;
  for (let i = 0; i < open; i += 1) below *= 2n * BigInt(won + lost + 1 + i);
  return quotient(above, below);
}

test('the chance of a share is the exact sum', () => {
  for (const [won, lost] of [
    [0, 1],
    [1, 0],
    [0, 10],
    [3, 17],
    [7, 7],
    [30, 2],
    [12, 300],
  ] as const) {
    for (const open of [0, 1, 2, 9, 40, 150]) {
      for (const need of [0, 1, 2, 5, 20, 149, 150, 151]) {
        const chance = shareChance({ won, lost, open }, need);
        expect(Math.abs(chance - exactShare(won, lost, open, need))).toBeLessThan(1e-11);
      }
    }
  }
});

/**
 * 1 − Σ (a)ᵧ ÷ y! · (e ÷ (e + h))ᵃ · (h ÷ (e + h))ʸ for y below need, a = events + ½, with whole e and h: the root that is left over is
 * taken out of the sum, everything else is whole.
 */
function exactCount(events: number, exposure: number, ahead: number, need: number): number {
  const all = BigInt(exposure + ahead);
  let sum = 0n;
  let factorial = 1n;
  for (let y = 0; y < need; y += 1) {
    if (y > 0) factorial *= BigInt(y);
    sum += (DIGITS * rising(events, y) * BigInt(ahead) ** BigInt(y)) / (factorial * (2n * all) ** BigInt(y));
  }
  const whole = (sum * BigInt(exposure) ** BigInt(events)) / all ** BigInt(events);
  return 1 - (Number(whole) / Number(DIGITS)) * Math.sqrt(exposure / (exposure + ahead));
}

test('the chance of a count is the exact sum', () => {
  for (const events of [0, 1, 2, 5, 12, 40]) {
    for (const [exposure, ahead] of [
      [1, 11],
      [6, 6],
      [11, 1],
      [3, 9],
      [50, 2],
    ] as const) {
      for (const need of [1, 2, 3, 8, 20, 60]) {
        const chance = countChance({ events, exposure, ahead }, need);
        expect(Math.abs(chance - exactCount(events, exposure, ahead, need))).toBeLessThan(1e-11);
      }
    }
  }
});

test('a list as long as a spreadsheet has its chance too', () => {
  // Half of a great many, half of them wanted: as likely as not; and one of them is sure.
  expect(shareChance({ won: 5000, lost: 5000, open: 990_000 }, 495_000)).toBeCloseTo(0.5, 3);
  expect(shareChance({ won: 5000, lost: 5000, open: 990_000 }, 1)).toBeCloseTo(1, 7);
});
