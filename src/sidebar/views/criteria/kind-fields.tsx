import { useMemo } from 'preact/hooks';
import { cellReader } from '../../../core/scoring/index.ts';
import { readDay, readYesNo } from '../../../core/tables/index.ts';
import type { Cell } from '../../../model/cell.ts';
import type { DraftRow } from '../../../model/criteria-change.ts';
import type { Criterion, Kind } from '../../../model/criterion.ts';
import type { CriteriaColumn } from '../../../model/issue.ts';
import { dayOfReceived } from '../../../tabs/index.ts';
import { texts } from '../../../text/index.ts';
import { shownPoints } from '../../../text/points.ts';
import { TypedField } from '../../parts/field.tsx';
import { typedNumber, writtenNumber } from '../../parts/typed-cell.ts';
import { filledCells, sortedNumbers, usualEnds } from './account-columns.ts';
import { ColumnPicture } from './column-picture.tsx';
import { accountColumnOf, cellOf, type Editor, fieldId, mistakesOf, setCell } from './editor.ts';
import { PointsFields } from './points-fields.tsx';

interface KindFieldsProps {
  readonly editor: Editor;
  readonly row: DraftRow;
  readonly kind: Kind;
  /** `null` while the row has a mistake. */
  readonly criterion: Criterion | null;
}

/** What a kind needs to know, beside what its column holds. */
export function KindFields({ editor, row, kind, criterion }: KindFieldsProps) {
  const index = accountColumnOf(editor, row)?.index;
  const { model } = editor;
  const cells = useMemo(() => (index === undefined ? [] : filledCells(model, index)), [model, index]);
  switch (kind) {
    case 'number':
    case 'range':
    case 'rating':
      return <NumberFields editor={editor} row={row} kind={kind} criterion={criterion} cells={cells} />;
    case 'bands':
    case 'category':
    case 'keywords':
      return <PointsFields editor={editor} row={row} kind={kind} cells={cells} />;
    case 'recency':
      return <RecencyFields editor={editor} row={row} kind={kind} criterion={criterion} cells={cells} />;
    case 'yes/no': {
      const answers = cells.map(readYesNo);
      const count = (answer: boolean | undefined) => answers.filter((each) => each === answer).length;
      return <p class="note">{editor.words.criteria.answers(count(true), count(false), count(undefined))}</p>;
    }
  }
}

type WithCells = KindFieldsProps & { readonly cells: readonly Cell[] };

function NumberFields({ editor, row, kind, criterion, cells }: WithCells) {
  const says = editor.words.criteria;
  const values = useMemo(() => sortedNumbers(cells), [cells]);
  const ends = kind === 'rating' ? null : usualEnds(values);
  const read = criterion && criterion.kind === kind ? cellReader(criterion, null) : null;
  return (
    <>
      {values.length > 0 && (
        <ColumnPicture
          values={values}
          points={read && ((value) => Number(read(value)))}
          title={says.spread(
            values.length,
            writtenNumber(ends?.from ?? values[0] ?? 0),
            writtenNumber(ends?.to ?? values[values.length - 1] ?? 0),
          )}
        />
      )}
      <div class="side-by-side">
        <NumberField editor={editor} row={row} column="from" />
        <NumberField editor={editor} row={row} column="to" />
      </div>
      {ends && (
        <button
          type="button"
          class="place"
          onClick={() => {
            setCell(editor, row, 'from', ends.from);
            setCell(editor, row, 'to', ends.to);
          }}
        >
          {says.usual(writtenNumber(ends.from), writtenNumber(ends.to))}
        </button>
      )}
      {kind === 'range' && <NumberField editor={editor} row={row} column="points" label={says.falloff} />}
    </>
  );
}

function RecencyFields({ editor, row, criterion, cells }: WithCells) {
  const says = editor.words.criteria;
  const { reference } = editor.reading.date;
  const halfLife = criterion?.kind === 'recency' ? criterion.halfLife : null;
  const ages = cells.flatMap((cell) => {
    const day = readDay(cell, dayOfReceived);
    return day === undefined || reference === null ? [] : [reference.asOf - day];
  });
  const left = (days: number) =>
    [days, shownPoints(100 * 0.5 ** (days / (halfLife ?? 1))).replace(/\.0$/, '')] as const;
  return (
    <>
      <NumberField editor={editor} row={row} column="points" label={says.halfLife} />
      {halfLife !== null && <p class="note">{says.decay([30, 90, 365].map(left))}</p>}
      {ages.length > 0 && (
        <p class="note">
          {says.ages(
            ages.length,
            ages.reduce((a, b) => Math.min(a, b)),
            ages.reduce((a, b) => Math.max(a, b)),
          )}
        </p>
      )}
    </>
  );
}

interface NumberFieldProps {
  readonly editor: Editor;
  readonly row: DraftRow;
  readonly column: CriteriaColumn;
  readonly label?: string;
}

/** A cell that holds a number. */
export function NumberField({ editor, row, column, label }: NumberFieldProps) {
  return (
    <TypedField
      id={fieldId('criteria', row.id, column)}
      label={label ?? texts[editor.language].criteriaColumns[column][0]}
      isNumber
      cell={cellOf(editor, row, column)}
      mistake={mistakesOf(editor, row, column)[0]?.what}
      type={(text) => setCell(editor, row, column, typedNumber(text))}
    />
  );
}
