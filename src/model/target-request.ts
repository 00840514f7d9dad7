import { isLanguage, type Language } from './language.ts';
import type { SentCell } from './sent-table.ts';
import { areNames, isKey, isSentCell, isShortText, isText, isWhole, listOf, shapeOf } from './shape.ts';

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

const isWantedAccount = shapeOf<AddTargetsRequest['accounts'][number]>({ row: isWhole, id: isSentCell, name: isText });

/** Whether something that came from a page is a list of accounts: at most as many as any page sends at once. */
export const areWantedAccounts = listOf(isWantedAccount, { most: 500 });

/** Whether something that came from a page asks to add targets. */
export const isAddTargetsRequest = shapeOf<AddTargetsRequest>({ language: isLanguage, accounts: areWantedAccounts });

/** Whether something that came from a page is a sign-off, with somebody from each side. */
export const isSignOffRequest = shapeOf<SignOffRequest>({
  key: isKey,
  language: isLanguage,
  sales: areNames,
  marketing: areNames,
  note: isShortText,
});
