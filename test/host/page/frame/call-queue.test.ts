import { describe, expect, test } from 'vitest';
import { CallQueue } from '../../../../src/host/page/frame/call-queue.ts';

describe('the calls of a page', () => {
  test('are ten at a time; the next begins when one is answered, in any order', () => {
    const sent: number[] = [];
    const answered: string[] = [];
    const queue = new CallQueue((id) => sent.push(id));
    for (let place = 1; place <= 12; place++) {
      queue.add({ name: `call ${place}`, args: [], answered: () => answered.push(`call ${place}`) });
    }
    expect(sent).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    queue.answer(4, { status: 'success', value: null });
    expect(sent.at(-1)).toBe(11);
    queue.answer(1, { status: 'failure', message: '' });
    expect(sent.at(-1)).toBe(12);
    expect(answered).toEqual(['call 4', 'call 1']);
  });

  test('are answered once', () => {
    const answered: number[] = [];
    const queue = new CallQueue(() => undefined);
    queue.add({ name: 'once', args: [], answered: () => answered.push(1) });
    for (const _ of [1, 2]) queue.answer(1, { status: 'success', value: null });
    expect(answered).toEqual([1]);
  });
});
