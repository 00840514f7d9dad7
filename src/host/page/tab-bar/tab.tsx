import { useEffect, useRef } from 'preact/hooks';
import type { TabView } from '../../protocol/workbook-view.ts';
import { tabCommands } from '../commands/tab-commands.ts';
import { useSpreadsheet, useSpreadsheetState } from '../use-spreadsheet.ts';

interface TabProps {
  readonly tab: TabView;
  readonly onDragStart: (event: PointerEvent, tab: TabView) => void;
  readonly onMenu: () => void;
}

/** A tab of the tab bar. */
export function Tab({ tab, onDragStart, onMenu }: TabProps) {
  const spreadsheet = useSpreadsheet();
  const isInFront = useSpreadsheetState(({ tabId }) => tabId === tab.id);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isInFront) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isInFront, tab.name]);
  const goToCells = () => {
    spreadsheet.show(tab.id);
    spreadsheet.grid?.focus();
  };
  const openMenu = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    spreadsheet.show(tab.id);
    onMenu();
  };
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isInFront}
      aria-haspopup="menu"
      tabIndex={isInFront ? 0 : -1}
      data-tab={tab.id}
      ref={button}
      onClick={goToCells}
      onDblClick={() => tabCommands.renameTab.run(spreadsheet)}
      onContextMenu={openMenu}
      onPointerDown={(event) => onDragStart(event, tab)}
    >
      {tab.name}
      {/* For the mouse alone: keys open the same menu from the tab itself. */}
      {isInFront && <span class="caret" aria-hidden="true" onClick={openMenu} />}
      {tab.color && <span class="tab-color" style={{ background: tab.color }} />}
    </button>
  );
}
