import { useState } from 'preact/hooks';
import { areaName, cellName, readAddress } from '../addresses.ts';
import { isSame, mergeAt } from '../areas.ts';
import { useActiveTab, useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';

/** Shows what is selected, and goes to the cells that are typed into it. */
export function NameBox() {
  const spreadsheet = useSpreadsheet();
  const { formulaBar } = useWords();
  const tab = useActiveTab();
  const tabs = useSpreadsheetState(({ workbook }) => workbook.tabs);
  const { areas, cursor } = useSpreadsheetState(({ selection }) => selection);
  const [typed, setTyped] = useState<string | null>(null);
  const area = areas.at(-1);
  const isOne = !area || isSame(area, mergeAt(tab.merges, cursor));
  const shown = isOne ? cellName(cursor) : areaName(area, tab);

  const leave = () => {
    setTyped(null);
    spreadsheet.grid?.focus();
  };
  const go = async (text: string) => {
    const address = readAddress(text, tabs, tab);
    const named = address ? null : await spreadsheet.request('locate', { name: text.trim() }).catch(() => null);
    const place = address
      ? { tabId: tabs.find(({ name }) => name === address.tab)?.id ?? tab.id, area: address.area }
      : named?.place;
    if (!place) {
      spreadsheet.showProblem(formulaBar.unknownPlace(text));
      return;
    }
    leave();
    spreadsheet.show(place.tabId);
    spreadsheet.grid?.select(place.area);
  };

  return (
    <input
      class="name-box"
      aria-label={formulaBar.nameBox}
      spellcheck={false}
      autocomplete="off"
      value={typed ?? shown}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') void go(event.currentTarget.value);
        else if (event.key === 'Escape') leave();
        else return;
        event.preventDefault();
      }}
    />
  );
}
