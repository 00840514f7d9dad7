import type { Execution } from '../../../execution/execution.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { change, read, write } from '../../method.ts';
import type { Handle, Method, ServiceClass, Signatures } from '../../service.ts';
import { sheetHandle, tabWithId } from './sheet-handle.ts';

/** Methods that scripts use though the published types do not have them. */
interface UnlistedSheetMethods {
  getTabColorObject(): unknown;
  setTabColorObject(color: unknown): unknown;
}

export type SheetClass = ServiceClass<number, GoogleAppsScript.Spreadsheet.Sheet & UnlistedSheetMethods>;
export type SheetMethods = SheetClass['methods'];

type Apply<Args extends readonly unknown[]> = (tab: Tab, args: Args, execution: Execution) => unknown;

/** A look at the tab. */
export function look<Args extends readonly unknown[]>(signatures: Signatures, of: Apply<Args>): Method<number> {
  return read(signatures, (tabId: number, args: Args, execution) => of(tabWithId(execution, tabId), args, execution));
}

/** A buffered change of the tab's own properties, checked at once, that hands the sheet back, for chaining. */
export function adjust<Args extends readonly unknown[]>(
  signatures: Signatures,
  apply: Apply<Args>,
  check: Apply<Args> = () => undefined,
): Method<number> {
  return write(signatures, (tabId: number, args: Args, execution) => {
    check(tabWithId(execution, tabId), args, execution);
    execution.later(() => {
      apply(tabWithId(execution, tabId), args, execution);
      execution.workbook.changed({ ranges: [], tabs: [tabId] });
    });
    return sheetHandle(tabId);
  });
}

/** A change of the grid, made at once, that hands the sheet back, for chaining. */
export function rebuild<Args extends readonly unknown[]>(signatures: Signatures, apply: Apply<Args>): Method<number> {
  return change(signatures, (tabId: number, args: Args, execution): Handle<number> => {
    apply(tabWithId(execution, tabId), args, execution);
    return sheetHandle(tabId);
  });
}

/** The same for a method that the platform documents as giving nothing: it gives null and cannot be chained. */
export function silent(method: Method<number>): Method<number> {
  return {
    ...method,
    run: (tabId, args, execution) => {
      method.run(tabId, args, execution);
      return null;
    },
  };
}
