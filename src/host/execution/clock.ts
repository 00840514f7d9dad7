/**
 * The host's time. Nothing ever waits here: whoever would (sleeping, a lock that is held, a slow service) moves the clock
 * forward instead, so that tests reach a time limit at once.
 */
export class Clock {
  private skipped = 0;

  constructor(private readonly source: () => Date = () => new Date()) {}

  now(): Date {
    return new Date(this.source().getTime() + this.skipped);
  }

  advance(milliseconds: number): void {
    this.skipped += milliseconds;
  }
}
