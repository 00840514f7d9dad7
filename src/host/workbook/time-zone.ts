export const dayLength = 86_400_000;
/** 1899-12-30, serial 0, as if it were in UTC. */
export const epoch = Date.UTC(1899, 11, 30);

/** No zone changes its clocks there and back within three weeks. */
const stretch = 21 * dayLength;

/** Milliseconds from 1970 to the last stretches that a date reaches. */
const farthest = 8_640_000_000_000_000 - 2 * stretch;

/** A time zone as spreadsheets use it: serials (days since 1899-12-30, on the zone's clocks) to instants and back. */
export class TimeZone {
  private readonly clock: Intl.DateTimeFormat;
  /** Offsets from UTC that hold through a whole stretch of time; `null` for one in which clocks change. */
  private readonly offsets = new Map<number, number | null>();

  /** @throws RangeError for a name that is not a time zone. */
  constructor(readonly name: string) {
    this.clock = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** What the zone's clocks show at an instant. */
  serial(instant: Date): number {
    return (this.clockTime(instant.getTime()) - epoch) / dayLength;
  }

  /**
   * The instant at which the zone's clocks show a serial, to the millisecond. Of a time that clocks show twice it is the earlier;
   * a time that they skip counts on from the hour before. Where no calendar reaches it is no date.
   */
  instant(serial: number): Date {
    const shown = epoch + Math.round(serial * dayLength);
    if (Math.abs(shown) > farthest) return new Date(Number.NaN);
    const dayBefore = this.clockTime(shown - dayLength) - (shown - dayLength);
    const dayAfter = this.clockTime(shown + dayLength) - (shown + dayLength);
    const candidates = [shown - dayBefore, shown - dayAfter];
    const exact = candidates.filter((candidate) => this.clockTime(candidate) === shown);
    return new Date(exact.length > 0 ? Math.min(...exact) : shown - dayBefore);
  }

  /** The clock's reading, counted as if it were UTC. Asking the formatter takes long, so offsets are remembered. */
  private clockTime(time: number): number {
    const start = Math.floor(time / stretch) * stretch;
    let offset = this.offsets.get(start);
    if (offset === undefined) {
      const [before, after] = [
        this.formattedTime(start) - start,
        this.formattedTime(start + stretch) - start - stretch,
      ];
      offset = before === after ? before : null;
      this.offsets.set(start, offset);
    }
    return offset === null ? this.formattedTime(time) : time + offset;
  }

  private formattedTime(time: number): number {
    const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
    for (const { type, value } of this.clock.formatToParts(time)) parts[type] = value;
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts[type]);
    const year = parts.era === 'BC' ? 1 - number('year') : number('year');
    const reading = new Date(0);
    reading.setUTCFullYear(year, number('month') - 1, number('day'));
    reading.setUTCHours(number('hour'), number('minute'), number('second'), ((time % 1000) + 1000) % 1000);
    return reading.getTime();
  }
}
