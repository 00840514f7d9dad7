import type { Day } from './calendar.ts';
import type { Stage } from './target.ts';

/** The tables of an account's plan, in the order in which they stand below each other on a new tab. */
export const PLAN_SECTIONS = [
  'standing',
  'state',
  'facts',
  'threeC',
  'swot',
  'crossings',
  'keyPersons',
  'relationships',
  'reportingLines',
  'journey',
  'feelings',
  'communication',
] as const;

export type PlanSection = (typeof PLAN_SECTIONS)[number];

/** Columns of each table, by meaning, in the order in which a new tab has them. */
export interface PlanColumns {
  readonly standing:
    | 'account'
    | 'salesOwner'
    | 'why'
    | 'nextAction'
    | 'marketingOwner'
    | 'rank'
    | 'score'
    | 'range'
    | 'tier'
    | 'stage'
    | 'due'
    | 'id';
  readonly state:
    | 'accountsRow'
    | 'targetsRow'
    | 'filled'
    | 'oldestFinding'
    | 'noDecisionMaker'
    | 'noChampion'
    | 'singleThreaded'
    | 'blockersWithoutPlan'
    | 'notChecked'
    | 'overdue'
    | 'nextDue';
  readonly threeC: 'perspective' | FindingColumn;
  readonly swot: 'swot' | FindingColumn;
  readonly crossings: 'crossing' | 'question' | 'offer' | 'nextAction';
  readonly keyPersons:
    | 'name'
    | 'title'
    | 'needs'
    | 'nextAction'
    | 'department'
    | 'role'
    | 'influence'
    | 'support'
    | 'contact'
    | 'owner'
    | 'checked'
    | 'check';
  readonly relationships: 'from' | 'kind' | 'to' | 'note';
  readonly reportingLines: 'person' | 'reportsTo';
  readonly journey:
    | 'stage'
    | 'goal'
    | 'actions'
    | 'thoughts'
    | 'touchpoints'
    | 'feeling'
    | 'opportunity'
    | 'barrier'
    | 'measure'
    | 'owner';
  readonly communication:
    | 'when'
    | 'stage'
    | 'message'
    | 'content'
    | 'toWhom'
    | 'channel'
    | 'personalisation'
    | 'owner'
    | 'department'
    | 'status';
}

type FindingColumn = 'question' | 'finding' | 'soWhat' | 'source' | 'date' | 'age';

/** Sections that have columns; the others hold the facts of the account, or room for a chart. */
export type PlanTable = keyof PlanColumns;

/** The three Cs of the account: itself, those whom it competes with, those whom it sells to. */
export type Perspective = 'company' | 'competitor' | 'customer';

export type Swot = 'strength' | 'weakness' | 'opportunity' | 'threat';

/** Where two fields of SWOT meet. */
export type Crossing = 'strengthOpportunity' | 'weaknessOpportunity' | 'strengthThreat' | 'weaknessThreat';

/** What a person does when the account decides on a purchase. */
export type BuyingRole = 'decisionMaker' | 'influencer' | 'champion' | 'executor' | 'user' | 'gatekeeper' | 'blocker';

export type RelationshipKind = 'reportsTo' | 'influences' | 'ally' | 'conflict' | 'knows';

type Channel = 'visit' | 'online' | 'phone' | 'email' | 'letter' | 'event' | 'web' | 'social' | 'introduction';

type TouchStatus = 'planned' | 'inProgress' | 'done' | 'cancelled';

type Department = 'sales' | 'marketing' | 'customerSuccess' | 'technical' | 'management';

/** The sets of words from which the coded columns choose. */
export interface PlanChoices {
  readonly perspectives: Perspective;
  readonly swot: Swot;
  readonly crossings: Crossing;
  readonly roles: BuyingRole;
  readonly relationships: RelationshipKind;
  readonly stages: Stage;
  readonly channels: Channel;
  readonly departments: Department;
  readonly statuses: TouchStatus;
}

/** What somebody found out about the account, and what follows from it for us. What cannot be read counts as blank. */
export interface Finding<Kind extends Perspective | Swot = Perspective | Swot> {
  /** Number of its row on the tab, as in all that follows. */
  readonly row: number;
  readonly kind: Kind | null;
  readonly question: string;
  readonly finding: string;
  readonly soWhat: string;
  readonly source: string;
  readonly date: Day | null;
}

/** Somebody at the account who counts in the purchase. */
export interface KeyPerson {
  readonly row: number;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly role: BuyingRole | null;
  /** 1 to 5. */
  readonly influence: number | null;
  /** −2 (against us) to 2 (for us). */
  readonly support: number | null;
  /** 0 (none) to 3. */
  readonly contact: number | null;
  readonly needs: string;
  readonly nextAction: string;
  readonly owner: string;
  readonly checked: Day | null;
}

/** Read as a sentence: `from` reports to, influences … `to`. */
export interface Relationship {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly kind: RelationshipKind | null;
  readonly note: string;
}

/** One contact that is planned with the account. */
export interface Touch {
  readonly row: number;
  readonly when: Day | null;
  readonly stage: Stage | null;
  readonly message: string;
  readonly content: string;
  readonly toWhom: string;
  readonly channel: Channel | null;
  readonly personalisation: string;
  readonly owner: string;
  readonly department: Department | null;
  readonly status: TouchStatus | null;
}

/** The plan of an account, as its tab has it. */
export interface Plan {
  /** The id of its account. */
  readonly account: string;
  readonly name: string;
  readonly threeC: readonly Finding<Perspective>[];
  readonly swot: readonly Finding<Swot>[];
  readonly persons: readonly KeyPerson[];
  readonly relationships: readonly Relationship[];
  readonly touches: readonly Touch[];
  /** Cells that count as blank although they are not. */
  readonly unreadable: readonly { readonly row: number; readonly column: number; readonly found: string }[];
}

/** After so many days a finding is old. */
export const DAYS_UNTIL_OLD = 180;

/** After so many days somebody has to look whether what is known of a key person still holds. */
export const DAYS_UNTIL_CHECK = 90;

/** What is looked at in the key persons of a plan. The state of the plan has more than nothing where one fails. */
export const PLAN_CHECKS = [
  'noDecisionMaker',
  'noChampion',
  'singleThreaded',
  'blockersWithoutPlan',
  'notChecked',
] as const satisfies readonly PlanColumns['state'][];
