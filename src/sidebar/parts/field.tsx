import { useState } from 'preact/hooks';
import type { SentCell } from '../../model/sent-table.ts';
import { shownCell } from './typed-cell.ts';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** Whether the label is there for those alone who do not see the field. */
  readonly isLabelHidden?: boolean;
  readonly mistake?: string | undefined;
}

interface TypedFieldProps extends FieldProps {
  readonly cell: SentCell;
  readonly isNumber?: boolean;
  /** Whether the text may have several lines. */
  readonly isLong?: boolean;
  /** Id of a list of suggestions. */
  readonly list?: string;
  readonly type: (text: string) => void;
  readonly leave?: () => void;
}

/** A cell to type in. What is typed stays as it is until the field is left, and then reads as the cell does. */
export function TypedField(props: TypedFieldProps) {
  const { id, label, isLabelHidden, mistake, cell, isNumber, isLong, list, type, leave } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const field = {
    id,
    value: typed ?? shownCell(cell),
    'aria-invalid': mistake === undefined ? undefined : true,
    'aria-describedby': mistake === undefined ? undefined : `${id}-mistake`,
    onInput: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) => {
      setTyped(value);
      type(value);
    },
    onBlur: () => {
      setTyped(null);
      leave?.();
    },
  };
  return (
    <div class="field">
      <label for={id} class={isLabelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      {isLong ? (
        <textarea rows={3} {...field} />
      ) : (
        <input
          list={list}
          inputMode={isNumber ? 'decimal' : undefined}
          class={isNumber ? 'number' : undefined}
          {...field}
        />
      )}
      <FieldMistake id={id} mistake={mistake} />
    </div>
  );
}

interface ChoiceProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly choose: (value: string) => void;
}

/** A cell to choose the content of. What stands there and is none of the choices is one more. */
export function Choice({ id, label, mistake, value, choices, choose }: ChoiceProps) {
  const isListed = choices.some((choice) => choice.value === value);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={mistake === undefined ? undefined : true}
        aria-describedby={mistake === undefined ? undefined : `${id}-mistake`}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {!isListed && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <FieldMistake id={id} mistake={mistake} />
    </div>
  );
}

/** What is wrong with a field, where it is. */
export function FieldMistake({ id, mistake }: { id: string; mistake: string | undefined }) {
  if (mistake === undefined) return null;
  return (
    <p id={`${id}-mistake`} class="field-mistake">
      {mistake}
    </p>
  );
}
