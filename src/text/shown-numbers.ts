/**
 * A number as it stands in a sentence: alike on every machine, and rounded as spreadsheets show it.
 *
 * @param decimals - at most; those that are 0 are left out at the end.
 * @example shownNumber(1234567.891) // '1,234,567.89'
 * @example shownNumber(-0.001) // '0'
 */
export function shownNumber(number: number, decimals = 2): string {
  const [whole = '', fraction] = String(rounded(number, decimals)).split('.');
  if (whole.includes('e')) return String(number);
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * How many decimals a figure is shown with among words and beside them: as few as say what it is, one at most, below 1 two.
 *
 * @example figureDecimals(1234.56) // 1
 * @example figureDecimals(0.5) // 1
 * @example figureDecimals(12.96) // 0
 */
export function figureDecimals(figure: number): 0 | 1 | 2 {
  const most = Math.abs(figure) < 1 ? 2 : 1;
  const isEnough = (decimals: number) => rounded(figure, decimals) === rounded(figure, most);
  if (isEnough(0)) return 0;
  return isEnough(1) ? 1 : most;
}

/**
 * A share as it stands in a sentence: in whole percent, but with a decimal where it would else seem to be none or all.
 *
 * @example shownPercent(0.224) // '22%'
 * @example shownPercent(0.996) // '99.6%'
 * @example shownPercent(0.0001) // '<0.1%'
 */
export function shownPercent(share: number): string {
  switch (percentLook(share)) {
    case 'whole':
      return `${shownNumber(share * 100, 0)}%`;
    case 'nearly none':
      return '<0.1%';
    case 'nearly all':
      return '>99.9%';
    case 'tenths':
      return `${rounded(share * 100, 1).toFixed(1)}%`;
  }
}

/** How a share is shown, so that what is not certain never looks so. */
export function percentLook(share: number): 'whole' | 'tenths' | 'nearly none' | 'nearly all' {
  const whole = rounded(share, 2);
  const seemsWhole = (whole === 0 && share > 0) || (whole === 1 && share < 1);
  if (!seemsWhole) return 'whole';
  const tenths = rounded(share, 3);
  return tenths === 0 ? 'nearly none' : tenths === 1 ? 'nearly all' : 'tenths';
}

/** Halves away from 0, of what is written with 15 digits: 1.005 is a half, though its double lies below. */
function rounded(number: number, decimals: number): number {
  const shifted = Number((Math.abs(number) * 10 ** decimals).toPrecision(15));
  return (Math.sign(number) * Math.round(shifted)) / 10 ** decimals + 0;
}
