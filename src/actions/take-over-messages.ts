import { isTakeOverRequest, type TakenOver, type TakeOverRequest } from '../model/message-request.ts';
import type { Outcome } from '../model/outcome.ts';
import { writeCells } from '../sheet/apply-tab.ts';
import { insertRows } from '../sheet/room.ts';
import { readTabCells } from '../sheet/tab-cells.ts';
import { messageAdditions } from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';

/**
 * Writes texts as messages into rows of a communication plan in which nothing stands yet, each once.
 *
 * @param request - whatever a page sent.
 */
export function takeOverMessages(request: unknown): Outcome<TakenOver> {
  return carryOut(request, isTakeOverRequest, takeOver);
}

function takeOver({ tabId, messages }: TakeOverRequest): Outcome<TakenOver> {
  const tab = readTabCells(tabId);
  const additions = tab && messageAdditions(tab, messages);
  if (additions === null) return { status: 'changed' };
  const { inserted, blocks, added, already } = additions;
  // A run that stops in between leaves blank rows, which the next one fills.
  if (inserted !== null) insertRows(tabId, inserted.after, inserted.count);
  writeCells(tabId, blocks);
  return { status: 'done', added, already };
}
