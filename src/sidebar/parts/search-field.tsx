interface Props {
  readonly label: string;
  readonly value: string;
  readonly search: (text: string) => void;
}

/** Where a list is searched by name. */
export function SearchField({ label, value, search }: Props) {
  return (
    <input
      type="search"
      class="wide"
      aria-label={label}
      placeholder={label}
      value={value}
      onInput={({ currentTarget }) => search(currentTarget.value)}
    />
  );
}
