import { useSpreadsheetState, useWords } from '../use-spreadsheet.ts';

/** Says that a function of the add-on is at work, where it takes a while. */
export function RunningScript() {
  const { running } = useWords();
  const isRunning = useSpreadsheetState(({ runs, question, isConnected }) => runs > 0 && !question && isConnected);
  return <div role="status">{isRunning && <div class="running-script">{running}</div>}</div>;
}
