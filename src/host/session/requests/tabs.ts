import { type Color, parseColor } from '../../workbook/color.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { edit } from './edit.ts';
import { onTab } from './places.ts';
import type { Handlers, RequestContext } from './request-context.ts';

const longestName = 100;

/** The tabs of the workbook. */
export const tabRequests: Handlers<
  'addTab' | 'renameTab' | 'moveTab' | 'copyTab' | 'removeTab' | 'hideTab' | 'colorTab'
> = {
  addTab: ({ index }, context) => {
    const { words, workbook } = context;
    return made(context, () =>
      workbook.addTab({
        index: place(index, workbook.tabs.length),
        name: freeName(workbook, words.newTabName, workbook.tabs.length + 1),
      }),
    );
  },
  renameTab: ({ tabId, name }, context) =>
    onTab(context, tabId, (tab) => {
      const problem = nameProblem(tab, name, context);
      return problem ? { problem } : edit(context, () => context.workbook.renameTab(tab, name));
    }),
  moveTab: ({ tabId, index }, context) =>
    onTab(context, tabId, (tab) =>
      edit(context, () => context.workbook.moveTab(tab, place(index, context.workbook.tabs.length - 1))),
    ),
  copyTab: ({ tabId }, context) =>
    onTab(context, tabId, (tab) =>
      made(context, () => {
        const { words, workbook } = context;
        const stem = words.copyName(tab.name.slice(0, longestName - 20));
        const name = isTaken(workbook, stem) ? freeName(workbook, (number) => `${stem} ${number}`, 2) : stem;
        const copy = workbook.copyTab(tab);
        workbook.renameTab(copy, name);
        workbook.moveTab(copy, tab.index + 1);
        return copy;
      }),
    ),
  removeTab: ({ tabId }, context) =>
    onTab(context, tabId, (tab) => {
      const { words, workbook } = context;
      if (workbook.tabs.length === 1) return { problem: words.lastTab };
      if (isOnlyVisible(tab)) return { problem: words.lastVisibleTab };
      return edit(context, () => workbook.removeTab(tab));
    }),
  hideTab: ({ tabId, hidden }, context) =>
    onTab(context, tabId, (tab) => {
      if (hidden && isOnlyVisible(tab)) return { problem: context.words.lastVisibleTab };
      return change(context, tab, { hidden });
    }),
  colorTab: ({ tabId, color }, context) =>
    onTab(context, tabId, (tab) =>
      change(context, tab, { color: color === null ? null : (parseColor(color) ?? null) }),
    ),
};

function change(context: RequestContext, tab: Tab, properties: { hidden?: boolean; color?: Color | null }) {
  return edit(context, () => {
    Object.assign(tab, properties);
    context.workbook.changed({ ranges: [], tabs: [tab.id] });
  });
}

function made(context: RequestContext, make: () => Tab): { readonly tabId: number } {
  return { tabId: context.document.history.step(make).id };
}

function place(index: number, last: number): number {
  return Math.max(0, Math.min(last, Math.trunc(index)));
}

function isOnlyVisible(tab: Tab): boolean {
  return tab.workbook.tabs.every((other) => other === tab || other.hidden);
}

function nameProblem(tab: Tab, name: string, { words, workbook }: RequestContext): string | null {
  if (name === '') return words.tabNameEmpty;
  if (name.length > longestName) return words.tabNameTooLong;
  return isTaken(workbook, name, tab) ? words.tabNameTaken(name) : null;
}

/** Names that differ by letter case alone count as one. */
function isTaken(workbook: Workbook, name: string, renamed?: Tab): boolean {
  return workbook.tabs.some((tab) => tab !== renamed && tab.name.toLowerCase() === name.toLowerCase());
}

function freeName(workbook: Workbook, nameOf: (number: number) => string, from: number): string {
  for (let number = from; ; number++) {
    const name = nameOf(number);
    if (!isTaken(workbook, name)) return name;
  }
}
