import type { Language } from '../../model/language.ts';
import type {
  Crossing,
  Perspective,
  PlanChoices,
  PlanColumns,
  PlanSection,
  PlanTable,
  Swot,
} from '../../model/plan.ts';
import type { PlanGuidance } from '../../text/plans/guidance/index.ts';
import { plansWords } from '../../text/plans/index.ts';
import { targetsWords } from '../../text/targets/index.ts';
import type { Words } from '../../text/texts.ts';

/** What a column holds, which decides on its dropdown, its format, and whether people fill it in. */
export type ColumnKind =
  | { readonly kind: 'text' }
  /** Written by us, for people to change as they like: questions and the words that begin a row. */
  | { readonly kind: 'given' }
  | { readonly kind: 'choice'; readonly of: keyof PlanChoices }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'date' }
  /** The name of one of the key persons of this tab. */
  | { readonly kind: 'person' }
  /** Somebody of our own, as they stand among the targets. */
  | { readonly kind: 'owner' }
  /** A formula of ours. */
  | { readonly kind: 'live' };

/** A table of a plan as data. Another column is one more line here, its words in `src/text/plans`, and its place in `model/plan.ts`. */
export type SectionColumns<Table extends PlanTable> = Readonly<Record<PlanColumns[Table], ColumnKind>>;

const TEXT = { kind: 'text' } as const;
const GIVEN = { kind: 'given' } as const;
const DATE = { kind: 'date' } as const;
const PERSON = { kind: 'person' } as const;
const OWNER = { kind: 'owner' } as const;
const LIVE = { kind: 'live' } as const;
const choice = (of: keyof PlanChoices) => ({ kind: 'choice', of }) as const;
const number = (least: number, most: number) => ({ kind: 'number', least, most }) as const;

const FINDING = { question: GIVEN, finding: TEXT, soWhat: TEXT, source: TEXT, date: DATE, age: LIVE } as const;

/** The tables of a plan, each made when it is asked for: formulas need none of them. The order of their columns is that of a new tab. */
export const PLAN_TABLES: { readonly [Table in PlanTable]: () => SectionColumns<Table> } = {
  standing: () => ({
    account: LIVE,
    salesOwner: LIVE,
    why: LIVE,
    nextAction: LIVE,
    marketingOwner: LIVE,
    rank: LIVE,
    score: LIVE,
    range: LIVE,
    tier: LIVE,
    stage: LIVE,
    due: LIVE,
    // Typed by us once: it ties the tab to its account.
    id: GIVEN,
  }),
  state: () => ({
    accountsRow: LIVE,
    targetsRow: LIVE,
    filled: LIVE,
    oldestFinding: LIVE,
    noDecisionMaker: LIVE,
    noChampion: LIVE,
    singleThreaded: LIVE,
    blockersWithoutPlan: LIVE,
    notChecked: LIVE,
    overdue: LIVE,
    nextDue: LIVE,
  }),
  threeC: () => ({ perspective: choice('perspectives'), ...FINDING }),
  swot: () => ({ swot: choice('swot'), ...FINDING }),
  crossings: () => ({ crossing: choice('crossings'), question: GIVEN, offer: TEXT, nextAction: TEXT }),
  keyPersons: () => ({
    name: TEXT,
    title: TEXT,
    needs: TEXT,
    nextAction: TEXT,
    department: TEXT,
    role: choice('roles'),
    influence: number(1, 5),
    support: number(-2, 2),
    contact: number(0, 3),
    owner: OWNER,
    checked: DATE,
    check: LIVE,
  }),
  relationships: () => ({ from: PERSON, kind: choice('relationships'), to: PERSON, note: TEXT }),
  reportingLines: () => ({ person: LIVE, reportsTo: LIVE }),
  journey: () => ({
    stage: choice('stages'),
    goal: TEXT,
    actions: TEXT,
    thoughts: TEXT,
    touchpoints: TEXT,
    feeling: number(-2, 2),
    opportunity: TEXT,
    barrier: TEXT,
    measure: TEXT,
    owner: OWNER,
  }),
  communication: () => ({
    when: DATE,
    stage: choice('stages'),
    message: TEXT,
    content: TEXT,
    toWhom: PERSON,
    channel: choice('channels'),
    personalisation: TEXT,
    owner: OWNER,
    department: choice('departments'),
    status: choice('statuses'),
  }),
};

/** In pixels. Together as wide as a sheet of A4 across, at a size that can be read. */
export const PLAN_COLUMN_WIDTHS = [110, 180, 210, 180, 110, 90, 90, 90, 90, 90, 90, 90] as const;

/** How many rows a section of a new tab has below its headers; a chart takes as many. */
export const PLAN_ROWS: Readonly<Record<Exclude<PlanSection, 'facts'>, number>> = {
  standing: 1,
  state: 1,
  threeC: 9,
  swot: 8,
  crossings: 4,
  keyPersons: 10,
  relationships: 20,
  reportingLines: 15,
  journey: 8,
  feelings: 11,
  communication: 12,
};

/** The columns of a table in the order of a new tab. Whether a row is in use shows in the first one. */
export function columnsOf<Table extends PlanTable>(table: Table): PlanColumns[Table][] {
  return Object.keys(PLAN_TABLES[table]()) as PlanColumns[Table][];
}

/** The columns to be filled in by people in rows that are in use. */
export function inputColumns<Table extends PlanTable>(table: Table): PlanColumns[Table][] {
  const kinds = PLAN_TABLES[table]();
  return columnsOf(table).filter((column, position) => {
    const { kind } = kinds[column];
    return position > 0 && kind !== 'given' && kind !== 'live';
  });
}

/** Whether a table has a single row, which is ours. */
export function isOfFormulas(table: PlanTable): boolean {
  return inputColumns(table).length === 0;
}

/** The cells with which the rows of a new table begin: a word and a question, or a stage. */
export function startingRows(
  table: PlanTable,
  language: Language,
  { questions }: PlanGuidance,
): readonly (readonly string[])[] {
  const { choices } = plansWords[language];
  const asked = <Key extends string>(
    words: Readonly<Record<Key, Words>>,
    of: Readonly<Record<Key, readonly string[]>>,
  ) => (Object.keys(words) as Key[]).flatMap((key) => of[key].map((question) => [words[key][0], question]));
  switch (table) {
    case 'threeC':
      return asked<Perspective>(choices.perspectives, questions.threeC);
    case 'swot':
      return asked<Swot>(choices.swot, questions.swot);
    case 'crossings':
      return (Object.keys(choices.crossings) as Crossing[]).map((key) => [
        choices.crossings[key][0],
        questions.crossings[key],
      ]);
    case 'journey':
      return Object.values(targetsWords[language].stages).map(([stage]) => [stage]);
    default:
      return [];
  }
}

/** The words from which a coded column chooses. */
export function wordsOf(of: keyof PlanChoices, language: Language): Readonly<Record<string, Words>> {
  return of === 'stages' ? targetsWords[language].stages : plansWords[language].choices[of];
}
