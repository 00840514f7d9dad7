import type { Execution } from '../../execution/execution.ts';
import { local, read } from '../method.ts';
import { enumFamily, Handle, type Method, type ServiceClass, ServiceException } from '../service.ts';

/** What started an execution decides which of these rights it has. */
export const authModes = enumFamily('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);

const authorizationStatuses = enumFamily('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

const scriptApp: ServiceClass<undefined, GoogleAppsScript.Script.ScriptApp> = {
  name: 'ScriptApp',
  properties: { AuthMode: authModes, AuthorizationStatus: authorizationStatuses },
  methods: {
    getAuthorizationInfo: local(
      ['ScriptApp.AuthMode', 'ScriptApp.AuthMode,Object[]'],
      (_self, [, scopes = []]: [unknown, string[]?], execution) =>
        new Handle('ScriptApp.AuthorizationInfo', missingScopes(scopes, execution)),
    ),
    getProjectTriggers: needsTriggerScope('getProjectTriggers', ''),
    getScriptId: read([''], () => 'local-spreadsheet'),
    newTrigger: needsTriggerScope('newTrigger', 'String'),
    requireAllScopes: local(['ScriptApp.AuthMode'], () => undefined),
    requireScopes: local(['ScriptApp.AuthMode,Object[]'], (_self, [, scopes]: [unknown, string[]], execution) => {
      if (missingScopes(scopes, execution).length === 0) return;
      throw new ServiceException(
        'Authorization is required to perform that action. Please run the script again to authorize it.',
      );
    }),
  },
};

/** Its state: the scopes that somebody must still be asked for. */
const authorizationInfo: ServiceClass<readonly string[], GoogleAppsScript.Script.AuthorizationInfo> = {
  name: 'ScriptApp.AuthorizationInfo',
  methods: {
    getAuthorizationStatus: local([''], (missing) =>
      missing.length === 0 ? authorizationStatuses.NOT_REQUIRED : authorizationStatuses.REQUIRED,
    ),
    getAuthorizationUrl: local([''], (missing) => (missing.length === 0 ? null : 'https://accounts.google.com/')),
  },
};

/** What the script may do, and who must still be asked. */
export const scriptClasses = [scriptApp, authorizationInfo];

function missingScopes(wanted: readonly string[], { platform: { manifestScopes } }: Execution): readonly string[] {
  return wanted.filter((scope) => manifestScopes !== null && !manifestScopes.includes(scope));
}

/** The local spreadsheet has no installable triggers, but it knows what asking for one needs. */
function needsTriggerScope(name: string, signature: string): Method<undefined> {
  return {
    ...local([signature], () => {
      throw new Error(`not implemented: ScriptApp.${name}`);
    }),
    scopes: ['https://www.googleapis.com/auth/script.scriptapp'],
  };
}
