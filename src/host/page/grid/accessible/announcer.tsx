import { useLayoutEffect, useState } from 'preact/hooks';
import { cellName } from '../../addresses.ts';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../../use-spreadsheet.ts';

/** Says where the cursor went and what the cell holds, to those who cannot see it. */
export function Announcer() {
  const spreadsheet = useSpreadsheet();
  const { grid } = useWords();
  const { row, column } = useSpreadsheetState(({ selection }) => selection.cursor);
  const [, redraw] = useState(0);
  useLayoutEffect(() => spreadsheet.onCells(() => redraw((count) => count + 1)), [spreadsheet]);
  const cell = spreadsheet.cell(row, column);
  const parts = [
    cellName({ row, column }),
    cell?.text,
    cell?.problem && `${grid.problem}: ${cell.problem}`,
    cell?.note && `${grid.note}: ${cell.note}`,
  ];
  return (
    <div class="unseen" role="status" aria-live="polite">
      {parts.filter(Boolean).join(' ')}
    </div>
  );
}
