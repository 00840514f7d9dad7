import { ServiceException } from '../services/service.ts';

/** What calls cost so far. A batch of buffered writes is one round trip, made when something forces it out. */
export interface RoundTrips {
  readonly total: number;
  readonly read: number;
  readonly write: number;
  readonly change: number;
  /** Calls of any service method, those that cost no round trip included. */
  readonly calls: number;
}

/** What the platform says when it fails for a moment. */
export const transientFault = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** Counts service calls and round trips, and makes a chosen call fail. */
export class Meter {
  private calls = 0;
  private readonly trips = { read: 0, write: 0, change: 0 };
  private readonly faults = new Map<number, string>();

  /** Counts a call. Throws what was planned for it. */
  call(): void {
    this.calls += 1;
    const fault = this.faults.get(this.calls);
    this.faults.delete(this.calls);
    if (fault !== undefined) throw new ServiceException(fault);
  }

  trip(kind: 'read' | 'write' | 'change'): void {
    this.trips[kind] += 1;
  }

  /** Makes the n-th service call from now fail, 1 being the next. */
  fail(n: number, message: string = transientFault): void {
    if (!(Number.isInteger(n) && n >= 1)) throw new RangeError(`There is no call number ${n} from now.`);
    this.faults.set(this.calls + n, message);
  }

  roundTrips(): RoundTrips {
    const { read, write, change } = this.trips;
    return { total: read + write + change, read, write, change, calls: this.calls };
  }
}
