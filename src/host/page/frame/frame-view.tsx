import './frame.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FrameView as Frame } from '../../protocol/editor-view.ts';
import { useSpreadsheet } from '../use-spreadsheet.ts';
import { FrameLine, type FrameSize } from './frame-line.ts';
import { GREETING } from './frame-messages.ts';

interface FrameViewProps {
  readonly frame: Frame;
  readonly onClose: () => void;
  readonly onSize?: (size: FrameSize) => void;
}

/** A page of the add-on. Without `allow-same-origin` it reaches nothing here but by its line. */
export function FrameView({ frame, onClose, onSize }: FrameViewProps) {
  const spreadsheet = useSpreadsheet();
  const ref = useRef<HTMLIFrameElement>(null);
  const asked = useRef({ onClose, onSize });
  asked.current = { onClose, onSize };
  useLayoutEffect(() => {
    let line: FrameLine | null = null;
    const greet = ({ source, data, ports: [port] }: MessageEvent) => {
      // The line is handed over once: a page that this one leads to gets none.
      if (line || !port || data !== GREETING || source !== ref.current?.contentWindow) return;
      line = new FrameLine(port, frame.id, spreadsheet, {
        close: () => asked.current.onClose(),
        size: (size) => asked.current.onSize?.(size),
      });
    };
    addEventListener('message', greet);
    return () => {
      removeEventListener('message', greet);
      line?.close();
    };
  }, [spreadsheet, frame.id]);
  return (
    <iframe
      class="frame"
      ref={ref}
      title={frame.title}
      src={frame.path}
      sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads allow-popups-to-escape-sandbox"
    />
  );
}
