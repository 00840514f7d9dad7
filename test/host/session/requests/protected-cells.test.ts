import { describe, expect, test } from 'vitest';
import type { QuestionView } from '../../../../src/host/protocol/editor-view.ts';
import { openSession, openWindow } from '../open-session.ts';

const cell = { tabId: 0, row: 1, column: 1 };

/** A window on a tab that is protected with a warning, before a person who answers like this. */
function withWarning(button: 'OK' | 'CANCEL' | 'CLOSE', address = '') {
  const questions: QuestionView[] = [];
  const opened = openSession({
    ask: (question) => {
      questions.push(question);
      return { button };
    },
  });
  const { services, session, sheet } = opened;
  sheet.getRange('A1').setValue('agreed');
  (address === '' ? sheet : sheet.getRange(address)).protect().setDescription('Exit record').setWarningOnly(true);
  services.SpreadsheetApp.flush();
  const window = openWindow(session);
  return { ...opened, questions, window, text: () => sheet.getRange('A1').getValue() };
}

describe('protected cells that warn', () => {
  test('are changed when the person wants it', () => {
    const { questions, text, window } = withWarning('OK');
    expect(window.ask('type', { ...cell, text: 'changed' })).toEqual({});
    expect(text()).toBe('changed');
    expect(questions).toMatchObject([{ kind: 'alert', title: 'Heads up!', buttons: ['OK', 'CANCEL'] }]);
  });

  test.each(['CANCEL', 'CLOSE'] as const)('stay as they are after %s', (button) => {
    const { questions, text, window } = withWarning(button);
    expect(window.ask('type', { ...cell, text: 'changed' })).toEqual({});
    window.ask('clear', { tabId: 0, areas: [{ row: 1, column: 1, rows: 1, columns: 1 }] });
    expect(text()).toBe('agreed');
    expect(questions).toHaveLength(2);
  });

  test('ask for themselves alone', () => {
    const { questions, window } = withWarning('CANCEL', 'A1:B2');
    expect(window.ask('type', { tabId: 0, row: 3, column: 1, text: 'beside' })).toEqual({});
    expect(questions).toEqual([]);
    window.ask('typeAll', { tabId: 0, areas: [{ row: 1, column: 2, rows: 5, columns: 1 }], text: 'across' });
    expect(questions).toHaveLength(1);
  });

  test('are changed by scripts without a question', () => {
    const { questions, services, sheet, text } = withWarning('CANCEL');
    sheet.getRange('A1').setValue('by a script');
    services.SpreadsheetApp.flush();
    expect([text(), questions]).toEqual(['by a script', []]);
  });
});
