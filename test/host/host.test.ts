import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createHost } from '../../src/host/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Writes an add-on into a folder of its own. */
function addOnFolder(script: string, manifest = '{}'): string {
  const directory = mkdtempSync(join(folder, 'add-on-'));
  writeFileSync(join(directory, 'Code.js'), script);
  writeFileSync(join(directory, 'appsscript.json'), manifest);
  return directory;
}

describe('the services of a host', () => {
  test("work from Node, with Node's own arrays and dates", () => {
    const { services } = createHost();
    const sheet = services.SpreadsheetApp.getActiveSheet();
    const day = new Date('2026-11-21T15:00:00Z');
    sheet.getRange('A1:B1').setValues([[1, day]]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[1, day, '']]);
  });

  test('may be taken apart', () => {
    const { close, failCall, loadAddon, roundTrips, services, type } = createHost();
    type('Sheet1', 'A1', '5');
    expect(services.SpreadsheetApp.getActiveSheet().getRange('A1').getValue()).toBe(5);
    expect(roundTrips().read).toBe(1);
    failCall(1, 'Service unavailable: Spreadsheets');
    expect(() => services.SpreadsheetApp.getActiveSheet()).toThrow('Service unavailable: Spreadsheets');
    expect(loadAddon(addOnFolder('function TWICE(x) { return 2 * x; }')).formula('=TWICE(A1)')).toEqual([[10]]);
    close();
  });

  test("throw Node's own errors, named Exception", () => {
    const { services } = createHost();
    let thrown: unknown;
    try {
      services.SpreadsheetApp.getActiveSheet().getRange('NO_SUCH_NAME');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toMatchObject({ name: 'Exception', message: 'Range not found' });
  });

  test('count what they cost', () => {
    const host = createHost();
    const sheet = host.services.SpreadsheetApp.getActiveSheet();
    const before = host.roundTrips();
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A2').setValue(2);
    sheet.getRange('A1:A2').getValues();
    const after = host.roundTrips();
    expect([after.read - before.read, after.write - before.write, after.calls - before.calls]).toEqual([1, 1, 6]);
  });

  test('fail when told to', () => {
    const host = createHost();
    const sheet = host.services.SpreadsheetApp.getActiveSheet();
    host.failCall(2, 'Service error: Spreadsheets');
    const range = sheet.getRange('A1');
    expect(() => range.getValue()).toThrow('Service error: Spreadsheets');
    expect(range.getValue()).toBe('');
  });

  test.each([0, -1, 1.5])('cannot fail %d calls from now', (n) => {
    expect(() => createHost().failCall(n)).toThrow(RangeError);
  });
});

describe('a spreadsheet', () => {
  test('is typed into as a person types', () => {
    const host = createHost();
    host.type('Sheet1', 'A1', '12%');
    host.type('Sheet1', 'b1', '=A1*100');
    expect(host.services.SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues()).toEqual([[0.12, 12]]);
  });

  test.each([
    ['Nowhere', 'A1', 'There is no tab named Nowhere'],
    ['Sheet1', 'not a cell', 'not a cell is not a cell of Sheet1'],
    ['Sheet1', 'A1:B2', 'A1:B2 is not a cell of Sheet1'],
  ])('has no cell %s %s to type into', (tab, a1, message) => {
    expect(() => createHost().type(tab, a1, '1')).toThrow(message);
  });

  test('takes no text that is too long for a cell', () => {
    expect(() => createHost().type('Sheet1', 'A1', 'x'.repeat(50_001))).toThrow('the maximum of 50000 characters');
  });

  test('is opened from a file and saved into another', async () => {
    const from = join(folder, 'accounts.csv');
    const to = join(folder, 'ranked.csv');
    writeFileSync(from, 'Account,Employees\nAcme,120\n');
    const host = await createHost({ file: from });
    const sheet = host.services.SpreadsheetApp.getActiveSheet();
    expect(sheet.getDataRange().getValues()).toEqual([
      ['Account', 'Employees'],
      ['Acme', 120],
    ]);
    sheet.getRange('B2').setValue(150);
    await host.save(to);
    await host.open(to);
    expect(host.services.SpreadsheetApp.getActiveSheet().getRange('B2').getValue()).toBe(150);
  });

  test('that is opened has nothing of the one before: no properties, no menus, no selection', async () => {
    const path = join(folder, 'other.csv');
    writeFileSync(path, 'Account\n');
    const host = createHost();
    const { PropertiesService, SpreadsheetApp } = host.services;
    PropertiesService.getDocumentProperties().setProperty('k', 'v');
    PropertiesService.getUserProperties().setProperty('k', 'v');
    SpreadsheetApp.getUi().createAddonMenu().addToUi();
    SpreadsheetApp.getActiveSpreadsheet().insertSheet('Second');
    await host.open(path);
    expect([
      PropertiesService.getDocumentProperties().getProperty('k'),
      PropertiesService.getUserProperties().getProperty('k'),
      host.editor.menus,
      SpreadsheetApp.getActiveSheet().getRange('A1').getValue(),
    ]).toEqual([null, 'v', [], 'Account']);
  });

  test('has the locale, the zone and the time that it was made with', () => {
    const host = createHost({
      locale: 'ja_JP',
      timeZone: 'Asia/Tokyo',
      now: new Date('2026-11-21T15:30:00Z'),
      userLocale: 'ja',
    });
    const { SpreadsheetApp, Session } = host.services;
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    host.type('Sheet1', 'A1', '=DAY(TODAY())');
    expect([
      spreadsheet.getSpreadsheetLocale(),
      spreadsheet.getSpreadsheetTimeZone(),
      SpreadsheetApp.getActiveSheet().getRange('A1').getValue(),
      Session.getActiveUserLocale(),
    ]).toEqual(['ja_JP', 'Asia/Tokyo', 22, 'ja']);
  });
});

describe('an add-on', () => {
  test('runs on what the services wrote, and they see what it wrote', () => {
    const host = createHost();
    const sheet = host.services.SpreadsheetApp.getActiveSheet();
    const addOn = host.loadAddon(
      addOnFolder(`function twice() {
        const range = SpreadsheetApp.getActiveSheet().getRange('A1');
        SpreadsheetApp.getActiveSheet().getRange('A2').setValue(range.getValue() * 2);
        return 'done';
      }`),
    );
    sheet.getRange('A1').setValue(21);
    expect(addOn.run('twice')).toBe('done');
    expect(sheet.getRange('A2').getValue()).toBe(42);
  });

  test('computes formulas on the first tab', () => {
    const host = createHost({ timeZone: 'UTC' });
    const addOn = host.loadAddon(
      addOnFolder('function PAIRS(rows) { return rows.map((row) => [row[0], row[0] * 2]); }'),
    );
    host.type('Sheet1', 'A1', '1');
    host.type('Sheet1', 'A2', '2');
    expect(addOn.formula('=PAIRS(A1:A2)')).toEqual([
      [1, 2],
      [2, 4],
    ]);
    expect(addOn.formula('=A1/0')).toEqual([['#DIV/0!']]);
    expect(addOn.formula('=B9')).toEqual([['']]);
    expect(addOn.formula('=DATE(2026,11,21)')).toEqual([[new Date('2026-11-21T00:00:00Z')]]);
  });

  test('recalculates its functions in cells', () => {
    const host = createHost();
    host.loadAddon(addOnFolder('function TWICE(x) { return x * 2; }'));
    host.type('Sheet1', 'A1', '1');
    host.type('Sheet1', 'B1', '=TWICE(A1)');
    host.type('Sheet1', 'A1', '5');
    expect(host.services.SpreadsheetApp.getActiveSheet().getRange('B1').getValue()).toBe(10);
  });

  test('makes its menu when it is opened, with no rights at all', () => {
    const host = createHost();
    const addOn = host.loadAddon(
      addOnFolder(
        "function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem(String(e.authMode), 'f').addToUi(); }",
      ),
    );
    addOn.fire('onOpen', 'NONE');
    expect(host.editor.menus).toEqual([{ name: null, items: [{ kind: 'item', caption: 'NONE', functionName: 'f' }] }]);
  });

  test('hears of what a person types', () => {
    const host = createHost();
    host.loadAddon(
      addOnFolder(
        'function onEdit(e) { Logger.log([e.range.getA1Notation(), e.value, e.oldValue, typeof e.value].join()); }',
      ),
    );
    host.type('Sheet1', 'B2', '5');
    host.type('Sheet1', 'B2', 'six');
    expect(host.testing.log.map(({ text }) => text)).toEqual(['B2,5,,string', 'B2,six,5,string']);
  });

  test('does not hear of what a script writes', () => {
    const host = createHost();
    host.loadAddon(addOnFolder("function onEdit() { Logger.log('edited'); }"));
    host.services.SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
    host.services.SpreadsheetApp.flush();
    expect(host.testing.log).toEqual([]);
  });

  test('that fails on an edit leaves the edit as it is and says so in the log', () => {
    const host = createHost();
    host.loadAddon(addOnFolder("function onEdit() { throw new Error('not today'); }"));
    host.type('Sheet1', 'A1', '1');
    expect(host.testing.log).toEqual([{ level: 'error', text: 'Error: not today' }]);
    expect(host.services.SpreadsheetApp.getActiveSheet().getRange('A1').getValue()).toBe(1);
  });

  test('is called from its page', () => {
    const addOn = createHost().loadAddon(addOnFolder('function add(a, b) { return a + b; }'));
    expect(addOn.callFromPage('add', [1, 2])).toEqual({ status: 'success', value: 3 });
    expect(addOn.callFromPage('add_', [])).toMatchObject({ status: 'not callable' });
  });

  test('has the scopes of its manifest and no more', () => {
    const host = createHost();
    const addOn = host.loadAddon(
      addOnFolder(
        "function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); }",
        '{"oauthScopes":["https://www.googleapis.com/auth/spreadsheets.currentonly"]}',
      ),
    );
    expect(() => addOn.run('open')).toThrow(
      'Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });
});

describe('what tests can switch', () => {
  test('lets messages speak another language', () => {
    const host = createHost();
    host.testing.translateMessages();
    expect(() => host.services.SpreadsheetApp.getActiveSheet().getRange('NO_SUCH_NAME')).toThrow(/^[^A-Za-z]+$/);
  });

  test('lets executions overlap: writes that were not sent do not show', () => {
    const host = createHost();
    host.services.SpreadsheetApp.getActiveSheet().getRange('A1').setValue('mine');
    const seen = () =>
      host.testing.inSecondExecution(({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getRange('A1').getValue());
    expect(seen()).toBe('');
    host.services.SpreadsheetApp.flush();
    expect(seen()).toBe('mine');
  });

  test('lets a script have fewer rights', () => {
    expect(() =>
      createHost().testing.inAuthMode('NONE', ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet()),
    ).toThrow('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet');
  });

  test('lets a run reach its time limit', () => {
    const host = createHost();
    const addOn = host.loadAddon(
      addOnFolder('function slow() { for (let i = 0; i < 9; i++) Session.getScriptTimeZone(); }'),
    );
    host.testing.limitTime('menu', 5000);
    host.testing.setCallCost(1000);
    expect(() => addOn.run('slow')).toThrow('Exceeded maximum execution time');
  });

  test('hands error cells to custom functions, or keeps them from being called', () => {
    const host = createHost();
    const addOn = host.loadAddon(addOnFolder('function SEE(x) { return String(x); }'));
    host.type('Sheet1', 'A1', '=1/0');
    expect(addOn.formula('=SEE(A1)&"!"')).toEqual([['#DIV/0!!']]);
    host.testing.setErrorArguments('short-circuit');
    expect(addOn.formula('=SEE(A1)&"!"')).toEqual([['#DIV/0!']]);
  });

  test('gives a lone blank cell to custom functions as nothing at all', () => {
    const host = createHost();
    const addOn = host.loadAddon(addOnFolder('function SEE(x) { return typeof x; }'));
    expect(addOn.formula('=SEE(A1)')).toEqual([['string']]);
    host.testing.setBlankArgument(undefined);
    expect(addOn.formula('=SEE(A1)')).toEqual([['undefined']]);
  });

  test('copies sheets without their developer metadata, or with them', () => {
    const host = createHost();
    const { SpreadsheetApp } = host.services;
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.addDeveloperMetadata('tab', 'plan');
    sheet.getRange('2:2').addDeveloperMetadata('row', 'head');
    const found = (copy: GoogleAppsScript.Spreadsheet.Sheet) =>
      ['tab', 'row'].map((key) => copy.createDeveloperMetadataFinder().withKey(key).find().length);
    expect(found(sheet.copyTo(spreadsheet))).toEqual([0, 0]);
    host.testing.setCopiesMetadata(true);
    const copy = sheet.copyTo(spreadsheet);
    expect(found(copy)).toEqual([1, 1]);
    copy.getDeveloperMetadata()[0]?.setValue('other');
    expect([sheet, copy].map((each) => each.getDeveloperMetadata()[0]?.getValue())).toEqual(['plan', 'other']);
    expect(found(spreadsheet.duplicateActiveSheet())).toEqual([1, 1]);
  });

  test('answers questions', () => {
    const host = createHost();
    host.testing.answer({ button: 'CANCEL' });
    const ui = host.services.SpreadsheetApp.getUi();
    expect(String(ui.alert('?', ui.ButtonSet.OK_CANCEL))).toBe('CANCEL');
  });
});
