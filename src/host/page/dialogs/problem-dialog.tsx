import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';
import { Dialog } from './dialog.tsx';

/** Why something could not be done. */
export function ProblemDialog() {
  const spreadsheet = useSpreadsheet();
  const words = useWords();
  const problem = useSpreadsheetState((state) => state.problem);
  if (problem === null) return null;
  const close = () => spreadsheet.closeProblem();
  return (
    <Dialog title={words.problem} onClose={close}>
      <p class="message" role="alert">
        {problem}
      </p>
      <footer>
        <button type="button" class="primary" autofocus onClick={close}>
          {words.ok}
        </button>
      </footer>
    </Dialog>
  );
}
