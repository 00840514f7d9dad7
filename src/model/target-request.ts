import type { Language } from './language.ts';
import type { SentCell } from './sent-table.ts';

/** What a page asks for: these accounts on the list of targets. */
export interface AddTargetsRequest {
  /** Of a tab that has to be made. */
  readonly language: Language;
  readonly accounts: readonly {
    /** Number of its row on the tab of the accounts. */
    readonly row: number;
    readonly id: SentCell;
    readonly name: string;
  }[];
}

/** What came of it. `gone`: accounts that are not there any more. */
export interface AddedTargets {
  readonly added: number;
  readonly already: number;
  readonly gone: number;
}

/** What a page asks for: the list and its criteria kept as they are. */
export interface SignOffRequest {
  /** The same when it is asked for again after a failure, so that it is kept once. */
  readonly key: string;
  readonly language: Language;
  readonly sales: readonly string[];
  readonly marketing: readonly string[];
  readonly note: string;
}

/** Whether something that came from a page asks to add targets. */
export function isAddTargetsRequest(value: unknown): value is AddTargetsRequest {
  const { language, accounts } = (value ?? {}) as Partial<AddTargetsRequest>;
  return (
    isLanguage(language) && Array.isArray(accounts) && accounts.length <= MOST_ACCOUNTS && accounts.every(isWanted)
  );
}

function isWanted(value: unknown): boolean {
  const { row, id, name } = (value ?? {}) as Partial<AddTargetsRequest['accounts'][number]>;
  return Number.isInteger(row) && typeof name === 'string' && id !== undefined && id !== null;
}

/** More than any page sends at once. */
const MOST_ACCOUNTS = 500;

/** Whether something that came from a page is a sign-off, with somebody from each side. */
export function isSignOffRequest(value: unknown): value is SignOffRequest {
  const { key, language, sales, marketing, note } = (value ?? {}) as Partial<SignOffRequest>;
  return isText(key) && isLanguage(language) && isText(note) && areNames(sales) && areNames(marketing);
}

function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'ja';
}

function areNames(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((name) => isText(name) && name.trim() !== '');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

/** A cell takes 50,000 characters. */
const LONGEST_TEXT = 2000;
