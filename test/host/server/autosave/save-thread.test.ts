import { describe, expect, test } from 'vitest';
import { plainToXlsx } from '../../../../src/host/files/xlsx/plain-to-xlsx.ts';
import { readZip } from '../../../../src/host/files/xlsx/zip.ts';
import { PlainTabs } from '../../../../src/host/server/autosave/plain-tabs.ts';
import { SaveThread } from '../../../../src/host/server/autosave/save-thread.ts';
import { Workbook } from '../../../../src/host/workbook/workbook.ts';

const program = new URL('../../../../build/host/save-thread.mjs', import.meta.url);

/** The sheets of a file; elsewhere it says when it was made. */
function sheets(bytes: Uint8Array): string[] {
  const parts = [...readZip(bytes)].filter(([name]) => name.startsWith('xl/'));
  return parts.map(([name, part]) => `${name} ${Buffer.from(part).toString('utf8')}`);
}

describe('the thread that makes files', () => {
  test('makes those that are made here, of tabs that it was told of before, as they are by then', async () => {
    const workbook = new Workbook();
    workbook.addTab({ name: '計画' });
    const tabs = new PlainTabs(workbook);
    const thread = new SaveThread(program);
    for (const text of ['Alpha', 'Beta', '佐藤']) {
      workbook.tabs[1]?.put(1, 1, [[text]]);
      const plain = await tabs.gather((tab) => thread.expect(tab));
      expect(sheets(await thread.make(plain))).toEqual(sheets(await plainToXlsx(plain)));
    }
  });

  test('says so where it fails, and is followed by another one, which is told of every tab', async () => {
    const failing = `
      import { parentPort } from 'node:worker_threads';
      const told = [];
      parentPort.on('message', (message) => {
        if (message.kind === 'tab') told.push(message.number);
        else if (message.title === 'fails') throw new Error('no file');
        else parentPort.postMessage(Uint8Array.from(told));
      });`;
    const thread = new SaveThread(new URL(`data:text/javascript,${encodeURIComponent(failing)}`));
    const workbook = new Workbook();
    workbook.addTab();
    const plain = await new PlainTabs(workbook).gather(() => undefined);
    await expect(thread.make({ ...plain, title: 'fails' })).rejects.toThrow('no file');
    expect((await thread.make(plain)).length).toBe(2);
    expect((await thread.make(plain)).length).toBe(2);
  });
});
