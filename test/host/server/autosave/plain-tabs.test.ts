import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saveContext, tabToPlain, workbookToPlain } from '../../../../src/host/files/xlsx/workbook-to-plain.ts';
import type { RequestName } from '../../../../src/host/protocol/requests.ts';
import { PlainTabs } from '../../../../src/host/server/autosave/plain-tabs.ts';
import { Workbook } from '../../../../src/host/workbook/workbook.ts';
import { openFilledSession } from '../../session/filled-session.ts';
import { openWindow } from '../../session/open-session.ts';
import { kinds, moves } from '../../session/random-requests.ts';
import { ShownWindow } from '../../session/shown-window.ts';

function fresh(workbook: Workbook) {
  const context = saveContext(workbook);
  return workbookToPlain(
    context,
    workbook.tabs.map((tab) => tabToPlain(tab, context)),
  );
}

function threeTabs(): { workbook: Workbook; tabs: PlainTabs } {
  const workbook = new Workbook();
  const tabs = new PlainTabs(workbook);
  workbook.addTab({ name: 'Two' });
  workbook.addTab({ name: 'Three' });
  for (const tab of workbook.tabs) tab.put(1, 1, [[tab.name]]);
  return { workbook, tabs };
}

/** Which tabs are made anew, by their first cell. */
async function madeBy(tabs: PlainTabs): Promise<unknown[]> {
  const made: unknown[] = [];
  await tabs.gather(({ contents }) => made.push(contents.rows?.[0]?.[0]));
  return made;
}

describe('what is saved', () => {
  test('is the workbook as it is, whatever people and scripts changed since the last time', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(moves, async (list) => {
        const { session, workbook } = openFilledSession();
        const window = new ShownWindow(openWindow(session));
        const tabs = new PlainTabs(workbook);
        await tabs.gather(() => undefined);
        for (const [, [kind, chosen]] of list) {
          const tabId = workbook.tabs[chosen.tabId % workbook.tabs.length]?.id ?? 0;
          const asked = kinds[kind]?.({ ...chosen, tabId });
          if (asked) window.ask<RequestName>(asked[0], asked[1]);
          expect(await tabs.gather(() => undefined)).toEqual(fresh(workbook));
        }
      }),
      { numRuns: 20, seed: 20_261_121 },
    ),
  );

  test('can be handed to another thread', () => {
    const plain = fresh(openFilledSession().workbook);
    expect(structuredClone(plain)).toEqual(plain);
  });

  test('is made anew only of tabs whose cells changed, computed ones included, and of all after other changes', async () => {
    const { workbook, tabs } = threeTabs();
    const [one, two] = workbook.tabs;
    expect(await madeBy(tabs)).toEqual(['Sheet1', 'Two', 'Three']);
    expect(await madeBy(tabs)).toEqual([]);
    two?.put(2, 2, [[5]]);
    expect(await madeBy(tabs)).toEqual(['Two']);
    one?.enterFormulas(3, 3, [["='Two'!B2"]]);
    await tabs.gather(() => undefined);
    two?.put(2, 2, [[6]]);
    expect(await madeBy(tabs)).toEqual(['Sheet1', 'Two']);
    if (two) workbook.renameTab(two, 'Zwei');
    expect(await madeBy(tabs)).toEqual(['Sheet1', 'Two', 'Three']);
  });

  test('gives others their turn after each tab, and takes up what they change', async () => {
    const { workbook, tabs } = threeTabs();
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
      if (turns === 1) workbook.tabs[0]?.put(1, 1, [['edited']]);
    });
    const made: unknown[] = [];
    const plain = await tabs.gather(({ contents }) => {
      made.push(contents.rows?.[0]?.[0]);
      const until = Date.now() + 5;
      while (Date.now() < until);
    });
    clearInterval(others);
    expect(made).toEqual(['Sheet1', 'edited', 'Two', 'Three']);
    expect(plain).toEqual(fresh(workbook));
  });
});
