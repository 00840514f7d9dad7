import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Placement } from '../../protocol/workbook-view.ts';
import { Menu } from '../menus/menu.tsx';
import { useDismissal } from '../menus/use-dismissal.ts';
import { Icon } from '../toolbar/icons.tsx';
import type { FloatingWords } from '../words/words.ts';
import { moved, resized } from './box.ts';
import { useFloatingBox } from './use-floating-box.ts';

interface FloatingCardProps {
  readonly kind: 'chart' | 'image';
  readonly placement: Placement;
  /** What assistive technology calls it. */
  readonly name: string;
  readonly words: FloatingWords;
  /** Whether its sides change together. */
  readonly keepsRatio?: boolean;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onLeave: () => void;
  readonly onPlace: (to: Placement) => Promise<unknown>;
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
}

/** Pixels that an arrow key moves it. */
const STEP = 10;

/** Something over the cells that can be selected, moved, resized and removed. */
export function FloatingCard({
  kind,
  placement,
  name,
  words,
  keepsRatio = false,
  isSelected,
  onSelect,
  onLeave,
  onPlace,
  onRemove,
  children,
}: FloatingCardProps) {
  const ref = useRef<HTMLElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  useDismissal(ref, isMenuOpen, () => setMenuOpen(false));
  const { startMoving, startResizing, change } = useFloatingBox(ref, placement, { keepsRatio, onPlace });
  const remove = () => {
    onRemove();
    onLeave();
  };
  const openMenu = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    setMenuOpen(true);
  };
  const press = (event: KeyboardEvent) => {
    if (event.target !== ref.current) return;
    const steps: Record<string, readonly [number, number]> = {
      ArrowLeft: [-STEP, 0],
      ArrowRight: [STEP, 0],
      ArrowUp: [0, -STEP],
      ArrowDown: [0, STEP],
    };
    const step = steps[event.key];
    if (step) change((box) => (event.shiftKey ? resized(box, ...step, keepsRatio) : moved(box, ...step)));
    else if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <figure
      class={`floating ${kind}${isSelected ? ' selected' : ''}`}
      aria-label={name}
      aria-description={words.help}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved, resized and removed by keys
      tabIndex={0}
      ref={ref}
      onFocus={onSelect}
      onPointerDown={startMoving}
      onKeyDown={press}
      onContextMenu={openMenu}
    >
      {children}
      {isSelected && (
        <>
          <button
            type="button"
            class="floating-menu"
            aria-label={words.menu}
            aria-haspopup="menu"
            aria-expanded={isMenuOpen}
            ref={more}
            onPointerDown={(event) => event.stopPropagation()}
            onClick={() => setMenuOpen(!isMenuOpen)}
          >
            <Icon name="more" />
          </button>
          <div class="corner" onPointerDown={startResizing} />
        </>
      )}
      {isMenuOpen && (
        <Menu
          label={words.menu}
          entries={[{ kind: 'item', label: words.remove, run: remove }]}
          anchor={{ below: more }}
          onClose={() => {
            setMenuOpen(false);
            ref.current?.focus();
          }}
        />
      )}
    </figure>
  );
}
