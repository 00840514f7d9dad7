import { describe, expect, test } from 'vitest';
import { AddOn } from '../../../src/host/execution/add-on.ts';
import type { Platform } from '../../../src/host/execution/platform.ts';
import { makePlatform, makeProject } from '../script.ts';

function makeAddOn(source: string, platform: Platform = makePlatform()): AddOn {
  const project = makeProject({ 'code.gs': source });
  platform.install(project);
  return new AddOn(platform, project);
}

describe('running a function as a menu does', () => {
  const addOn = makeAddOn(`
    function declared(x) { return x; }
    var assigned = function () { return 'assigned'; };
    const arrow = () => 'arrow';
    const menu = { name: 'menu', item1() { return this.name; } };
    function hidden_() { return 'hidden'; }
    async function later() { await null; return 'later'; }
    function fail() { throw new RangeError('too far'); }
    function day() { return { due: new Date() }; }
  `);

  test.each([
    ['assigned', 'assigned'],
    ['arrow', 'arrow'],
    ['menu.item1', 'menu'],
    ['hidden_', 'hidden'],
    ['later', 'later'],
  ])('finds %s', (name, result) => {
    expect(addOn.run(name)).toBe(result);
  });

  test.each(['missing', 'menu.item2', 'parseInt', 'Utilities.getUuid', 'arrow()', 'menu.'])(
    'does not find %s',
    (name) => {
      expect(() => addOn.run(name)).toThrow(`Script function not found: ${name}`);
    },
  );

  test('passes values both ways as copies', () => {
    const value = { list: [1, ['a']] };
    expect(addOn.run('declared', value)).toEqual(value);
    expect(addOn.run('declared', value)).not.toBe(value);
  });

  test('loses a result with a date in it, as the browser would', () => {
    expect(addOn.run('day')).toBe(null);
  });

  test("throws what the function throws, as one of Node's errors with the script's line", () => {
    let thrown: unknown;
    try {
      addOn.run('fail');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toMatchObject({
      name: 'RangeError',
      message: 'too far',
      stack: expect.stringContaining('at fail (Code:8:'),
    });
  });

  test('stops it after six minutes, whatever it catches', () => {
    const platform = makePlatform();
    const store = 'PropertiesService.getScriptProperties()';
    const slow = makeAddOn(
      `function slow() { try { Utilities.sleep(360001); } catch (e) { ${store}.setProperty('caught', 'yes'); } finally { ${store}.setProperty('finally', 'yes'); } }`,
      platform,
    );
    expect(() => slow.run('slow')).toThrow('Exceeded maximum execution time');
    expect([...platform.properties.store('script')]).toEqual([]);
  });

  test('stops it when service calls take too long', () => {
    const platform = makePlatform();
    platform.callCost = 1000;
    const slow = makeAddOn('function slow() { for (let i = 0; i < 500; i++) Session.getScriptTimeZone(); }', platform);
    expect(() => slow.run('slow')).toThrow('Exceeded maximum execution time');
    expect(platform.meter.roundTrips().calls).toBe(360);
  });
});

describe('what a function writes', () => {
  const cell = "SpreadsheetApp.getActiveSheet().getRange('A1')";

  test('is sent at its end', () => {
    const platform = makePlatform();
    makeAddOn(`function f() { ${cell}.setValue('written'); }`, platform).run('f');
    expect(platform.workbook.tabs[0]?.value(1, 1)).toBe('written');
  });

  test('is sent when it fails, too', () => {
    const platform = makePlatform();
    const addOn = makeAddOn(`function f() { ${cell}.setValue('written'); throw new Error('afterwards'); }`, platform);
    expect(() => addOn.run('f')).toThrow('afterwards');
    expect(platform.workbook.tabs[0]?.value(1, 1)).toBe('written');
  });

  test('is not sent when it is stopped at its time limit', () => {
    const platform = makePlatform();
    const addOn = makeAddOn(`function f() { ${cell}.setValue('written'); Utilities.sleep(360001); }`, platform);
    expect(() => addOn.run('f')).toThrow('Exceeded maximum execution time');
    expect(platform.workbook.tabs[0]?.value(1, 1)).toBe(null);
  });

  test('makes it fail at its end where it cannot be written', () => {
    const addOn = makeAddOn(`function f() { ${cell}.setValue('x'.repeat(50001)); return 'returned'; }`);
    expect(() => addOn.run('f')).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

describe('the manifest', () => {
  const project = makeProject({
    'code.gs': 'function zone() { return [Session.getScriptTimeZone(), new Date(0).getHours()]; }',
    'appsscript.json':
      '{"timeZone":"Asia/Tokyo","oauthScopes":["https://www.googleapis.com/auth/script.container.ui"]}',
  });

  test('gives the script its zone', () => {
    const platform = makePlatform();
    platform.install(project);
    expect(new AddOn(platform, project).run('zone')).toEqual(['Asia/Tokyo', 9]);
  });

  test('lists all the scopes that there are', () => {
    const platform = makePlatform();
    platform.install(project);
    expect(platform.manifestScopes).toEqual(['https://www.googleapis.com/auth/script.container.ui']);
  });
});

describe('a trigger', () => {
  const source = `
    function onOpen(e) { Logger.log(e.authMode + ' ' + typeof e.source + (e.authMode === ScriptApp.AuthMode.NONE)); }
    function onEdit() { throw new Error('not today'); }
  `;

  test('is told its rights, and without any nothing of the document', () => {
    const platform = makePlatform();
    makeAddOn(source, platform).fire('onOpen', 'NONE');
    expect(platform.log).toEqual([{ level: 'log', text: 'NONE undefinedtrue' }]);
  });

  test('with rights is told of its spreadsheet', () => {
    const platform = makePlatform();
    makeAddOn('function onOpen(e) { Logger.log(e.authMode + String(e.source)); }', platform).fire('onOpen');
    expect(platform.log).toEqual([{ level: 'log', text: 'LIMITEDSpreadsheet' }]);
  });

  test('on installing has full rights', () => {
    const platform = makePlatform();
    makeAddOn(
      'function onInstall(e) { onOpen(e); } function onOpen(e) { Logger.log(String(e.authMode)); }',
      platform,
    ).fire('onInstall');
    expect(platform.log).toEqual([{ level: 'log', text: 'FULL' }]);
  });

  test('whose top level calls what its rights do not allow fails as a whole', () => {
    const addOn = makeAddOn("const sheet = SpreadsheetApp.getActiveSheet(); function onOpen() { Logger.log('open'); }");
    expect(() => addOn.fire('onOpen', 'NONE')).toThrow(
      'You do not have permission to call SpreadsheetApp.getActiveSheet',
    );
  });

  test('has thirty seconds', () => {
    const addOn = makeAddOn('function onOpen() { Utilities.sleep(30001); }');
    expect(() => addOn.fire('onOpen', 'NONE')).toThrow('Exceeded maximum execution time');
  });

  test('throws what its function throws', () => {
    expect(() => makeAddOn(source).fire('onEdit', 'NONE')).toThrow('not today');
  });

  test('without a function of its name does nothing', () => {
    expect(() => makeAddOn(source).fire('onInstall', 'NONE')).not.toThrow();
  });
});
