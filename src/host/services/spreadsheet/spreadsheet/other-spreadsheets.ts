import { read } from '../../method.ts';
import { scopes } from '../../scopes.ts';
import type { Method } from '../../service.ts';

/** Reaching any other spreadsheet than the one that the script is open in. */
export const everySpreadsheet = { scopes: [scopes.everySpreadsheet] };

/** A method that needs another spreadsheet. There is none here. */
export function notHere<Self>(name: string, signatures: readonly string[]): Method<Self> {
  return {
    ...read(signatures, () => {
      throw new Error(`not implemented: ${name}`);
    }),
    ...everySpreadsheet,
  };
}
