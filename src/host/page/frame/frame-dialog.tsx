import { useState } from 'preact/hooks';
import type { FrameView as Frame } from '../../protocol/editor-view.ts';
import { Dialog } from '../dialogs/dialog.tsx';
import { useSpreadsheet, useSpreadsheetState } from '../use-spreadsheet.ts';
import type { FrameSize } from './frame-line.ts';
import { FrameView } from './frame-view.tsx';

/** The add-on's page in a window of its own. */
export function FrameDialog() {
  const frame = useSpreadsheetState(({ editor }) => editor.dialog);
  return frame && <OpenFrameDialog key={frame.id} frame={frame} />;
}

/** What the platform gives a dialog that says nothing of its size. */
const usualSize = { width: 550, height: 400 };

function OpenFrameDialog({ frame }: { readonly frame: Frame }) {
  const spreadsheet = useSpreadsheet();
  const { id, title, width = usualSize.width, height = usualSize.height, modeless = false } = frame;
  const [size, setSize] = useState<Required<FrameSize>>({ width, height });
  const close = () => void spreadsheet.request('closeFrame', { frameId: id }).catch(() => null);
  return (
    <Dialog title={title} isModeless={modeless} onClose={close}>
      <div style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <FrameView
          frame={frame}
          onClose={close}
          onSize={(asked) => setSize({ width: asked.width ?? size.width, height: asked.height ?? size.height })}
        />
      </div>
    </Dialog>
  );
}
