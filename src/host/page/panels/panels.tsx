import './panels.css';
import { useSpreadsheetState } from '../use-spreadsheet.ts';
import { FindBar } from './find-bar.tsx';
import { NoteEditor } from './note-editor.tsx';
import { RemoveTabDialog } from './remove-tab-dialog.tsx';
import { ResizeDialog } from './resize-dialog.tsx';

/** What a person opened over the cells; the tab bar itself shows the renaming of a tab. */
export function Panels() {
  const panel = useSpreadsheetState((state) => state.panel);
  switch (panel?.kind) {
    case 'find':
      return <FindBar />;
    case 'note':
      return <NoteEditor />;
    case 'resize':
      return <ResizeDialog axis={panel.axis} />;
    case 'remove tab':
      return <RemoveTabDialog tabId={panel.tabId} />;
    default:
      return null;
  }
}
