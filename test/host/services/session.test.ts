import { describe, expect, test } from 'vitest';
import { evaluate, makePlatform } from '../script.ts';

const address = 'Session.getActiveUser().getEmail()';
const emailScope = 'https://www.googleapis.com/auth/userinfo.email';

describe("the person's address", () => {
  test('is told to a full execution', () => {
    expect(evaluate(makePlatform(), address)).toBe('person@example.com');
  });

  test.each(['LIMITED', 'CUSTOM_FUNCTION'] as const)('is empty where rights are %s', (authMode) => {
    expect(evaluate(makePlatform(), address, { entry: 'simple trigger', authMode })).toBe('');
  });

  test('needs a scope', () => {
    const platform = makePlatform();
    platform.manifestScopes = [];
    expect(evaluate(platform, address)).toBe(
      `Exception: You do not have permission to call User.getEmail. Required permissions: ${emailScope}`,
    );
  });
});

test('the language of the person is known even where nothing was authorised', () => {
  const options = { entry: 'simple trigger', authMode: 'NONE' } as const;
  expect(evaluate(makePlatform(), 'Session.getActiveUserLocale()', options)).toBe('en');
});

test("the script's zone is the manifest's", () => {
  const platform = makePlatform();
  platform.scriptTimeZone = 'Asia/Tokyo';
  expect(evaluate(platform, 'Session.getScriptTimeZone()')).toBe('Asia/Tokyo');
});

describe('authorisation', () => {
  const currentOnly = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

  test.each([
    [currentOnly, 'NOT_REQUIRED'],
    [emailScope, 'REQUIRED'],
  ])('for %s is %s where the manifest lists the current spreadsheet only', (scope, status) => {
    const platform = makePlatform();
    platform.manifestScopes = [currentOnly];
    const source = `String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${scope}']).getAuthorizationStatus())`;
    expect(evaluate(platform, source)).toBe(status);
  });

  test('can be required', () => {
    const platform = makePlatform();
    platform.manifestScopes = [currentOnly];
    const source = (scope: string) => `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${scope}'])`;
    expect(evaluate(platform, source(currentOnly))).toBe(null);
    expect(evaluate(platform, source(emailScope))).toBe(
      'Exception: Authorization is required to perform that action. Please run the script again to authorize it.',
    );
  });

  test('of installable triggers is a scope of its own', () => {
    const platform = makePlatform();
    platform.manifestScopes = [currentOnly];
    expect(evaluate(platform, "ScriptApp.newTrigger('f')")).toBe(
      'Exception: You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
  });

  test('of the network is a scope of its own, and there is no network', () => {
    const platform = makePlatform();
    expect(evaluate(platform, "UrlFetchApp.fetch('https://example.com/')")).toBe(
      'Exception: Address unavailable: https://example.com/',
    );
    platform.manifestScopes = [currentOnly];
    expect(evaluate(platform, "UrlFetchApp.fetch('https://example.com/')")).toBe(
      'Exception: You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    );
  });

  test.each(['ScriptApp.getScriptId()', 'MailApp.sendEmail()', 'DriveApp.getFiles()'])(
    'of a custom function does not reach as far as %s',
    (call) => {
      const service = call.split('.')[0];
      expect(evaluate(makePlatform(), call, { entry: 'custom function' })).toBe(
        `Exception: You do not have permission to call ${service} service.`,
      );
    },
  );

  test('elsewhere a service that is missing says so', () => {
    expect(evaluate(makePlatform(), 'MailApp.sendEmail()')).toBe('Error: not implemented: MailApp.sendEmail');
  });
});
