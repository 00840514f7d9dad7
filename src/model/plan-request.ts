import { isLanguage, type Language } from './language.ts';
import { isPosition, isText, isWhole, listOf, shapeOf } from './shape.ts';
import { type AddTargetsRequest, areWantedAccounts } from './target-request.ts';

/** What a page asks for: a plan for each of these accounts. */
export interface MakePlansRequest {
  /** That of what is new. What stands keeps its own. */
  readonly language: Language;
  /** At most `MOST_PLANS`. */
  readonly accounts: AddTargetsRequest['accounts'];
  /** Whether plans that are there get what they lack, and references to where things stand now. */
  readonly refresh: boolean;
}

/** More would not be done within the time that an action may take. */
export const MOST_PLANS = 20;

/** What came of it. Each account that was asked for is counted once. */
export interface MadePlans {
  /** New ones. `id` is that of the account, in the form in which `generated` has it. */
  readonly made: readonly { readonly id: string; readonly tabId: number }[];
  readonly refreshed: number;
  /** Plans that are there and were left as they are. */
  readonly already: number;
  /** Accounts that are not there any more, or that cannot be told from others. */
  readonly gone: number;
  /** Accounts that have no id because there is no column for ids: set-up brings it back. */
  readonly withoutIds: number;
}

/** What a page asks for: the overview of all plans, mended and sorted. */
export interface RefreshPlanOverviewRequest {
  readonly language: Language;
}

/** Tabs that all look like the plan of one account: somebody has to say which of them it is. */
export interface PlanCopies {
  /** The id of the account, in the form in which `generated` has it. */
  readonly account: string;
  /** The first one counts until somebody says otherwise. */
  readonly tabs: readonly { readonly tabId: number; readonly name: string }[];
}

/** What a page asks for: this tab is the plan of the account, the others are copies that nobody asks about again. */
export interface KeepPlanRequest {
  readonly account: string;
  readonly tabId: number;
  readonly others: readonly number[];
}

/** What a page asks for: a picture of the relationship map beside the relationships. */
export interface PutMapRequest {
  readonly language: Language;
  readonly tabId: number;
  /** A PNG file in base 64. */
  readonly png: string;
  /** How large it is to be shown, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a page asks for: the relationship map of a plan in a window. */
export interface ShowMapRequest {
  readonly language: Language;
  readonly tabId: number;
}

/** Whether something that came from a page asks for plans. */
export const isMakePlansRequest = shapeOf<MakePlansRequest>({
  language: isLanguage,
  accounts: (value) => areWantedAccounts(value) && value.length <= MOST_PLANS,
  refresh: (value) => typeof value === 'boolean',
});

export const isRefreshPlanOverviewRequest = shapeOf<RefreshPlanOverviewRequest>({ language: isLanguage });

export const isKeepPlanRequest = shapeOf<KeepPlanRequest>({
  account: (value) => isText(value) && value !== '',
  tabId: isWhole,
  others: listOf(isWhole, { most: 200 }),
});

/** The beginning of every PNG file in base 64, and at most the two million bytes that a spreadsheet takes. */
const isPng = (value: unknown) =>
  typeof value === 'string' && value.length <= 2_666_668 && /^iVBORw0KGgo[A-Za-z0-9+/]+={0,2}$/.test(value);

/** Of something that is shown on a tab. */
const isLength = (value: unknown) => isPosition(value) && value <= 4_000;

export const isPutMapRequest = shapeOf<PutMapRequest>({
  language: isLanguage,
  tabId: isWhole,
  png: isPng,
  width: isLength,
  height: isLength,
});

export const isShowMapRequest = shapeOf<ShowMapRequest>({ language: isLanguage, tabId: isWhole });
