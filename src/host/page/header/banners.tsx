import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';

/** What needs to be known before anything else: the host is gone, or edits of an earlier run were found. */
export function Banners() {
  const spreadsheet = useSpreadsheet();
  const { header, recovery } = useWords();
  const isConnected = useSpreadsheetState((state) => state.isConnected);
  const language = useSpreadsheetState((state) => state.language);
  const recoverable = useSpreadsheetState(({ status }) => status.recoverable);
  const recover = (accept: boolean) => void spreadsheet.edit('recover', { accept });
  return (
    <>
      {!isConnected && (
        <div class="banner problem" role="alert">
          {header.disconnected}
        </div>
      )}
      {recoverable && (
        <div class="banner" role="alert">
          <span>{recovery.found(shownTime(recoverable.time, language), recoverable.path)}</span>
          <button type="button" onClick={() => recover(true)}>
            {recovery.open}
          </button>
          <button type="button" onClick={() => recover(false)}>
            {recovery.leave}
          </button>
        </div>
      )}
    </>
  );
}

function shownTime(time: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'ja' ? 'ja' : 'en-GB', {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(new Date(time)).replace(',', '');
}
