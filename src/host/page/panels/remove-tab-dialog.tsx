import { Dialog } from '../dialogs/dialog.tsx';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';

/** Asks before a tab goes. */
export function RemoveTabDialog({ tabId }: { readonly tabId: number }) {
  const spreadsheet = useSpreadsheet();
  const words = useWords();
  const name = useSpreadsheetState(({ workbook }) => workbook.tabs.find(({ id }) => id === tabId)?.name ?? '');
  const close = () => spreadsheet.openPanel(null);
  const remove = () => {
    void spreadsheet.edit('removeTab', { tabId });
    close();
  };
  return (
    <Dialog title={words.tabBar.heading} onClose={close}>
      <p class="message">{words.tabBar.removeQuestion(name)}</p>
      <footer>
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
        <button type="button" class="primary" autofocus onClick={remove}>
          {words.commands.removeTab}
        </button>
      </footer>
    </Dialog>
  );
}
