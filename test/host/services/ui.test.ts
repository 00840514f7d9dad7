import { describe, expect, test } from 'vitest';
import { evaluate, makePlatform } from '../script.ts';

const ui = 'SpreadsheetApp.getUi()';

describe('menus', () => {
  test('appear with addToUi, items, separators and submenus in their order', () => {
    const platform = makePlatform();
    const source = `${ui}.createAddonMenu().addItem('Score', 'score').addSeparator()
      .addSubMenu(${ui}.createMenu('More').addItem('Rank', 'menu.rank')).addToUi()`;
    expect(evaluate(platform, source)).toBe(null);
    expect(platform.editor.menus).toEqual([
      {
        name: null,
        items: [
          { kind: 'item', caption: 'Score', functionName: 'score' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: { name: 'More', items: [{ kind: 'item', caption: 'Rank', functionName: 'menu.rank' }] },
          },
        ],
      },
    ]);
  });

  test('do not appear before', () => {
    const platform = makePlatform();
    evaluate(platform, `${ui}.createMenu('Mine').addItem('Score', 'score')`);
    expect(platform.editor.menus).toEqual([]);
  });

  test('do not change any more', () => {
    const platform = makePlatform();
    evaluate(platform, `const menu = ${ui}.createMenu('Mine'); menu.addToUi(); menu.addItem('Late', 'late')`);
    expect(platform.editor.menus).toEqual([{ name: 'Mine', items: [] }]);
  });

  test('take the place of those of the same name', () => {
    const platform = makePlatform();
    evaluate(platform, `${ui}.createMenu('Mine').addToUi(); ${ui}.createAddonMenu().addToUi()`);
    evaluate(platform, `${ui}.createMenu('Mine').addItem('New', 'fresh').addToUi()`);
    expect(platform.editor.menus.map(({ name, items }) => [name, items.length])).toEqual([
      ['Mine', 1],
      [null, 0],
    ]);
  });

  test('can be made where nothing was authorised', () => {
    const platform = makePlatform();
    const source = `${ui}.createAddonMenu().addItem('Score', 'score').addToUi()`;
    evaluate(platform, source, { entry: 'simple trigger', authMode: 'NONE' });
    expect(platform.editor.menus).toHaveLength(1);
  });
});

describe('questions', () => {
  test.each([
    [`alert('Sure?')`, { title: '', message: 'Sure?', buttons: ['OK'] }],
    [`alert('Sure?', ${ui}.ButtonSet.YES_NO)`, { title: '', message: 'Sure?', buttons: ['YES', 'NO'] }],
    [
      `alert('Careful', 'Sure?', ${ui}.ButtonSet.OK_CANCEL)`,
      { title: 'Careful', message: 'Sure?', buttons: ['OK', 'CANCEL'] },
    ],
    [
      `alert(null, 'Sure?', ${ui}.ButtonSet.YES_NO_CANCEL)`,
      { title: '', message: 'Sure?', buttons: ['YES', 'NO', 'CANCEL'] },
    ],
  ])('%s asks what it says', (call, question) => {
    const platform = makePlatform();
    evaluate(platform, `${ui}.${call}`);
    expect(platform.editor.questions).toEqual([{ kind: 'alert', ...question }]);
  });

  test('get the answers that were prepared, then the first button', () => {
    const platform = makePlatform();
    platform.editor.answers.push({ button: 'NO' });
    const ask = `${ui}.alert('?', ${ui}.ButtonSet.YES_NO)`;
    expect(evaluate(platform, `[${ask} === ${ui}.Button.NO, ${ask} === ${ui}.Button.YES]`)).toEqual([true, true]);
  });

  test('of a prompt come back with what was typed', () => {
    const platform = makePlatform();
    platform.editor.answers.push({ button: 'OK', text: 'typed' });
    const source = `const r = ${ui}.prompt('Name?'); [r.getResponseText(), String(r.getSelectedButton())]`;
    expect(evaluate(platform, source)).toEqual(['typed', 'OK']);
  });

  test('show what was written before them', () => {
    const platform = makePlatform();
    let shown: unknown;
    platform.editor.answer = () => {
      shown = platform.workbook.tabs[0]?.value(1, 1);
      return { button: 'OK' };
    };
    evaluate(platform, `SpreadsheetApp.getActiveSheet().getRange('A1').setValue('written'); ${ui}.alert('?')`);
    expect(shown).toBe('written');
  });

  test('cost the locks that were held', () => {
    const lock = 'LockService.getDocumentLock()';
    expect(evaluate(makePlatform(), `${lock}.waitLock(1); ${ui}.alert('?'); ${lock}.hasLock()`)).toBe(false);
  });
});

describe('pages', () => {
  test('take the sidebar over from the one before', () => {
    const platform = makePlatform();
    const page = (name: string) => `HtmlService.createHtmlOutput('<p>').setTitle('${name}')`;
    evaluate(platform, `${ui}.showSidebar(${page('first')}); ${ui}.showSidebar(${page('second')})`);
    expect(platform.editor.sidebar).toMatchObject({ title: 'second', content: '<p>' });
  });

  test('show as they were when they were shown', () => {
    const platform = makePlatform();
    evaluate(platform, `const page = HtmlService.createHtmlOutput('a'); ${ui}.showSidebar(page); page.append('b')`);
    expect(platform.editor.sidebar?.content).toBe('a');
  });

  test('in a dialog have the title that they are shown with', () => {
    const platform = makePlatform();
    evaluate(platform, `${ui}.showModalDialog(HtmlService.createHtmlOutput('<p>').setWidth(400), 'Report')`);
    expect(platform.editor.dialog).toMatchObject({ title: 'Report', width: 400 });
  });

  test.each(['showSidebar(page)', "showModalDialog(page, 'T')", "alert('?')", "prompt('?')"])(
    'and questions need full rights: %s',
    (call) => {
      const method = call.split('(')[0];
      const source = `const page = HtmlService.createHtmlOutput(''); ${ui}.${call}`;
      expect(evaluate(makePlatform(), source, { entry: 'simple trigger' })).toBe(
        `Exception: You do not have permission to call Ui.${method}. Required permissions: https://www.googleapis.com/auth/script.container.ui`,
      );
    },
  );
});

test.each(['time trigger', 'custom function'] as const)('nobody is there to see anything in a %s', (entry) => {
  expect(evaluate(makePlatform(), ui, { entry })).toBe(
    'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
  );
});
