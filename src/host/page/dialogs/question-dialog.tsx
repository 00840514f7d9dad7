import { useId, useRef } from 'preact/hooks';
import type { ButtonName, QuestionView } from '../../protocol/editor-view.ts';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';
import { Dialog } from './dialog.tsx';

/** What a script asks, halting until it is answered. */
export function QuestionDialog() {
  const question = useSpreadsheetState((state) => state.question);
  return question && <Question key={question.id} question={question} />;
}

function Question({ question }: { readonly question: QuestionView }) {
  const spreadsheet = useSpreadsheet();
  const words = useWords();
  const workbookName = useSpreadsheetState(({ workbook }) => workbook.name);
  const inputId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { id, kind, title, message, buttons } = question;
  const answer = (button: ButtonName) => {
    spreadsheet.request('answer', { questionId: id, button, text: input.current?.value ?? '' }).catch(() => null);
  };
  return (
    <Dialog title={title === '' ? workbookName : title} onClose={() => answer('CLOSE')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(buttons[0] ?? 'OK');
        }}
      >
        {kind === 'prompt' ? (
          <>
            <label class="message" for={inputId}>
              {message}
            </label>
            <input id={inputId} ref={input} autocomplete="off" autofocus />
          </>
        ) : (
          <p class="message">{message}</p>
        )}
        <footer>
          {buttons.toReversed().map((button) => (
            <button
              key={button}
              type={button === buttons[0] ? 'submit' : 'button'}
              class={button === buttons[0] ? 'primary' : ''}
              autofocus={button === buttons[0] && kind === 'alert'}
              onClick={button === buttons[0] ? undefined : () => answer(button)}
            >
              {words.buttons[button]}
            </button>
          ))}
        </footer>
      </form>
    </Dialog>
  );
}
