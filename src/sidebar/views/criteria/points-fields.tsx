import { useMemo } from 'preact/hooks';
import { valueCounts } from '../../../core/columns/index.ts';
import { cellReader } from '../../../core/scoring/index.ts';
import { fold, readNumber, readText } from '../../../core/tables/index.ts';
import type { Cell } from '../../../model/cell.ts';
import type { DraftRow } from '../../../model/criteria-change.ts';
import type { Kind } from '../../../model/criterion.ts';
import { texts } from '../../../text/index.ts';
import { shownCell } from '../../parts/typed-cell.ts';
import { cellOf, type Editor, fieldId, mistakesOf, setCell } from './editor.ts';
import { type PointsEntry, pointsEntries, pointsText, withPoints } from './points-entries.ts';
import { type CountedEntry, PointsTable } from './points-table.tsx';

interface PointsFieldsProps {
  readonly editor: Editor;
  readonly row: DraftRow;
  readonly kind: Kind & ('bands' | 'category' | 'keywords');
  /** Those of the column that are filled. */
  readonly cells: readonly Cell[];
}

/** The entries of a Points cell as a table, each with how many companies it is about. */
export function PointsFields({ editor, row, kind, cells }: PointsFieldsProps) {
  const says = editor.words.criteria;
  const text = shownCell(cellOf(editor, row, 'points'));
  const entries = pointsEntries(text);
  const found = useMemo(() => foundValues(kind === 'category' ? cells : []), [cells, kind]);
  const counted: readonly CountedEntry[] =
    kind === 'category'
      ? categoryRows(entries, found, says.anyOther)
      : entries.map((entry) => ({ ...entry, count: countOf(kind, entry, entries, cells) }));
  const put = (next: readonly PointsEntry[]) => setCell(editor, row, 'points', pointsText(next));
  return (
    <PointsTable
      id={fieldId('criteria', row.id, 'points')}
      header={kind === 'bands' ? says.start : kind === 'keywords' ? says.word : says.value}
      says={{ ...says, points: texts[editor.language].criteriaColumns.points[0] }}
      entries={counted}
      areValuesTyped={kind !== 'category'}
      set={(position, entry) => {
        if (kind !== 'category') put([...entries.slice(0, position), entry, ...entries.slice(position + 1)]);
        else put(withPoints(entries, entry.value, entry.points));
      }}
      leave={() => {
        const kept = entries.filter(({ points }) => kind !== 'category' || points !== '');
        if (kept.length < entries.length) put(kept);
      }}
      mistakes={mistakesOf(editor, row, 'points').map(({ what }) => what)}
    />
  );
}

/** What a column of categories holds. */
interface FoundValues {
  /** The most frequent first. */
  readonly counts: ReturnType<typeof valueCounts>;
  /** How many cells hold just this, by what they hold, folded. */
  readonly whole: ReadonlyMap<string, number>;
}

function foundValues(cells: readonly Cell[]): FoundValues {
  const whole = new Map<string, number>();
  for (const cell of cells) {
    const text = fold(readText(cell) ?? '');
    whole.set(text, (whole.get(text) ?? 0) + 1);
  }
  return { counts: valueCounts(cells), whole };
}

/** The values that occur, the most frequent first; those that are listed and do not; last, all others. */
function categoryRows(
  entries: readonly PointsEntry[],
  { counts, whole }: FoundValues,
  anyOther: string,
): readonly CountedEntry[] {
  // Of two entries of one value the first counts.
  const points = new Map([...entries].reverse().map((entry) => [fold(entry.value), entry.points]));
  const occurring = new Set(counts.map(({ value }) => fold(value)));
  return [
    ...counts.map(({ value, count }) => ({ value, count, points: points.get(fold(value)) ?? '' })),
    ...entries
      .filter(({ value }) => value !== '*' && !occurring.has(fold(value)))
      .map((entry) => ({ ...entry, count: whole.get(fold(entry.value)) ?? 0 })),
    { value: '*', label: anyOther, points: points.get('*') ?? '', count: null },
  ];
}

/** How many cells lie in a band, or contain a keyword. */
function countOf(
  kind: 'bands' | 'keywords',
  { value }: PointsEntry,
  entries: readonly PointsEntry[],
  cells: readonly Cell[],
): number | null {
  if (kind === 'keywords') {
    if (value === '') return null;
    const read = cellReader({ kind, points: new Map([[fold(value), 1]]) }, null);
    return cells.filter((cell) => read(cell) === 1).length;
  }
  const start = readNumber(value);
  if (start === undefined) return null;
  const starts = entries.map((entry) => readNumber(entry.value) ?? NaN).filter((other) => other > start);
  const end = Math.min(...starts);
  return cells.map(readNumber).filter((number) => number !== undefined && number >= start && number < end).length;
}
