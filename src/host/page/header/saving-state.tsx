import { useRef, useState } from 'preact/hooks';
import type { Status } from '../../protocol/messages.ts';
import { useDismissal } from '../menus/use-dismissal.ts';
import { Icon } from '../toolbar/icons.tsx';
import { useSpreadsheetState, useWords } from '../use-spreadsheet.ts';
import type { HeaderWords } from '../words/words.ts';

/** Whether every edit is in a file; a click says in which. */
export function SavingState() {
  const { header } = useWords();
  const status = useSpreadsheetState((state) => state.status);
  const isConnected = useSpreadsheetState((state) => state.isConnected);
  const ref = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useDismissal(ref, isOpen, () => setOpen(false));
  const isSafe = isConnected && (status.saving === 'saved' || status.saving === 'nothing to save');
  return (
    <div class={status.saving === 'failed' ? 'saving-state failed' : 'saving-state'} role="status" ref={ref}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-description={header.details}
        onClick={() => setOpen(!isOpen)}
        onBlur={() => setOpen(false)}
      >
        <Icon name={isSafe ? 'saved' : 'unsaved'} />
        {isConnected ? sentence(status, header) : header.connecting}
      </button>
      {isOpen && <div class="saving-details">{status.problem ?? header.savedTo(status.path)}</div>}
    </div>
  );
}

function sentence({ saving, path }: Status, words: HeaderWords): string {
  switch (saving) {
    case 'nothing to save':
      return words.nothingToSave;
    case 'unsaved':
      return words.unsaved;
    case 'saving':
      return words.saving;
    case 'saved':
      return words.saved(fileName(path));
    case 'failed':
      return words.failed;
  }
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
