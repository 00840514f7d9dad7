/** Runs first in each page of the add-on, and gives it `google.script`. */
import { CallQueue } from './call-queue.ts';
import { formFields } from './form-fields.ts';
import { type CallAnswer, type FrameMessage, GREETING } from './frame-messages.ts';
import { makeRunner } from './runner.ts';

const { port1: line, port2: otherEnd } = new MessageChannel();
const say = (message: FrameMessage) => line.postMessage(message);

const queue = new CallQueue((id, { name, args }) => say({ kind: 'call', id, name, args }));
line.onmessage = ({ data }: MessageEvent<CallAnswer>) => queue.answer(data.id, data.result);

// Only the spreadsheet's own page may hold this one, as the server's headers say; and whoever has the other end is heard, nobody else.
parent.postMessage(GREETING, '*', [otherEnd]);

const host = {
  close: () => say({ kind: 'close' }),
  setHeight: (height: number) => say({ kind: 'size', height }),
  setWidth: (width: number) => say({ kind: 'size', width }),
  editor: { focus: () => say({ kind: 'focus editor' }) },
  origin: new URL(location.href).origin,
};

const functions = document.currentScript?.dataset.functions?.split(' ') ?? [];
const run = makeRunner(functions, (call) => queue.add(call), formFields);

Object.assign(globalThis, { google: { script: { host, run } } });
