import type { Language } from '../../../model/language.ts';
import type { PlanTable } from '../../../model/plan.ts';
import type { PlanGuidance } from '../../../text/plans/guidance/index.ts';
import type { WideArea } from '../../tables/areas.ts';
import { across } from '../../tables/areas.ts';
import { HEADER_BLUE, HEADER_GREY, LINES, QUIET, TITLE } from '../../tables/tab-colours.ts';
import type { RangeFormat, RangeValidation, TableDescription } from '../../tables/tab-description.ts';
import { wordsToChoose } from '../../tables/typed-columns.ts';
import { DAY_FORMAT } from '../../tables/written-cell.ts';
import type { PlanLayout } from '../plan-layout.ts';
import { type ColumnKind, isOfFormulas, PLAN_TABLES, wordsOf } from '../plan-sections.ts';
import type { PlanSurroundings } from '../plan-surroundings.ts';
import type { PlacedFact } from './facts.ts';
import { isTable, type NewSection, PROMPT_COLUMN } from './section-cells.ts';

/** How a new section looks, what may be typed into it, and where a word of help is needed. Facts have looks of their own. */
export function sectionLooks(
  placed: NewSection,
  layout: PlanLayout,
  surroundings: PlanSurroundings,
  language: Language,
  guidance: PlanGuidance,
): Looks {
  const { section, row, bodyRow, rows } = placed;
  const groups = section === 'standing' ? [] : [{ row: row + 1, rows: bodyRow + rows - row }];
  const heading = [
    { area: across(row, 1), isBold: true, fontSize: 12, colour: TITLE },
    { area: across(row, PROMPT_COLUMN), ...(section === 'standing' ? NAME : PROMPT) },
  ];
  if (!isTable(section)) return { formats: heading, validations: [], notes: [], groups };
  const columns = Object.entries(PLAN_TABLES[section]()) as [string, ColumnKind][];
  const looks = LOOKS[section]?.() ?? {};
  const help: Readonly<Record<string, string>> = guidance.notes[section] ?? {};
  const body = (position: number): WideArea => ({ row: bodyRow, column: position + 1, rows, columns: 1 });
  return {
    groups,
    formats: [
      ...heading,
      { area: { row: bodyRow - 1, column: 1, rows: rows + 1, columns: columns.length }, border: LINES },
      { area: { row: bodyRow, column: 1, rows, columns: columns.length }, isWrapped: true, vertical: 'top' },
      { area: across(bodyRow - 1, 1, columns.length), ...(isOfFormulas(section) ? HEADER_GREY : HEADER_BLUE) },
      ...columns.flatMap(([column, kind], position): RangeFormat[] => {
        const look = looks[column] ?? lookOf(kind);
        const isOwn = kind.kind === 'live' && !isOfFormulas(section);
        return [
          ...(isOwn ? [{ area: across(bodyRow - 1, position + 1), background: HEADER_GREY.background }] : []),
          ...(look === null ? [] : [{ area: body(position), ...look }]),
        ];
      }),
    ],
    validations: columns.flatMap(([, kind], position) => {
      const allowed = allowedFor(kind, layout, surroundings, language);
      return allowed === null ? [] : [{ area: body(position), allowed }];
    }),
    notes: columns.flatMap(([column], position) => {
      const text = help[column];
      return text === undefined ? [] : [{ row: bodyRow - 1, column: position + 1, text }];
    }),
  };
}

type Looks = Omit<TableDescription, 'blocks' | 'charts'>;

type Look = Omit<RangeFormat, 'area'>;

/** The name of the account, which stands behind the first heading. */
const NAME = { isBold: true, fontSize: 14 } as const;

/** Grey and small, and nobody types there. */
const PROMPT = { fontSize: 9, colour: QUIET } as const;

const DAY = { numberFormat: DAY_FORMAT, horizontal: 'left' } as const;
const CENTRED = { horizontal: 'center' } as const;
/** A sign where it holds, so that it can be told without colours. */
export const FLAG = { numberFormat: '"●";;"–"', horizontal: 'center' } as const;
/** Nothing is no cause for concern. */
export const COUNT = { numberFormat: '0;;"–"', horizontal: 'center' } as const;
const AGE = { numberFormat: '0', horizontal: 'center' } as const;
const SIGNED = { numberFormat: '+0;-0;0', horizontal: 'center' } as const;

/** Looks of columns that their kind does not tell. */
const LOOKS: { readonly [Table in PlanTable]?: () => Readonly<Record<string, Look>> } = {
  standing: () => ({
    account: { isBold: true },
    rank: CENTRED,
    score: { numberFormat: '0.0', horizontal: 'center' },
    range: CENTRED,
    tier: { isBold: true, horizontal: 'center' },
    due: DAY,
    id: { colour: QUIET },
  }),
  state: () => ({
    filled: { numberFormat: '0%', horizontal: 'left' },
    oldestFinding: DAY,
    noDecisionMaker: FLAG,
    noChampion: FLAG,
    singleThreaded: FLAG,
    blockersWithoutPlan: COUNT,
    notChecked: COUNT,
    overdue: COUNT,
    nextDue: DAY,
  }),
  threeC: () => ({ age: AGE }),
  swot: () => ({ age: AGE }),
  keyPersons: () => ({ name: { isBold: true }, support: SIGNED }),
  journey: () => ({ stage: { isBold: true }, feeling: SIGNED }),
};

function lookOf({ kind }: ColumnKind): Look | null {
  switch (kind) {
    case 'date':
      return DAY;
    case 'number':
      return CENTRED;
    case 'given':
      return { colour: QUIET };
    default:
      return null;
  }
}

/** How facts look: names in grey, and what they say as people keep it. What stands last may run on to the right. */
export function factLooks(slots: readonly PlacedFact[]): Looks {
  const last = Math.max(0, ...slots.map(({ column }) => column));
  return {
    validations: [],
    notes: [],
    formats: slots.flatMap(({ row, column, fact }): RangeFormat[] => [
      { area: across(row, column), colour: QUIET, fontSize: 9, isWrapped: true, vertical: 'top' },
      { area: across(row, column + 1), horizontal: 'left', vertical: 'top' },
      ...(column === last ? [] : [{ area: across(row, column + 1), isWrapped: true }]),
      ...(fact.isDate ? [{ area: across(row, column + 1), numberFormat: DAY.numberFormat }] : []),
    ]),
  };
}

function allowedFor(
  kind: ColumnKind,
  { keyPersons }: PlanLayout,
  { targets }: PlanSurroundings,
  language: Language,
): RangeValidation['allowed'] | null {
  switch (kind.kind) {
    case 'choice':
      return wordsToChoose(wordsOf(kind.of, language));
    case 'number':
    case 'date':
      return kind;
    case 'person': {
      const column = keyPersons?.columns.get('name');
      if (keyPersons === undefined || column === undefined) return null;
      const { headerRow, lastRow } = keyPersons;
      return {
        kind: 'cells',
        area: { row: headerRow + 1, column, rows: Math.max(1, lastRow - headerRow), columns: 1 },
      };
    }
    case 'owner': {
      const [sales, marketing] = [
        targets?.layout.columns.get('salesOwner'),
        targets?.layout.columns.get('marketingOwner'),
      ];
      const first = sales ?? marketing;
      if (targets === null || first === undefined) return null;
      const row = targets.layout.headerRow + 1;
      // A dropdown takes one range.
      const areBeside = sales !== undefined && marketing === sales + 1;
      return {
        kind: 'cells',
        tabId: targets.tabId,
        area: { row, column: first, rows: null, columns: areBeside ? 2 : 1 },
      };
    }
    default:
      return null;
  }
}
