import { isText, isWhole, listOf, shapeOf } from './shape.ts';

/** What a page asks for: these texts among the messages of a communication plan. */
export interface TakeOverRequest {
  readonly tabId: number;
  readonly messages: readonly string[];
}

/** What came of it. `already`: texts that were there. */
export interface TakenOver {
  readonly added: number;
  readonly already: number;
}

const isFilled = (value: unknown) => isText(value) && value.trim() !== '';

/** Whether something that came from a page asks to take over messages. */
export const isTakeOverRequest = shapeOf<TakeOverRequest>({
  tabId: isWhole,
  // More than any plan has findings.
  messages: listOf(isFilled, { least: 1, most: 500 }),
});
