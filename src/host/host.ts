import { AddOn, type Trigger } from './execution/add-on.ts';
import type { AuthMode } from './execution/authorisation.ts';
import { type ClientResult, isCallableFromPage } from './execution/client.ts';
import type { RoundTrips } from './execution/meter.ts';
import { NodeRun } from './execution/node-run.ts';
import type { Platform } from './execution/platform.ts';
import { Project } from './execution/project.ts';
import { openFile, saveFile } from './files/index.ts';
import type { Services } from './services/services.ts';
import type { Editor } from './services/ui/editor.ts';
import { Testing } from './testing.ts';
import { parseAddress, printAddress, quoteTabName, resolveAddress } from './workbook/address.ts';
import type { Area } from './workbook/area.ts';
import { type CellValue, DateSerial, ErrorValue } from './workbook/cell-value.ts';
import { isTooLong, textTooLong } from './workbook/limits.ts';
import type { Tab } from './workbook/tab.ts';
import type { Workbook, WorkbookOptions } from './workbook/workbook.ts';

/** An add-on that was loaded. */
export interface LoadedAddOn {
  /**
   * Calls a function as a menu item or a button of the sidebar does; arguments and result are copies.
   * @throws Error what the function throws.
   */
  run(name: string, ...args: readonly unknown[]): unknown;
  /** The functions that its pages can call. */
  readonly pageFunctions: readonly string[];
  /** Calls a function as `google.script.run` does: what became of it, without throwing. */
  callFromPage(name: string, args: readonly unknown[]): ClientResult;
  /** Lets a simple trigger go off, `LIMITED` unless told otherwise. */
  fire(trigger: Trigger, authMode?: AuthMode): void;
  /** Computes one formula, which refers to the first tab where it names none. Blank cells are `''`, errors their text. */
  formula(text: string): CellContent[][];
}

export type CellContent = string | number | boolean | Date;

/** A spreadsheet on this computer, with the services that scripts use on it. What it can do may be taken apart: `const { open, save } = …`. */
export class Host {
  /** The services for Node, in an execution with full rights. Their errors and dates are Node's own. */
  readonly services: Services;
  readonly testing: Testing;
  private readonly node: NodeRun;
  private addOn: AddOn | null = null;

  constructor(
    private readonly platform: Platform,
    private readonly workbookOptions: WorkbookOptions,
  ) {
    this.node = new NodeRun(platform);
    this.services = this.node.services;
    this.testing = new Testing(platform);
  }

  get workbook(): Workbook {
    return this.platform.workbook;
  }

  /** What a person sees around the cells: menus, sidebar, dialog, toasts, questions, selection. */
  get editor(): Editor {
    return this.platform.editor;
  }

  /** Opens a spreadsheet or a table in place of what is there. */
  readonly open = async (path: string): Promise<void> => {
    const workbook = await openFile(path, this.workbookOptions);
    this.node.restart();
    this.platform.open(workbook);
    workbook.useCustomFunctions(this.addOn?.functions ?? null);
  };

  readonly save = async (path: string): Promise<void> => {
    this.node.flush();
    await saveFile(this.workbook, path);
  };

  /** Types into a cell as a person does, in the spreadsheet's locale; an add-on's `onEdit` hears of it. */
  readonly type = (tabName: string, a1: string, text: string): void => {
    const tab = this.tabNamed(tabName);
    const written = parseAddress(a1);
    const cell = written && resolveAddress(written, tab);
    if (!cell || cell.rows > 1 || cell.columns > 1) throw new Error(`${a1} is not a cell of ${tabName}`);
    if (isTooLong(text)) throw new Error(textTooLong);
    this.edit(tab, cell, () => {
      tab.type(cell.row, cell.column, text);
      return true;
    });
  };

  /**
   * Carries out what a person does to the contents of an area; an add-on's `onEdit` hears of it, unless `edits` answers that nothing
   * came of them.
   */
  readonly edit = (tab: Tab, area: Area, edits: () => boolean): void => {
    this.node.flush();
    const isCell = area.rows === 1 && area.columns === 1;
    const value = () => (isCell ? tab.value(area.row, area.column) : null);
    const before = value();
    if (!edits()) return;
    const after = value();
    this.addOn?.edited({
      address: `${quoteTabName(tab.name)}!${printAddress(area)}`,
      values: {
        ...(after !== null && { value: plainText(after) }),
        ...(before !== null && { oldValue: plainText(before) }),
      },
    });
  };

  /** What service calls have cost since the host was made. */
  readonly roundTrips = (): RoundTrips => this.platform.meter.roundTrips();

  /** Makes the n-th service call from now fail, 1 being the next. */
  readonly failCall = (n: number, message?: string): void => this.platform.meter.fail(n, message);

  /** Loads an add-on from the folder that would be pushed, in place of the one before. */
  readonly loadAddon = (directory: string): LoadedAddOn => this.use(Project.load(directory));

  readonly close = (): void => {
    this.node.end();
    this.workbook.useCustomFunctions(null);
  };

  private use(project: Project): LoadedAddOn {
    const { node, platform } = this;
    const addOn = new AddOn(platform, project);
    platform.install(project);
    this.addOn = addOn;
    this.workbook.useCustomFunctions(addOn.functions);
    return {
      pageFunctions: [...project.functions].filter(isCallableFromPage),
      run: (name, ...args) => {
        node.flush();
        return addOn.run(name, ...args);
      },
      callFromPage: (name, args) => {
        node.flush();
        return addOn.callFromPage(name, args);
      },
      fire: (trigger, authMode) => {
        node.flush();
        addOn.fire(trigger, authMode);
      },
      formula: (text) => {
        node.flush();
        return this.workbook.evaluate(text).map((row) => row.map((value) => this.content(value)));
      },
    };
  }

  private content(value: CellValue): CellContent {
    if (value instanceof DateSerial) return this.workbook.instant(value.serial);
    return value instanceof ErrorValue ? value.text : (value ?? '');
  }

  private tabNamed(name: string): Tab {
    const tab = this.workbook.tabNamed(name);
    if (!tab) throw new Error(`There is no tab named ${name}`);
    return tab;
  }
}

/** A value as an edit event tells it: dates as the numbers that they are. */
function plainText(value: Exclude<CellValue, null>): string {
  if (value instanceof DateSerial) return String(value.serial);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof ErrorValue ? value.text : String(value);
}
