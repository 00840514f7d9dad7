import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../use-spreadsheet.ts';

/** Choices to pick from with the keyboard or the mouse; typing narrows them down. Closes when the focus goes elsewhere. */
export function OpenChoices({
  choices,
  chosen,
  pick,
  leave,
  close,
}: {
  readonly choices: readonly string[];
  readonly chosen: string;
  readonly pick: (choice: string) => void;
  /** Picks nothing, and gives the focus back. */
  readonly leave: () => void;
  readonly close: () => void;
}) {
  const { grid } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [filter, setFilter] = useState('');
  const [at, setAt] = useState(() => Math.max(choices.indexOf(chosen), 0));
  const shown = choices.filter((choice) => choice.toLowerCase().includes(filter.toLowerCase()));
  const last = shown.length - 1;

  // Before it is seen, so that a key pressed at once is the list's.
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.getElementById(`choice-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const choice = shown[at];
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, last));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if ((event.key === 'Enter' || event.key === 'Tab') && choice !== undefined) pick(choice);
    else if (['Escape', 'Enter', 'Tab'].includes(event.key)) leave();
    else return;
    event.preventDefault();
  };

  return (
    <>
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
    </>
  );
}
