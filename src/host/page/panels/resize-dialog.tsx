import { useId, useState } from 'preact/hooks';
import type { TrackSizes } from '../../protocol/workbook-view.ts';
import { columnCommands, rowCommands } from '../commands/index.ts';
import { type Axis, selectedTracks, tabInFront } from '../commands/selected.ts';
import { Dialog } from '../dialogs/dialog.tsx';
import { useGrid, useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';

/** Asks how high or wide the selected rows or columns should be. */
export function ResizeDialog({ axis }: { readonly axis: Axis }) {
  const spreadsheet = useSpreadsheet();
  const state = useSpreadsheetState((all) => all);
  const words = useWords();
  const inputId = useId();
  const tracks = selectedTracks(state, axis);
  const grid = useGrid();
  const { rowSizes, columnSizes } = tabInFront(state);
  const [pixels, setPixels] = useState(() =>
    axis === 'row' ? (grid?.rowHeight(tracks.at) ?? rowSizes.usual) : sizeAt(columnSizes, tracks.at),
  );
  const close = () => spreadsheet.openPanel(null);
  const finish = (edit: Promise<unknown>) => {
    void edit;
    close();
  };
  return (
    <Dialog title={(axis === 'row' ? rowCommands : columnCommands).resize.name(words, state)} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          finish(spreadsheet.edit('resize', { ...tracks, pixels }));
        }}
      >
        <label for={inputId}>{words.resize.pixels}</label>
        <input
          id={inputId}
          type="number"
          min="2"
          max="2000"
          required
          autofocus
          onFocus={({ currentTarget }) => currentTarget.select()}
          value={pixels}
          onInput={({ currentTarget }) => setPixels(currentTarget.valueAsNumber)}
        />
        <footer>
          <button type="button" onClick={() => finish(spreadsheet.edit('autoResize', tracks))}>
            {words.resize.fit}
          </button>
          <button type="button" onClick={close}>
            {words.cancel}
          </button>
          <button type="submit" class="primary">
            {words.ok}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

function sizeAt({ usual, runs }: TrackSizes, at: number): number {
  return runs.find(([first, last]) => at >= first && at <= last)?.[2] ?? usual;
}
