import { readDay, writtenDay } from '../../core/tables/index.ts';
import type { SentCell } from '../../model/sent-table.ts';
import { dayOfReceived, receivedCell } from '../../tabs/index.ts';
import { FieldMistake, type FieldProps, TypedField } from './field.tsx';

interface DateFieldProps extends FieldProps {
  readonly cell: SentCell;
  /** Takes a day, or a blank cell. */
  readonly choose: (cell: SentCell) => void;
}

/** A day to choose. What stands in a cell and is no date stays there to be seen and mended. */
export function DateField({ cell, choose, ...field }: DateFieldProps) {
  const day = readDay(receivedCell(cell), dayOfReceived);
  if (cell !== '' && day === undefined) return <TypedField {...field} cell={cell} type={choose} />;
  const { id, label, isLabelHidden, mistake } = field;
  return (
    <div class="field">
      <label for={id} class={isLabelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        max="9999-12-31"
        value={day === undefined ? '' : writtenDay(day)}
        aria-invalid={mistake === undefined ? undefined : true}
        aria-describedby={mistake === undefined ? undefined : `${id}-mistake`}
        onInput={({ currentTarget: { value } }) => {
          const chosen = readDay(value, dayOfReceived);
          choose(chosen === undefined ? '' : { day: chosen });
        }}
      />
      <FieldMistake id={id} mistake={mistake} />
    </div>
  );
}
