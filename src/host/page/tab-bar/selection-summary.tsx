import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Summary } from '../../protocol/requests.ts';
import { selectedAreas } from '../commands/selected.ts';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';

/** Time for a selection that is being dragged to come to rest, in milliseconds. */
const PAUSE = 150;

/** What the selected numbers add up to, or how many cells are filled. */
export function SelectionSummary() {
  const summary = useSummary();
  const words = useWords().summary;
  if (!summary || summary.count < 2) return <output class="summary" />;
  const { count, numbers, sum, average, minimum, maximum } = summary;
  const parts =
    numbers === 0
      ? []
      : [
          words.sum(sum),
          words.average(average),
          words.minimum(minimum),
          words.maximum(maximum),
          words.numbers(String(numbers)),
        ];
  return (
    <output class="summary" aria-live="off" title={parts.join('\n')}>
      {parts.slice(0, 2).map((part) => (
        <span key={part}>{part}</span>
      ))}
      <span>{words.count(String(count))}</span>
    </output>
  );
}

function useSummary(): Summary | null {
  const spreadsheet = useSpreadsheet();
  const selection = useSpreadsheetState((state) => state.selection);
  const tabId = useSpreadsheetState((state) => state.tabId);
  const [summary, setSummary] = useState<Summary | null>(null);
  const [change, setChange] = useState(0);
  useLayoutEffect(() => spreadsheet.onCells(() => setChange((count) => count + 1)), [spreadsheet]);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      const { state } = spreadsheet;
      if (!state || isSingleCell(selection.areas)) {
        setSummary(null);
        return;
      }
      spreadsheet
        .request('summarise', selectedAreas(state))
        .then((answer) => isCurrent && setSummary(answer))
        .catch(() => null);
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [spreadsheet, selection, tabId, change]);
  return summary;
}

function isSingleCell(areas: readonly { rows: number; columns: number }[]): boolean {
  return areas.length === 1 && areas.every(({ rows, columns }) => rows * columns === 1);
}
