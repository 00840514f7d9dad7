/** The thread in which `npm start` makes the files that it saves. */
import { parentPort } from 'node:worker_threads';
import { plainToXlsx } from '../files/xlsx/plain-to-xlsx.ts';
import type { PlainTab } from '../files/xlsx/plain-workbook.ts';
import type { ToSaveThread } from '../server/autosave/save-thread.ts';

let known = new Map<number, PlainTab>();

parentPort?.on('message', async (message: ToSaveThread) => {
  if (message.kind === 'tab') {
    known.set(message.number, message.tab);
    return;
  }
  const { kind: _, tabs: numbers, ...rest } = message;
  const tabs = new Map(
    numbers.flatMap((number) => {
      const tab = known.get(number);
      return tab ? [[number, tab] as const] : [];
    }),
  );
  known = tabs;
  parentPort?.postMessage(await plainToXlsx({ ...rest, tabs: [...tabs.values()] }));
});
