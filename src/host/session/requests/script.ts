import { messageOf } from '../../execution/script-error.ts';
import type { CallResult, Edited } from '../../protocol/requests.ts';
import type { Handlers } from './request-context.ts';

/** Running the add-on: from its menu, and from its pages. */
export const scriptRequests: Handlers<'run' | 'call' | 'closeFrame' | 'answer'> = {
  run: ({ functionName }, { addOn, document }): Edited => {
    try {
      document.history.step(() => addOn.run(functionName));
      return {};
    } catch (error) {
      return { problem: messageOf(error) || String(error) };
    }
  },
  call: ({ frameId, name, args }, { addOn, document, showsFrame, words }): CallResult => {
    if (!showsFrame(frameId)) return { status: 'not callable', message: words.frameGone };
    return document.history.step(() => addOn.callFromPage(name, args));
  },
  closeFrame: ({ frameId }, { closeFrame }) => {
    closeFrame(frameId);
    return null;
  },
  // A script that waits is answered past the queue of requests; what arrives here comes too late for any.
  answer: () => null,
};
