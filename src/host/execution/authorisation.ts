import { type Method, ServiceException } from '../services/service.ts';
import type { Entry, Execution } from './execution.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

const currentDocument = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const everyDocument = 'https://www.googleapis.com/auth/spreadsheets';

const network = 'https://www.googleapis.com/auth/script.external_request';

/** Without full rights it is granted and gives nothing away. */
const userAddress = 'https://www.googleapis.com/auth/userinfo.email';

/** Each of these alone suffices for what is done with the spreadsheet that the add-on is open in. */
const documentScopes: readonly string[] = [currentDocument, everyDocument];

/** Custom functions get these of the services that have to do with somebody's data, and all that have not. */
const appsForCustomFunctions = new Set(['SpreadsheetApp', 'UrlFetchApp', 'LanguageApp']);

/** The rights that an entry brings with it. */
export function authModeOf(entry: Entry): AuthMode {
  if (entry === 'custom function') return 'CUSTOM_FUNCTION';
  return entry === 'simple trigger' ? 'LIMITED' : 'FULL';
}

/**
 * Lets a call pass, or throws what the platform says to it: that the service, the setter or the scope is out of reach in this
 * execution.
 */
export function authorise(execution: Execution, className: string, name: string, method: Method<never>): void {
  const service = serviceOf(className);
  if (className === 'SpreadsheetApp' && name === 'getUi' && !execution.hasEditor) {
    throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  authoriseService(execution, className);
  if (execution.authMode === 'CUSTOM_FUNCTION') {
    const changesTheSpreadsheet =
      service === 'SpreadsheetApp' && (method.effect === 'write' || method.effect === 'change');
    if (changesTheSpreadsheet && name !== 'flush') throw refusal(name);
  }
  if (execution.authMode === 'NONE' && service === 'PropertiesService') throw refusal(`${className}.${name}`);
  const scopes = method.scopes ?? scopesOf(className, name, method);
  if (scopes.length > 0 && !scopes.some((scope) => isGranted(execution, scope))) {
    throw refusal(`${className}.${name}. Required permissions: ${requiredOf(scopes)}`);
  }
}

/** Throws where the whole service is out of reach. */
export function authoriseService({ authMode }: Execution, className: string): void {
  const service = serviceOf(className);
  const isWithinReach = !service.endsWith('App') || appsForCustomFunctions.has(service);
  if (authMode === 'CUSTOM_FUNCTION' && !isWithinReach) throw refusal(`${service} service.`);
}

function serviceOf(className: string): string {
  return className.split('.')[0] ?? className;
}

function refusal(what: string): ServiceException {
  return new ServiceException(`You do not have permission to call ${what}`);
}

function requiredOf(scopes: readonly string[]): string {
  return scopes.length === 1 ? String(scopes[0]) : `(${scopes.join(' || ')})`;
}

/** Whatever touches the document needs to be allowed to; builders, enums and the menu do not touch it. */
function scopesOf(className: string, name: string, method: Method<never>): readonly string[] {
  const touchesDocument =
    className === 'SpreadsheetApp'
      ? !name.startsWith('new') && name !== 'getUi'
      : className.startsWith('SpreadsheetApp.') && method.effect !== 'local';
  return touchesDocument ? documentScopes : [];
}

function isGranted({ authMode, platform }: Execution, scope: string): boolean {
  const { manifestScopes } = platform;
  const inManifest = (wanted: string) => manifestScopes === null || manifestScopes.includes(wanted);
  switch (authMode) {
    case 'NONE':
      return false;
    case 'FULL':
      return inManifest(scope);
    default:
      if (scope === userAddress) return inManifest(scope);
      if (scope === network) return authMode === 'CUSTOM_FUNCTION' && inManifest(scope);
      return scope === currentDocument && documentScopes.some(inManifest);
  }
}
