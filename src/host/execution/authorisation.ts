import { scopes } from '../services/scopes.ts';
import { type Method, ServiceException } from '../services/service.ts';
import type { Entry, Execution } from './execution.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** Each of these alone suffices for what is done with the spreadsheet that the add-on is open in. */
const documentScopes: readonly string[] = [scopes.currentSpreadsheet, scopes.everySpreadsheet];

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
  const sufficient = method.scopes ?? scopesOf(className, name, method);
  if (sufficient.length > 0 && !sufficient.some((scope) => isGranted(execution, scope))) {
    throw refusal(`${className}.${name}. Required permissions: ${requiredOf(sufficient)}`);
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

function requiredOf(sufficient: readonly string[]): string {
  return sufficient.length === 1 ? String(sufficient[0]) : `(${sufficient.join(' || ')})`;
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
      if (scope === scopes.userAddress) return inManifest(scope);
      if (scope === scopes.network) return authMode === 'CUSTOM_FUNCTION' && inManifest(scope);
      return scope === scopes.currentSpreadsheet && documentScopes.some(inManifest);
  }
}
