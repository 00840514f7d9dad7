import type { RefObject } from 'preact';
import type { TabView } from '../../protocol/workbook-view.ts';
import { followPointer } from '../follow-pointer.ts';
import { useSpreadsheet } from '../use-spreadsheet.ts';

/** Pixels that a pointer goes before it is dragging and no longer clicking. */
const LEAST_DISTANCE = 6;

/** Lets tabs be dragged to another place in their list. */
export function useTabDrag(list: RefObject<HTMLElement | null>): (event: PointerEvent, tab: TabView) => void {
  const spreadsheet = useSpreadsheet();
  return (start, tab) => {
    const dragged = start.currentTarget;
    if (start.button !== 0 || !(dragged instanceof HTMLElement)) return;
    let isMoving = false;
    followPointer(start, {
      moved: (distance) => {
        isMoving ||= Math.abs(distance) >= LEAST_DISTANCE;
        if (isMoving) dragged.style.transform = `translateX(${distance}px)`;
      },
      ended: (x) => {
        dragged.style.transform = '';
        const tabs = spreadsheet.state?.workbook.tabs ?? [];
        const index = isMoving && list.current ? placeAt(x, dragged, list.current, tabs) : null;
        if (index !== null) void spreadsheet.edit('moveTab', { tabId: tab.id, index });
      },
    });
  };
}

/** Where among all tabs, hidden ones too, a tab dropped at a point comes to stand; null: where it is. */
function placeAt(x: number, dragged: HTMLElement, list: HTMLElement, tabs: readonly TabView[]): number | null {
  const shown = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const from = shown.indexOf(dragged);
  const passed = (tab: HTMLElement) => {
    const { left, width } = tab.getBoundingClientRect();
    return x > left + width / 2;
  };
  const to = shown.filter((tab) => tab !== dragged && passed(tab)).length;
  if (to === from) return null;
  return tabs.findIndex(({ id }) => String(id) === shown[to]?.getAttribute('data-tab'));
}
