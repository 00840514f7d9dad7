import type { Execution } from '../../execution/execution.ts';

/**
 * Changes something that a script holds as the thing itself (a protection, a banding, metadata): the script sees the change at once,
 * and the round trip that sends it goes with the buffered writes.
 */
export function changeAttached(execution: Execution, tabId: number | null, apply: () => void): void {
  apply();
  const { workbook } = execution;
  const tabs = tabId === null ? workbook.tabs.map(({ id }) => id) : [tabId];
  execution.later(() => workbook.changed({ ranges: [], tabs }));
}

/** The first whole number above those that are taken. */
export function nextId(taken: readonly { readonly id: number }[]): number {
  return taken.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
}
