import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../areas.ts';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../../use-spreadsheet.ts';
import { boxOfCell } from '../draw/picture.ts';
import type { SheetView } from '../sheet-view.ts';

/** What may be chosen in a cell. Typing narrows it down; what is picked is typed into the cell. */
export function ChoiceList({
  view,
  place,
  close,
}: {
  readonly view: SheetView;
  readonly place: Place;
  readonly close: () => void;
}) {
  const spreadsheet = useSpreadsheet();
  const { grid } = useWords();
  const tabId = useSpreadsheetState((state) => state.tabId);
  const [choices, setChoices] = useState<readonly string[] | null>(null);
  const [filter, setFilter] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const { row, column } = place;

  useEffect(() => {
    const known = spreadsheet.cell(row, column)?.text ?? '';
    spreadsheet.request('choices', { tabId, row, column }).then(
      (answer) => {
        setChoices(answer.choices);
        setAt(Math.max(answer.choices.indexOf(known), 0));
      },
      () => close(),
    );
    input.current?.focus({ preventScroll: true });
  }, [spreadsheet, tabId, row, column, close]);

  useEffect(() => {
    document.getElementById(`choice-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, choices]);

  const { viewport } = view;
  if (!choices || !viewport) return <input ref={input} class="unseen" aria-label={grid.choices} />;

  const shown = choices.filter((choice) => choice.toLowerCase().includes(filter.toLowerCase()));
  const leave = () => {
    close();
    view.focus();
  };
  const pick = (choice: string | undefined) => {
    if (choice !== undefined) void spreadsheet.edit('type', { tabId, row, column, text: choice });
    leave();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const last = shown.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      PageDown: last,
      PageUp: 0,
    };
    const move = moves[event.key];
    if (move !== undefined) setAt(move);
    else if (event.key === 'Enter' || event.key === 'Tab') pick(shown[at]);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };

  const box = boxOfCell(viewport, place);
  const isBelow = box.y + box.height < viewport.height / 2;
  const style = {
    left: `${Math.max(box.x, 0)}px`,
    minWidth: `${box.width}px`,
    ...(isBelow
      ? { top: `${box.y + box.height}px`, maxHeight: `${viewport.height - box.y - box.height - 8}px` }
      : { bottom: `${viewport.height - box.y}px`, maxHeight: `${box.y - 8}px` }),
  };
  return (
    <div class="card choice-list" style={style}>
      <input
        ref={input}
        role="combobox"
        aria-label={grid.choices}
        aria-expanded="true"
        aria-controls="choices"
        aria-activedescendant={shown.length > 0 ? `choice-${at}` : undefined}
        value={filter}
        onInput={({ currentTarget }) => {
          setFilter(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <div id="choices" role="listbox" aria-label={grid.choices}>
        {shown.map((choice, index) => (
          <div
            key={choice}
            id={`choice-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              pick(choice);
            }}
          >
            {choice}
          </div>
        ))}
      </div>
      {shown.length === 0 && <p>{grid.noChoices}</p>}
    </div>
  );
}
