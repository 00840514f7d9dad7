import { inspect } from 'node:util';
import type { Platform } from '../../execution/platform.ts';
import type { Realm } from '../../execution/realm.ts';

export interface ConsoleEntry {
  readonly level: string;
  readonly text: string;
}

const levels = ['log', 'info', 'warn', 'error', 'debug', 'time', 'timeEnd'];

/** The `console` of a script. What is said to it is kept and never printed: on the platform it would leave the spreadsheet. */
export function consoleObject(realm: Realm, platform: Platform): object {
  const object = realm.object();
  for (const level of levels) {
    object[level] = realm.method(level, (_self, args) => {
      platform.log.push({ level, text: args.map(shown).join(' ') });
      return undefined;
    });
  }
  return object;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, { depth: 4, customInspect: false });
}
