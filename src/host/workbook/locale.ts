/** In which order a date's day, month and year are written. */
export type DateOrder = 'mdy' | 'dmy' | 'ymd';

/** What a spreadsheet's locale (`en_US`, `ja_JP`) says about numbers and dates. */
export interface Locale {
  /** As `Intl` and number formatting call it: `en-US`. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  /** The currency's symbol: `$`, `¥`. */
  readonly currency: string;
  readonly dateOrder: DateOrder;
  /** How a date, a time and both show by themselves. */
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly dateTimeFormat: string;
}

const currencies: Readonly<Record<string, string>> = {
  US: '$',
  JP: '¥',
  GB: '£',
  CN: '¥',
  KR: '₩',
  IN: '₹',
  CA: '$',
  AU: '$',
};

const known = new Map<string, Locale>();

/** The facts of a locale; what `Intl` does not know counts as `en_US`. */
export function localeOf(name: string): Locale {
  const found = known.get(name) ?? makeLocale(supportedTag(name));
  known.set(name, found);
  return found;
}

function supportedTag(name: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(name.replaceAll('_', '-'))[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

function makeLocale(tag: string): Locale {
  const number = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const part = (type: string) => number.find((piece) => piece.type === type)?.value;
  const dateFormat = datePattern(tag);
  // Only English shows twelve hours.
  const timeFormat = tag === 'en-US' ? 'h:mm:ss am/pm' : 'h:mm:ss';
  return {
    tag,
    decimal: part('decimal') ?? '.',
    group: part('group') ?? ',',
    currency: currencies[tag.split('-').at(-1) ?? ''] ?? '€',
    dateOrder: dateFormat.startsWith('y') ? 'ymd' : dateFormat.startsWith('d') ? 'dmy' : 'mdy',
    dateFormat,
    timeFormat,
    dateTimeFormat: `${dateFormat} h:mm:ss`,
  };
}

/** `m/d/yyyy` in American English, two digits for day and month elsewhere: `yyyy/mm/dd`, `dd.mm.yyyy`. */
function datePattern(tag: string): string {
  const codes: Partial<Record<Intl.DateTimeFormatPartTypes, string>> =
    tag === 'en-US' ? { year: 'yyyy', month: 'm', day: 'd' } : { year: 'yyyy', month: 'mm', day: 'dd' };
  const formatter = new Intl.DateTimeFormat(tag, {
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return formatter
    .formatToParts(new Date(2026, 10, 21))
    .map(({ type, value }) => codes[type] ?? value)
    .join('')
    .replace(/\.\s*$/, '');
}
