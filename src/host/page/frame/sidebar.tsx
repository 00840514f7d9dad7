import { useId } from 'preact/hooks';
import { Icon } from '../toolbar/icons.tsx';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';
import { FrameView } from './frame-view.tsx';

/** The add-on's page at the right. */
export function Sidebar() {
  const spreadsheet = useSpreadsheet();
  const { close } = useWords();
  const frame = useSpreadsheetState(({ editor }) => editor.sidebar);
  const titleId = useId();
  if (!frame) return null;
  const end = () => {
    spreadsheet.request('closeFrame', { frameId: frame.id }).catch(() => null);
    spreadsheet.grid?.focus();
  };
  return (
    <aside class="sidebar" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{frame.title}</h2>
        <button type="button" class="close" aria-label={close} title={close} onClick={end}>
          <Icon name="close" />
        </button>
      </header>
      <FrameView key={frame.id} frame={frame} onClose={end} />
    </aside>
  );
}
