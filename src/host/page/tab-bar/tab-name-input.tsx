import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TabView } from '../../protocol/workbook-view.ts';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';

interface TabNameInputProps {
  readonly tab: TabView;
  /** The tab in the bar, which it covers. */
  readonly elementOf: (tabId: number) => HTMLElement | null;
}

/** A tab's name while it is typed. A name that is refused stays, to be put right. */
export function TabNameInput({ tab, elementOf }: TabNameInputProps) {
  const spreadsheet = useSpreadsheet();
  const { tabBar } = useWords();
  const input = useRef<HTMLInputElement>(null);
  /** Nothing more is to be asked for: it was answered, given up, or is being asked. */
  const isAsked = useRef(false);
  const problem = useSpreadsheetState((state) => state.problem);
  useLayoutEffect(() => {
    const place = elementOf(tab.id)?.getBoundingClientRect();
    if (!place || !input.current) return;
    Object.assign(input.current.style, {
      left: `${place.left}px`,
      top: `${place.top}px`,
      width: `${Math.max(place.width, 120)}px`,
      height: `${place.height}px`,
    });
  });
  useLayoutEffect(() => {
    if (problem !== null) return;
    input.current?.focus();
    input.current?.select();
  }, [problem]);

  const end = () => {
    isAsked.current = true;
    if (spreadsheet.state?.panel?.kind === 'rename tab') spreadsheet.openPanel(null);
  };
  const rename = async () => {
    const name = input.current?.value ?? tab.name;
    if (isAsked.current) return;
    if (name === tab.name) {
      end();
      return;
    }
    isAsked.current = true;
    const renamed = await spreadsheet.edit('renameTab', { tabId: tab.id, name });
    if (renamed && renamed.problem === undefined) end();
    else isAsked.current = false;
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Enter') void rename().then(() => spreadsheet.state?.problem ?? spreadsheet.grid?.focus());
    else {
      end();
      spreadsheet.grid?.focus();
    }
  };
  return (
    <input
      class="tab-name"
      ref={input}
      aria-label={tabBar.newName}
      defaultValue={tab.name}
      onBlur={() => void rename()}
      onKeyDown={press}
    />
  );
}
