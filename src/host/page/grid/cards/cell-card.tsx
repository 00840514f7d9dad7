import { useLayoutEffect, useState } from 'preact/hooks';
import type { CellView, Link } from '../../../protocol/cell-view.ts';
import { areaName } from '../../addresses.ts';
import { areaOf, mergeAt, type Place } from '../../areas.ts';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../../use-spreadsheet.ts';
import { boxOfCell } from '../draw/picture.ts';
import { useDraft } from '../editing/use-draft.ts';
import type { SheetView } from '../sheet-view.ts';

/** What a cell has to say beside its text: why it shows an error, a note, where a link leads. Of the cell under the mouse or the cursor. */
export function CellCard({ view, hovered }: { readonly view: SheetView; readonly hovered: Place | null }) {
  const spreadsheet = useSpreadsheet();
  const draft = useDraft();
  const cursor = useSpreadsheetState(({ selection }) => selection.cursor);
  const [, redraw] = useState(0);
  useLayoutEffect(() => spreadsheet.onCells(() => redraw((count) => count + 1)), [spreadsheet]);
  useLayoutEffect(() => view.onView(() => redraw((count) => count + 1)), [view]);
  const { viewport } = view;
  const place = [hovered, cursor].find(
    (candidate) => candidate && hasCard(spreadsheet.cell(candidate.row, candidate.column)),
  );
  const cell = place && spreadsheet.cell(place.row, place.column);
  if (!viewport || draft || !place || !cell) return null;
  const box = boxOfCell(viewport, place);
  const isSeen = viewport
    .panes()
    .some(
      ({ clip }) =>
        box.x + box.width > clip.x &&
        box.x < clip.x + clip.width &&
        box.y + box.height > clip.y &&
        box.y < clip.y + clip.height,
    );
  return isSeen ? (
    <div class="card cell-card" style={{ left: `${box.x + box.width + 2}px`, top: `${box.y}px` }}>
      <CellFacts cell={cell} />
    </div>
  ) : null;
}

function hasCard(cell: CellView | undefined): boolean {
  return cell !== undefined && (cell.problem ?? cell.note ?? cell.link) !== undefined;
}

function CellFacts({ cell }: { readonly cell: CellView }) {
  const { grid } = useWords();
  return (
    <>
      {cell.problem !== undefined && (
        <div class="problem">
          <strong>{grid.problem}</strong>
          <p>{cell.problem}</p>
        </div>
      )}
      {cell.note !== undefined && <p class="note">{cell.note}</p>}
      {cell.link && <LinkTarget link={cell.link} />}
    </>
  );
}

function LinkTarget({ link }: { readonly link: Link }) {
  const spreadsheet = useSpreadsheet();
  const { grid } = useWords();
  const tabs = useSpreadsheetState(({ workbook }) => workbook.tabs);
  if ('url' in link) {
    return isSafe(link.url) ? (
      <a href={link.url} target="_blank" rel="noopener noreferrer">
        {link.url}
      </a>
    ) : (
      <p>{link.url}</p>
    );
  }
  const { tabId, area } = link;
  const tab = tabs.find(({ id }) => id === tabId);
  if (!tab) return null;
  const name = area ? `${tab.name}!${areaName(area, tab)}` : tab.name;
  return (
    <button
      type="button"
      aria-label={grid.openLink(name)}
      onClick={() => {
        spreadsheet.show(tabId);
        spreadsheet.grid?.select(area ?? mergeAt(tab.merges, areaOf({ row: 1, column: 1 })));
      }}
    >
      {name}
    </button>
  );
}

/** Only what leads to another page: never a script. */
function isSafe(url: string): boolean {
  return ['http:', 'https:', 'mailto:'].includes(URL.canParse(url) ? new URL(url).protocol : '');
}
