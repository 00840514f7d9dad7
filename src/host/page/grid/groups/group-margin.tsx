import './groups.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { columnLetters } from '../../../workbook/address.ts';
import { foldGroup } from '../../commands/index.ts';
import { useRovingFocus } from '../../toolbar/use-roving-focus.ts';
import { useActiveTab, useSpreadsheet, useWords } from '../../use-spreadsheet.ts';
import type { SheetView } from '../sheet-view.ts';
import { type GroupPlace, groupPlaces } from './group-places.ts';

/** Pixels for each group that another one is in. */
const LEVEL = 20;

interface GroupMarginProps {
  readonly view: SheetView;
  readonly axis: 'row' | 'column';
}

/** Lines and buttons for the groups of rows, left of their numbers, or of columns, above their letters; nothing where there are none. */
export function GroupMargin({ view, axis }: GroupMarginProps) {
  const spreadsheet = useSpreadsheet();
  const tab = useActiveTab();
  const words = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    const again = () => redraw((count) => count + 1);
    const ends = [view.onView(again), spreadsheet.onCells(again)];
    return () => {
      for (const end of ends) end();
    };
  }, [view, spreadsheet]);
  const move = useRovingFocus(ref);
  const isRow = axis === 'row';
  const groups = (isRow ? tab.rowGroups : tab.columnGroups) ?? [];
  if (groups.length === 0) return null;
  const { groups: name, groupName } = isRow ? words.rows : words.columns;
  const header = (at: number) => (isRow ? String(at) : columnLetters(at));
  const { viewport } = view;
  const places = viewport?.tab.id === tab.id ? groupPlaces(viewport, axis) : [];
  const reveal = ({ control, isSeen, group }: GroupPlace) => {
    const at = control ?? group.first;
    if (!isSeen) view.reveal(isRow ? { row: at, column: 1 } : { row: 1, column: at });
  };
  const spot = (along: number, across: number) =>
    isRow ? { top: `${along}px`, left: `${across}px` } : { left: `${along}px`, top: `${across}px` };
  const thickness = `${Math.max(...groups.map(({ depth }) => depth)) * LEVEL + 4}px`;
  return (
    <div
      ref={ref}
      class={`group-margin ${axis}`}
      role="toolbar"
      aria-label={name}
      aria-orientation={isRow ? 'vertical' : 'horizontal'}
      style={isRow ? { width: thickness } : { height: thickness }}
      onKeyDown={move}
    >
      {places.map((place) => {
        const { group, control, button, isSeen, line } = place;
        const heading = isRow && control !== null ? (spreadsheet.cell(control, 1)?.text ?? '') : '';
        const label = groupName(header(group.first), header(group.last), heading);
        const middle = (group.depth - 0.5) * LEVEL + 2;
        return (
          <div key={`${group.depth}/${group.first}`}>
            {line && (
              <div
                class="group-line"
                style={{ ...spot(line.from, middle), [isRow ? 'height' : 'width']: `${line.to - line.from - 2}px` }}
              />
            )}
            <button
              type="button"
              class={`group-button${isSeen ? '' : ' away'}`}
              aria-expanded={!group.isFolded}
              aria-label={label}
              title={label}
              style={spot(isSeen ? button : 0, middle)}
              // The cells keep the focus when somebody clicks.
              onMouseDown={(event) => event.preventDefault()}
              onFocus={() => reveal(place)}
              onClick={() => foldGroup(spreadsheet, axis, group)}
            >
              {group.isFolded ? '+' : '−'}
            </button>
          </div>
        );
      })}
    </div>
  );
}
