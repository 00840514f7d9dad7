import type { CellLink } from '../../model/placed-table.ts';

/** Goes to a cell of the spreadsheet. */
export type GoTo = (link: CellLink) => void;

/** A text that leads to its cell. It looks like a link, and is a button: it changes the spreadsheet's selection, not the page. */
export function PlaceButton({ link, text, goTo }: { link: CellLink; text: string; goTo: GoTo }) {
  return (
    <button type="button" class="place" onClick={() => goTo(link)}>
      {text}
    </button>
  );
}
