/**
 * How a service class of Apps Script is written down here: data that says, per method, what it accepts and what it costs,
 * and a plain function over our own state. Everything that is the same for every method (signature errors, scopes, AuthMode,
 * counting, buffering, injected failures, the script's own realm) happens once, in `execution/gate.ts`.
 */
import type { Execution } from '../execution/execution.ts';

/**
 * What a call does on the way to the spreadsheet.
 * `local`: none of its business (builders, coordinates of a range already at hand). Costs no round trip.
 * `read`: forces the buffered writes out, then looks. One round trip.
 * `write`: checked at once, carried out later, with the next read or flush; its late errors surface there.
 * `change`: a write that must happen now, because it hands something back (`insertSheet`). Forces the buffer out. One round trip.
 */
export type Effect = 'local' | 'read' | 'write' | 'change';

/**
 * The accepted argument lists, one string each, types separated by commas: `''`, `'number,number'`, `'String?'`.
 * A type is `any`, `String`, `number`, `Boolean`, `Date`, `Object`, `Object[]`, `Object[][]`, or the name of a service class
 * or enum (`SpreadsheetApp.Range`, `SpreadsheetApp.BooleanCriteria`); `?` behind it also accepts null, `...` repeats the last.
 */
export type Signatures = readonly string[];

export interface Method<Self> {
  readonly effect: Effect;
  readonly signatures: Signatures;
  /** Scopes of which one suffices; left out where the platform asks for none. */
  readonly scopes?: readonly string[];
  /**
   * Receives host values (service objects as `Handle`, dates as `Date`, arrays and plain objects copied) and returns host values.
   * A `write` returns the value that the caller gets at once (often the object itself, for chaining) and hands what is to happen
   * to `execution.later`.
   */
  readonly run: (self: Self, args: readonly unknown[], execution: Execution) => unknown;
}

/** One class of the platform. `Type` is its interface in @types/google-apps-script: a method it lacks does not compile. */
export interface ServiceClass<Self = unknown, Type = unknown> {
  /** As error texts name it: `SpreadsheetApp.Range`. `String(object)` is the part behind the last dot. */
  readonly name: string;
  readonly methods: { readonly [Name in keyof Type]?: Method<Self> };
  /** Enums and other constant properties: `SpreadsheetApp.ProtectionType`. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** It has no other methods on the platform either: any other name is undefined, as there, rather than not implemented. */
  readonly isComplete?: boolean;
  /** For the few objects that a script may set properties of (a template's variables). Values stay as they are in the script's world. */
  readonly assign?: (self: Self, name: string, value: unknown) => void;
  readonly recall?: (self: Self, name: string) => unknown;
}

/**
 * A service object as the host sees it: the name of its class and its state. The script sees an opaque object of its own realm.
 * It names its class, because classes hand each other out (a range its sheet, a sheet its ranges).
 */
export class Handle<Self = unknown> {
  constructor(
    /** A `ServiceClass.name`: `SpreadsheetApp.Range`. */
    readonly className: string,
    readonly self: Self,
  ) {}
}

/** An enum value: it stringifies to its name, also in JSON, and compares by its place in the family. */
export class EnumValue {
  constructor(
    /** As signature errors name the family: `SpreadsheetApp.DataValidationCriteria`. */
    readonly family: string,
    readonly name: string,
    readonly ordinal: number,
  ) {}
}

/** The members of an enum family, by name. */
export function enumFamily<Name extends string>(family: string, names: readonly Name[]): Record<Name, EnumValue> {
  return Object.fromEntries(names.map((name, ordinal) => [name, new EnumValue(family, name, ordinal)])) as Record<
    Name,
    EnumValue
  >;
}

/** What a service throws: the script sees an `Error` of its own realm with `name` "Exception". */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}
