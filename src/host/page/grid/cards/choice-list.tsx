import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../areas.ts';
import { useSpreadsheet, useSpreadsheetState } from '../../use-spreadsheet.ts';
import { boxOfCell } from '../draw/picture.ts';
import type { SheetView } from '../sheet-view.ts';
import { OpenChoices } from './open-choices.tsx';

const MARGIN = 8;

/** What may be chosen in a cell, below or above it. What is picked is typed into the cell. */
export function ChoiceList({
  view,
  place,
  close,
}: {
  readonly view: SheetView;
  readonly place: Place;
  readonly close: () => void;
}) {
  const spreadsheet = useSpreadsheet();
  const tabId = useSpreadsheetState((state) => state.tabId);
  const [choices, setChoices] = useState<readonly string[] | null>(null);
  const { row, column } = place;

  useEffect(() => {
    spreadsheet.request('choices', { tabId, row, column }).then((answer) => setChoices(answer.choices), close);
  }, [spreadsheet, tabId, row, column, close]);

  const { viewport } = view;
  if (!choices || !viewport) return null;
  const { x, y, width, height } = boxOfCell(viewport, place);
  const bottom = y + height;
  const isBelow = bottom < viewport.height / 2;
  const style = {
    left: `${Math.max(x, 0)}px`,
    minWidth: `${width}px`,
    ...(isBelow
      ? { top: `${bottom}px`, maxHeight: `${viewport.height - bottom - MARGIN}px` }
      : { bottom: `${viewport.height - y}px`, maxHeight: `${y - MARGIN}px` }),
  };
  return (
    <div class="card choice-list" style={style}>
      <OpenChoices
        choices={choices}
        chosen={spreadsheet.cell(row, column)?.text ?? ''}
        pick={(text) => {
          void spreadsheet.edit('type', { tabId, row, column, text });
          view.focus();
        }}
        leave={() => view.focus()}
        close={close}
      />
    </div>
  );
}
