const directive = /%(?:(\d+)\$)?([-+ 0,#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** `sprintf`: `%s`, `%d`, `%05.2f`, `%x` … each stand for the next value, or for the one that `%2$s` numbers. */
export function formatted(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(directive, (whole, place, flags: string, width, precision, kind: string) => {
    if (kind === '%') return '%';
    const value = values[place === undefined ? next++ : Number(place) - 1];
    const text = converted(kind, value, precision === undefined ? undefined : Number(precision));
    return text === undefined ? whole : padded(signed(text, flags, value), flags, Number(width ?? 0));
  });
}

function converted(kind: string, value: unknown, precision: number | undefined): string | undefined {
  switch (kind) {
    case 's':
      return String(value).slice(0, precision);
    case 'd':
    case 'i':
      return Math.trunc(Number(value)).toString();
    case 'f':
      return Number(value).toFixed(precision ?? 6);
    case 'e':
      return Number(value).toExponential(precision ?? 6);
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'X':
      return Math.trunc(Number(value)).toString(16).toUpperCase();
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    case 'b':
      return typeof value === 'boolean' ? String(value) : Math.trunc(Number(value)).toString(2);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    default:
      return undefined;
  }
}

function signed(text: string, flags: string, value: unknown): string {
  if (typeof value !== 'number' || value < 0) return text;
  if (flags.includes('+')) return `+${text}`;
  return flags.includes(' ') ? ` ${text}` : text;
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
