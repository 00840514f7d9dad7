import type { Edited } from '../../protocol/requests.ts';
import { printAddress } from '../../workbook/address.ts';
import type { Area } from '../../workbook/area.ts';
import { type BrokenCell, writeIfValid } from '../../workbook/invalid-cells.ts';
import { isProtected } from '../../workbook/protection.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { RequestContext } from './request-context.ts';

/** Runs edits as one step that can be undone. */
export function edit(context: RequestContext, edits: () => void): Edited {
  context.document.history.step(edits);
  return {};
}

/**
 * Writes what a person entered into areas of a tab, as one step of which the add-on's `onEdit` hears. Where a protection warns, they are
 * asked before. Where a rule refuses a value nothing is written, and the sentence says where.
 */
export function enter(context: RequestContext, tab: Tab, areas: readonly Area[], write: () => void): Edited {
  const [first] = areas;
  if (!first) return { problem: context.words.outsideGrid };
  if (warns(tab, areas) && !isWanted(context)) return {};
  let broken: BrokenCell | null = null;
  context.document.history.step(() => {
    context.host.edit(tab, first, () => {
      broken = context.workbook.batch(() => writeIfValid(tab, areas, write));
      return broken === null;
    });
  });
  return refusal(broken, context);
}

function refusal(broken: BrokenCell | null, { words }: RequestContext): Edited {
  if (!broken) return {};
  return { problem: words.refused(printAddress({ ...broken, rows: 1, columns: 1 }), broken.rule) };
}

function warns({ protections }: Tab, areas: readonly Area[]): boolean {
  return protections.some((one) => one.warningOnly && areas.some((area) => isProtected(one, area)));
}

function isWanted({ host, words: { protectedCells } }: RequestContext): boolean {
  return host.editor.ask({ kind: 'alert', ...protectedCells, buttons: ['OK', 'CANCEL'] }).button === 'OK';
}
