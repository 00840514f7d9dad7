/**
 * A number as it stands in a sentence that is kept: alike on every machine, with two decimals at most.
 *
 * @example shownNumber(1234567.891) // '1,234,567.89'
 * @example shownNumber(-0.001) // '0'
 */
export function shownNumber(number: number): string {
  const [whole = '', decimals] = String(Math.round(number * 100) / 100 + 0).split('.');
  if (whole.includes('e')) return String(number);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/**
 * A share as it stands in a sentence: in whole percent, but with a decimal where it would else seem to be none or all.
 *
 * @example shownPercent(0.224) // '22%'
 * @example shownPercent(0.996) // '99.6%'
 * @example shownPercent(0.0001) // '<0.1%'
 */
export function shownPercent(share: number): string {
  const whole = Math.round(share * 100);
  const seemsWhole = (whole === 0 && share > 0) || (whole === 100 && share < 1);
  if (!seemsWhole) return `${whole + 0}%`;
  const tenths = Math.round(share * 1000);
  if (tenths === 0) return '<0.1%';
  return tenths === 1000 ? '>99.9%' : `${(share * 100).toFixed(1)}%`;
}
