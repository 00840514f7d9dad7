import { FieldMistake, type FieldProps } from './field.tsx';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly note?: string;
  /** Whether the text may have several lines. */
  readonly isLong?: boolean;
  readonly type: (text: string) => void;
}

/** A text that somebody types and nothing has held before. */
export function TextField({ id, label, note, mistake, value, isLong, type }: TextFieldProps) {
  const described = [
    ...(note === undefined ? [] : [`${id}-note`]),
    ...(mistake === undefined ? [] : [`${id}-mistake`]),
  ];
  const field = {
    id,
    value,
    maxLength: 1000,
    'aria-invalid': mistake === undefined ? undefined : true,
    'aria-describedby': described.join(' ') || undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => type(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isLong ? <textarea rows={2} {...field} /> : <input {...field} />}
      {note !== undefined && (
        <p id={`${id}-note`} class="note">
          {note}
        </p>
      )}
      <FieldMistake id={id} mistake={mistake} />
    </div>
  );
}
