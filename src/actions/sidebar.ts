import { isLazyViewName } from '../model/lazy-view.ts';
import { isCellLink } from '../model/placed-table.ts';
import { fileText } from '../sheet/file-text.ts';
import { showCell } from '../sheet/show-cell.ts';
import { openSidebarPage } from '../sheet/sidebar.ts';

/** Opens the sidebar, which then asks for what it shows. */
export function showSidebar(): void {
  openSidebarPage('sidebar', 'SmallStart ABM');
}

/**
 * Reads the code of a view that the sidebar does not carry; `null` for anything else.
 *
 * @param name - whatever a page sent.
 */
export function readView(name: unknown): string | null {
  return isLazyViewName(name) ? fileText(name) : null;
}

/**
 * Goes to a cell that the sidebar names. Tells whether it is still there: tabs and rows may be gone since the sidebar was filled.
 *
 * @param link - whatever a page sent.
 */
export function showPlace(link: unknown): boolean {
  return isCellLink(link) && showCell(link);
}
