interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
  readonly zone: string;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const day = 86_400_000;

/** Abbreviations that Java knows and JavaScript does not. */
const abbreviations: Readonly<Record<string, string>> = {
  JST: 'Asia/Tokyo',
  IST: 'Asia/Kolkata',
  CST: 'America/Chicago',
  PST: 'America/Los_Angeles',
};

/** A date as text by a pattern of Java's `SimpleDateFormat`, in English. Letters in single quotes stand for themselves. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const fields = fieldsIn(date, zone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (piece, quoted?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return field(fields, piece[0] ?? '', piece.length) ?? piece;
  });
}

function field(at: Fields, letter: string, length: number): string | undefined {
  const number = (value: number) => String(value).padStart(length, '0');
  const hour12 = at.hour % 12;
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
      return yearText(at.year, length);
    case 'Y':
      return yearText(weekOfYear(at).year, length);
    case 'M':
    case 'L':
      return length < 3 ? number(at.month) : name(months[at.month - 1], length);
    case 'd':
      return number(at.day);
    case 'D':
      return number(dayOfYear(at));
    case 'E':
      return name(weekdays[at.weekday], length);
    case 'u':
      return number(at.weekday === 0 ? 7 : at.weekday);
    case 'w':
      return number(weekOfYear(at).week);
    case 'W':
      return number(Math.ceil((at.day + new Date(Date.UTC(at.year, at.month - 1, 1)).getUTCDay()) / 7));
    case 'F':
      return number(Math.ceil(at.day / 7));
    case 'a':
      return at.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(at.hour);
    case 'k':
      return number(at.hour === 0 ? 24 : at.hour);
    case 'K':
      return number(hour12);
    case 'h':
      return number(hour12 === 0 ? 12 : hour12);
    case 'm':
      return number(at.minute);
    case 's':
      return number(at.second);
    case 'S':
      return number(at.millisecond);
    case 'z':
      return at.zone;
    case 'Z':
      return offsetText(at.offset, '');
    case 'X':
      if (at.offset === 0) return 'Z';
      return length === 1 ? offsetText(at.offset, '').slice(0, 3) : offsetText(at.offset, length === 2 ? '' : ':');
    default:
      return undefined;
  }
}

function fieldsIn(date: Date, zone: string): Fields {
  const fixed = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  const offset = fixed
    ? Number(`${fixed[1]}1`) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0))
    : offsetIn(date, zone);
  const local = new Date(date.getTime() + offset * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: local.getUTCDay(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    offset,
    zone: fixed ? `GMT${offsetText(offset, ':')}` : shortZoneName(date, zone),
  };
}

type ZoneName = 'longOffset' | 'short';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than asking it. */
function formatter(zone: string, timeZoneName: ZoneName): Intl.DateTimeFormat {
  const key = `${timeZoneName} ${zone}`;
  const known = formatters.get(key) ?? madeFormatter(abbreviations[zone] ?? zone, timeZoneName);
  formatters.set(key, known);
  return known;
}

/** A zone that nobody knows is Greenwich's. */
function madeFormatter(timeZone: string, timeZoneName: ZoneName): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZoneName, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { timeZoneName, timeZone: 'Etc/GMT' });
  }
}

function offsetIn(date: Date, zone: string): number {
  const text = zonePart(formatter(zone, 'longOffset'), date);
  const offset = /([+-])(\d{2}):(\d{2})/.exec(text);
  return offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
}

function shortZoneName(date: Date, zone: string): string {
  if (zone === 'GMT') return zone;
  const short = zonePart(formatter(zone, 'short'), date);
  const abbreviation = Object.keys(abbreviations).find((each) => abbreviations[each] === zone);
  return short.startsWith('GMT') ? (abbreviation ?? short) : short;
}

function zonePart(format: Intl.DateTimeFormat, date: Date): string {
  return format.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function yearText(year: number, length: number): string {
  return length === 2 ? String(year % 100).padStart(2, '0') : String(year).padStart(length, '0');
}

function name(full: string | undefined, length: number): string {
  return (length < 4 ? full?.slice(0, 3) : full) ?? '';
}

function dayOfYear({ year, month, day: ofMonth }: Fields): number {
  return (Date.UTC(year, month - 1, ofMonth) - Date.UTC(year, 0, 0)) / day;
}

/** Weeks begin on Sunday; the one with January 1 in it is the first. */
function weekOfYear(at: Fields): { readonly year: number; readonly week: number } {
  const saturday = new Date(Date.UTC(at.year, at.month - 1, at.day + 6 - at.weekday));
  const year = saturday.getUTCFullYear();
  return { year, week: Math.ceil((saturday.getTime() - Date.UTC(year, 0, 0)) / day / 7) };
}
