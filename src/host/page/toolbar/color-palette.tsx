import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Anchor, usePlacement } from '../menus/use-placement.ts';
import { useWords } from '../use-spreadsheet.ts';
import { colorName, PALETTE_COLUMNS, palette } from './palette.ts';

interface ColorPaletteProps {
  readonly label: string;
  /** The colour of now; null: the usual one. */
  readonly color: string | null;
  readonly pick: (color: string | null) => void;
  readonly anchor: Anchor;
  readonly onClose: (isAll: boolean) => void;
}

/** A menu of colours; arrow keys go in all four directions. */
export function ColorPalette({ label, color, pick, anchor, onClose }: ColorPaletteProps) {
  const words = useWords();
  const ref = useRef<HTMLDivElement>(null);
  usePlacement(ref, anchor);
  const choices = () => [...(ref.current?.querySelectorAll('button') ?? [])];
  useLayoutEffect(() => {
    const lines = choices();
    (lines.find(({ ariaChecked }) => ariaChecked === 'true') ?? lines[0])?.focus();
  }, []);

  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    const lines = choices();
    const now = lines.findIndex((line) => line.matches(':focus'));
    const last = lines.length - 1;
    const places: Record<string, number> = {
      ArrowRight: Math.min(now + 1, last),
      ArrowLeft: Math.max(now - 1, 0),
      // The first line, "reset", is as wide as all columns.
      ArrowDown: now === 0 ? 1 : Math.min(now + PALETTE_COLUMNS, last),
      ArrowUp: Math.max(now - PALETTE_COLUMNS, 0),
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    if (place !== undefined) lines[place]?.focus();
    else if (event.key === 'Escape') onClose(false);
    else if (event.key === 'Tab') onClose(true);
    else return;
    event.preventDefault();
  };
  const choose = (chosen: string | null) => {
    onClose(true);
    pick(chosen);
  };

  return (
    <div class="color-palette menu" role="menu" aria-label={label} ref={ref} onKeyDown={press} tabIndex={-1}>
      <button
        type="button"
        role="menuitemradio"
        aria-checked={color === null}
        class="reset"
        tabIndex={-1}
        onClick={() => choose(null)}
      >
        {words.colors.reset}
      </button>
      {palette.map((entry) => (
        <button
          key={entry.hex}
          type="button"
          role="menuitemradio"
          aria-checked={entry.hex === color}
          aria-label={colorName(entry, words)}
          title={colorName(entry, words)}
          tabIndex={-1}
          style={{ background: entry.hex }}
          onClick={() => choose(entry.hex)}
        />
      ))}
    </div>
  );
}
