interface FixedNameProps {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly reason: string;
}

/** A name that is shown and cannot be changed, and why. */
export function FixedName({ id, label, name, reason }: FixedNameProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} class="fixed" readOnly value={name} aria-describedby={`${id}-why`} />
      <p id={`${id}-why`} class="note">
        {reason}
      </p>
    </div>
  );
}
