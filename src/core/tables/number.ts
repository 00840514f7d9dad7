import type { Cell } from '../../model/cell.ts';
import { normalized } from './text.ts';

/**
 * The number that a cell means, in the ways people type it: separators, full width, currency, signs (`▲5`, `(5)`), percent
 * (12% is 0.12), Japanese and Western scale words, and a unit behind it. `undefined` where it cannot be known: ranges, "about",
 * a comma that may be a decimal one.
 *
 * @example readNumber('¥3億') // 300000000
 * @example readNumber('（５）') // -5
 * @example readNumber('約120') // undefined
 */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === 'number') return finite(cell);
  if (typeof cell !== 'string') return undefined;
  if (PLAIN.test(cell)) return +cell.replace(/,/g, '') + 0;
  return cell.length > LONGEST ? undefined : readTyped(cell);
}

/** What most cells look like, apart from the rest for speed. */
const PLAIN = /^-?(?:\d{1,3}(?:,\d{3}){1,30}|\d{1,90})(?:\.\d{1,90})?$/;

/** Longer texts are prose; reading them would only cost time. */
const LONGEST = 60;

function readTyped(cell: string): number | undefined {
  const text = normalized(cell);
  if (text === undefined) return undefined;
  const inParentheses = /^(\D{0,3})\(([^()]*)\)$/.exec(text);
  if (inParentheses === null) return readSigned(text);
  const amount = readSigned(`${inParentheses[1]}${inParentheses[2]}`);
  return amount === undefined || amount < 0 ? undefined : 0 - amount;
}

const CURRENCIES = 'us\\$|jpy|usd|eur|gbp|[¥$€£]';
const SIGNED = new RegExp(`^(${CURRENCIES})? ?([-−+▲△])? ?(${CURRENCIES})? ?(\\d.*|\\.\\d.*)$`, 'u');

function readSigned(text: string): number | undefined {
  const parts = SIGNED.exec(text);
  if (parts === null) return undefined;
  const [, outer, sign, inner, rest = ''] = parts;
  if (outer !== undefined && inner !== undefined) return undefined;
  const amount = readAmount(rest, outer ?? inner);
  if (amount === undefined) return undefined;
  return sign === undefined || sign === '+' ? amount : 0 - amount;
}

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.\d+|\d+`;
const WESTERN = new RegExp(`^(${DIGITS}) ?(?:(k|m|b|bn|thousand|million|billion|trillion)(?![a-z]))? ?(.*)$`, 'u');
const SCIENTIFIC = /^\d+(?:\.\d+)?e[+-]?\d{1,3}$/;

function readAmount(text: string, currency: string | undefined): number | undefined {
  if (SCIENTIFIC.test(text)) return finite(Number(text));
  const japanese = readJapaneseScale(text);
  if (japanese !== undefined) return isUnit(japanese.unit, currency) ? finite(japanese.amount) : undefined;
  const parts = WESTERN.exec(text);
  if (parts === null) return undefined;
  const [, digits = '', scale, unit = ''] = parts;
  const amount = Number(digits.replace(/,/g, ''));
  if (scale === undefined && currency === undefined && PERCENT.has(unit)) return finite(amount / 100);
  return isUnit(unit, currency) ? finite(amount * (WESTERN_SCALES.get(scale) ?? 1)) : undefined;
}

const WESTERN_SCALES = new Map<string | undefined, number>(
  Object.entries({
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    million: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    trillion: 1e12,
  }),
);

const SMALL_SCALES = new Map(Object.entries({ 十: 10, 百: 100, 千: 1e3 }));

const LARGE_SCALES = new Map(Object.entries({ 万: 1e4, 億: 1e8, 兆: 1e12 }));

const SEGMENT = new RegExp(`^(${DIGITS}) ?([十百千])?([万億兆])?`, 'u');

/**
 * `3.5百万`, `1億2,000万`, `1万2345`: segments of falling size. Text without a scale word is not for this reader.
 * A last segment without 万, 億 or 兆 is only clear behind 万, and not if it is short: `1億5千` may mean 1億5千万, and `1万5` 1万5千.
 */
function readJapaneseScale(text: string): { readonly amount: number; readonly unit: string } | undefined {
  let rest = text;
  let amount = 0;
  let above = Infinity;
  let segments = 0;
  let scaled = false;
  let decimal = false;
  for (let parts = SEGMENT.exec(rest); parts !== null; parts = SEGMENT.exec(rest)) {
    const [whole, digits = '', small, large] = parts;
    const scale = LARGE_SCALES.get(large ?? '') ?? 1;
    const value = Number(digits.replace(/,/g, '')) * (SMALL_SCALES.get(small ?? '') ?? 1);
    const follows = segments > 0;
    if (follows && small === undefined && large === undefined && digits.length < LEAST_DIGITS_LEFT) return undefined;
    if (follows && (scale >= above || value * scale >= above || (scale === 1 && above !== 1e4))) return undefined;
    amount += value * scale;
    above = scale;
    segments += 1;
    scaled ||= small !== undefined || large !== undefined;
    decimal ||= digits.includes('.');
    rest = rest.slice(whole.length);
    if (scale === 1) break;
  }
  if (!scaled || (decimal && segments > 1)) return undefined;
  return { amount, unit: rest.trim() };
}

const LEAST_DIGITS_LEFT = 3;

const PERCENT = new Set(['%', 'パーセント', 'percent', 'pct']);

const CURRENCY_UNITS = new Map(
  Object.entries({
    円: '¥',
    '¥': '¥',
    $: '$',
    '€': '€',
    '£': '£',
    yen: '¥',
    jpy: '¥',
    ドル: '$',
    米ドル: '$',
    usd: '$',
    dollars: '$',
    ユーロ: '€',
    eur: '€',
    euros: '€',
    ポンド: '£',
    gbp: '£',
  }),
);

const CURRENCY_SIGNS = new Map(Object.entries({ us$: '$', jpy: '¥', usd: '$', eur: '€', gbp: '£' }));

const UNITS = new Set(
  (
    '名 人 社 件 個 台 店 店舗 拠点 か所 ヶ所 カ所 箇所 回 点 年 か月 ヶ月 カ月 日 時間 分 口 校 棟 床 席 本 枚 冊 品 種 種類 案件 ポイント 倍 歳 ' +
    'people persons employees staff companies accounts deals units sites stores offices points pts years months days hours times x'
  ).split(' '),
);

function isUnit(unit: string, currency: string | undefined): boolean {
  if (unit === '') return true;
  const ofUnit = CURRENCY_UNITS.get(unit);
  if (currency === undefined) return ofUnit !== undefined || UNITS.has(unit);
  return ofUnit === (CURRENCY_SIGNS.get(currency) ?? currency);
}

/** Written with comparisons: this is asked of every cell, and looking up `Number.isFinite` costs more than the rest. */
function finite(amount: number): number | undefined {
  return amount <= LARGEST && amount >= -LARGEST ? amount : undefined;
}

const LARGEST = Number.MAX_VALUE;
