/**
 * The tier of an account, in words and in colour.
 *
 * @param position - of the tier in the table of tiers; −1 for what is no tier, such as a status.
 */
export function TierChip({ position, label }: { position: number; label: string }) {
  return label === '' ? null : <span class={`chip chip-${Math.min(position, LAST_COLOUR)}`}>{label}</span>;
}

const LAST_COLOUR = 3;
