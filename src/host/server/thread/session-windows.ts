import type { QuestionView } from '../../protocol/editor-view.ts';
import type { HostMessage, WindowMessage } from '../../protocol/messages.ts';
import type { Answer } from '../../services/ui/editor.ts';
import type { Connection, Session } from '../../session/session.ts';
import { withoutMessage } from './fault.ts';
import type { Found } from './inbox.ts';
import type { FromSpreadsheet, ToSpreadsheet } from './thread-messages.ts';

const closed: Answer = { button: 'CLOSE', text: '' };

/** The windows that are open, as the thread of the spreadsheet knows them. */
export class SessionWindows {
  private readonly connections = new Map<number, Connection>();

  constructor(private readonly tell: (message: FromSpreadsheet) => void) {}

  open(window: number, session: Session): void {
    this.connections.set(
      window,
      session.connect((message) => this.say(window, message)),
    );
  }

  close(window: number): void {
    this.connections.get(window)?.close();
    this.connections.delete(window);
  }

  /** Lets the session carry out a request. A window whose request cannot be understood is not listened to any more. */
  hear(window: number, message: WindowMessage): void {
    try {
      this.connections.get(window)?.receive(message);
    } catch (error) {
      console.error(withoutMessage(error));
      this.tell({ kind: 'drop', window });
    }
  }

  /**
   * What a message means for somebody who waits for the answer to a question: an answer, no answer, or nothing (null). A window that is
   * gone answers nothing any more, nor does anybody when the spreadsheet is to be closed.
   */
  answerIn(message: ToSpreadsheet, question: QuestionView, windowId: number): Found<Answer> | null {
    if (message.kind === 'stop') return { given: closed, isTaken: false };
    if (message.kind !== 'window closed' && message.kind !== 'window said') return null;
    const { window } = message;
    if (this.connections.get(window)?.windowId !== windowId) return null;
    if (message.kind === 'window closed') return { given: closed, isTaken: false };
    const { id, request, given } = message.message;
    if (request !== 'answer' || given.questionId !== question.id) return null;
    this.say(window, { kind: 'answer', id, result: null });
    const button = question.buttons.includes(given.button) ? given.button : closed.button;
    return { given: { button, text: given.text }, isTaken: true };
  }

  private say(window: number, message: HostMessage): void {
    this.tell({ kind: 'say', window, text: JSON.stringify(message) });
  }
}
