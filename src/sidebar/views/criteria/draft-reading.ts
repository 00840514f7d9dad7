import { DEFAULT_TIERS } from '../../../core/ranking/index.ts';
import { fold, readText } from '../../../core/tables/index.ts';
import type { TableDraft } from '../../../model/criteria-change.ts';
import type { Criterion } from '../../../model/criterion.ts';
import type { CriteriaColumn, Issue, TiersColumn } from '../../../model/issue.ts';
import type { Language } from '../../../model/language.ts';
import type { CellLink, PlacedTable } from '../../../model/placed-table.ts';
import type { Tier } from '../../../model/score.ts';
import {
  baseRow,
  criteriaPositions,
  dayOfReceived,
  isSameCell,
  linkTo,
  type ReadReference,
  readCriteria,
  readReferenceDate,
  readTiers,
  receivedTable,
  tiersPositions,
} from '../../../tabs/index.ts';
import { mistakesIn } from '../../model/findings.ts';
import type { Model } from '../../model/model.ts';
import type { DraftState, TableKey } from './draft-state.ts';

/** A mistake in a draft, with its field and, where the cell is on the tab as it is here, the way there. */
export interface DraftMistake {
  readonly table: TableKey;
  /** Id of the row; `null` for what is wrong with the table as a whole. */
  readonly row: number | null;
  readonly column: Issue['column'];
  readonly what: string;
  readonly link: CellLink | null;
}

/** What the cells of a draft mean. */
export interface DraftReading {
  /** That of the table. */
  readonly language: Language;
  readonly cells: PlacedTable['cells'];
  readonly positions: ReadonlyMap<CriteriaColumn, number>;
  readonly tierCells: PlacedTable['cells'];
  readonly tierPositions: ReadonlyMap<TiersColumn, number>;
  readonly criteria: readonly Criterion[];
  readonly needsReferenceDate: boolean;
  readonly tiers: readonly Tier[];
  readonly date: ReadReference;
  readonly mistakes: readonly DraftMistake[];
}

/** Reads a draft as the functions would read its tables. */
export function readDraft({ tables }: DraftState, { scoring, seen }: Model, language: Language): DraftReading {
  const criteria = placed(tables.criteria);
  const tiers = placed(tables.tiers);
  const asOf = placed(tables.asOf);
  const date = readReferenceDate(asOf, seen.today, dayOfReceived);
  const read = readCriteria(criteria?.cells ?? [], scoring.accounts.headers, dayOfReceived);
  const readOfTiers = tiers === null ? null : readTiers(tiers.cells, dayOfReceived);
  const issues: readonly Issue[] = [
    ...read.issues,
    ...(readOfTiers?.issues ?? []),
    ...(read.needsReferenceDate ? date.issues : []),
  ];
  const positions = criteriaPositions(criteria?.cells[0] ?? []);
  const tierPositions = tiersPositions(tiers?.cells[0] ?? []);
  const found = { accounts: null, criteria, tiers, asOf };
  const mistakes = issues.flatMap((issue) => {
    const table = issue.place === 'criteria' || issue.place === 'tiers' ? issue.place : 'asOf';
    const draft = tables[table];
    return mistakesIn([issue], found, language).map(({ what }): DraftMistake => {
      const at = (issue.row ?? 1) - 1;
      const row = issue.row === undefined && table !== 'asOf' ? null : (draft?.rows[at] ?? null);
      const position =
        (table === 'criteria'
          ? positions.get(issue.column as CriteriaColumn)
          : tierPositions.get(issue.column as TiersColumn)) ?? 0;
      const isOnTab =
        draft && row && row.from !== null && isSameCell(baseRow(draft, row)[position], row.cells[position]);
      const link = isOnTab ? linkTo(receivedTable(draft.base), row.from ?? 0, position) : null;
      return { table, row: row?.id ?? null, column: issue.column, what, link };
    });
  });
  return {
    language: read.language,
    cells: criteria?.cells ?? [],
    positions,
    tierCells: tiers?.cells ?? [],
    tierPositions,
    criteria: read.criteria,
    needsReferenceDate: read.needsReferenceDate,
    tiers: readOfTiers?.tiers ?? DEFAULT_TIERS,
    date,
    mistakes,
  };
}

function placed(draft: TableDraft | null): PlacedTable | null {
  return draft && receivedTable({ ...draft.base, cells: draft.rows.map(({ cells }) => cells) });
}

/** The criterion that a row was read as; `null` where the row has a mistake. */
export function criterionOf({ criteria, cells, positions }: DraftReading, row: number): Criterion | null {
  const name = fold(readText(cells[row]?.[positions.get('criterion') ?? 0]) ?? '');
  return criteria.find((criterion) => fold(criterion.name) === name) ?? null;
}
