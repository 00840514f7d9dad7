import { useEffect } from 'preact/hooks';
import type { SpreadsheetState } from '../spreadsheet-state.ts';
import { Icon } from '../toolbar/icons.tsx';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';

/** Short messages of scripts, at the bottom right. */
export function Toasts() {
  const toasts = useSpreadsheetState((state) => state.toasts);
  return (
    <div class="toasts" role="status">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function Toast({ toast }: { readonly toast: SpreadsheetState['toasts'][number] }) {
  const spreadsheet = useSpreadsheet();
  const { close } = useWords();
  const { id, title, message, seconds } = toast;
  useEffect(() => {
    if (seconds < 0) return;
    const timer = setTimeout(() => spreadsheet.closeToast(id), seconds * 1000);
    return () => clearTimeout(timer);
  }, [spreadsheet, id, seconds]);
  return (
    <div class="toast">
      <div>
        {title !== '' && <strong>{title}</strong>}
        <p>{message}</p>
      </div>
      <button type="button" class="close" aria-label={close} onClick={() => spreadsheet.closeToast(id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
