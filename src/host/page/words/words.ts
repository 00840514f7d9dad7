/** What the page says around the cells, by the part of the page. */
export interface Words {
  readonly grid: GridWords;
  readonly formulaBar: FormulaBarWords;
  readonly ok: string;
  readonly cancel: string;
  readonly close: string;
  readonly header: HeaderWords;
  readonly recovery: {
    readonly found: (time: string, path: string) => string;
    readonly open: string;
    readonly leave: string;
  };
  readonly menus: Readonly<Record<MenuName, string>>;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly rows: TrackWords;
  readonly columns: TrackWords;
  readonly sortSheet: (column: string, ascending: boolean) => string;
  readonly sortRange: (column: string, ascending: boolean) => string;
  readonly toolbar: {
    readonly name: string;
    readonly moreFormats: string;
    readonly fontSize: (points: number) => string;
    readonly borders: string;
    readonly horizontal: string;
    readonly vertical: string;
    readonly wrapping: string;
  };
  readonly colors: {
    /** Words for a shade of a colour: 3 to 1 are lighter, 0 is pure, -1 to -3 (-4 of grey) are darker. */
    readonly shade: (color: string, step: number) => string;
    readonly names: Readonly<Record<ColorName, string>>;
    readonly reset: string;
  };
  readonly tabBar: TabBarWords;
  readonly summary: Readonly<
    Record<'sum' | 'average' | 'minimum' | 'maximum' | 'count' | 'numbers', (value: string) => string>
  >;
  readonly find: {
    readonly name: string;
    readonly text: string;
    readonly previous: string;
    readonly next: string;
    readonly nothing: string;
  };
  readonly note: (address: string) => string;
  readonly resize: { readonly pixels: string; readonly fit: string };
  readonly running: string;
  readonly problem: string;
  readonly buttons: Readonly<Record<'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE', string>>;
  readonly charts: FloatingWords;
  readonly images: FloatingWords;
}

/** What is said of charts, or of images. */
export interface FloatingWords {
  readonly name: (title: string) => string;
  readonly help: string;
  readonly menu: string;
  readonly remove: string;
}

export interface HeaderWords {
  readonly connecting: string;
  readonly disconnected: string;
  readonly nothingToSave: string;
  readonly unsaved: string;
  readonly saving: string;
  readonly saved: (path: string) => string;
  readonly failed: string;
  readonly details: string;
  readonly savedTo: (path: string) => string;
}

interface TabBarWords {
  readonly name: string;
  readonly add: string;
  readonly all: string;
  readonly newName: string;
  readonly color: string;
  readonly show: (name: string) => string;
  readonly removeQuestion: (name: string) => string;
  readonly heading: string;
}

/** What can be done with rows, or with columns; `first` and `last` as the headers show them. */
export interface TrackWords {
  readonly name: string;
  readonly insertBefore: (count: number) => string;
  readonly insertAfter: (count: number) => string;
  readonly remove: (first: string, last: string) => string;
  readonly clear: (first: string, last: string) => string;
  readonly hide: (first: string, last: string) => string;
  readonly unhide: string;
  readonly resize: (first: string, last: string) => string;
  readonly freezeNone: string;
  readonly freeze: (count: number) => string;
  readonly freezeUpTo: (last: string) => string;
  readonly group: (first: string, last: string) => string;
  readonly ungroup: (first: string, last: string) => string;
  readonly expand: string;
  readonly collapse: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  /** The buttons of all groups. */
  readonly groups: string;
  /** The button of one; with what stands beside it. */
  readonly groupName: (first: string, last: string, heading: string) => string;
}

type MenuName =
  | 'file'
  | 'edit'
  | 'view'
  | 'insert'
  | 'format'
  | 'data'
  | 'extensions'
  | 'name'
  | 'download'
  | 'pasteSpecial'
  | 'remove'
  | 'freeze'
  | 'group'
  | 'hiddenTabs'
  | 'numbers'
  | 'text'
  | 'alignment'
  | 'wrapping'
  | 'fontSize'
  | 'merge'
  | 'sortSheet'
  | 'sortRange'
  | 'noAddOns'
  | 'cells';

export type CommandName =
  | 'open'
  | 'downloadWorkbook'
  | 'downloadTab'
  | 'save'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'pasteValues'
  | 'clear'
  | 'find'
  | 'note'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'left'
  | 'center'
  | 'right'
  | 'top'
  | 'middle'
  | 'bottom'
  | 'overflow'
  | 'wrap'
  | 'clip'
  | 'automatic'
  | 'plainText'
  | 'number'
  | 'percent'
  | 'currency'
  | 'date'
  | 'dateTime'
  | 'fewerDecimals'
  | 'moreDecimals'
  | 'bordersAll'
  | 'bordersOuter'
  | 'bordersNone'
  | 'merge'
  | 'unmerge'
  | 'clearFormat'
  | 'textColor'
  | 'fillColor'
  | 'addTab'
  | 'removeTab'
  | 'copyTab'
  | 'renameTab'
  | 'hideTab'
  | 'moveTabLeft'
  | 'moveTabRight'
  | 'nextTab'
  | 'previousTab';

export type ColorName =
  | 'black'
  | 'gray'
  | 'white'
  | 'berry'
  | 'red'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'cyan'
  | 'cornflower'
  | 'blue'
  | 'purple'
  | 'magenta';

interface GridWords {
  readonly name: string;
  readonly cellEditor: string;
  /** Heads the reason why a cell shows an error. */
  readonly problem: string;
  readonly note: string;
  readonly choices: string;
  readonly noChoices: string;
  readonly openLink: (target: string) => string;
  readonly clipboardRefused: string;
}

interface FormulaBarWords {
  readonly nameBox: string;
  readonly formula: string;
  readonly functions: string;
  readonly namedRange: string;
  readonly closeHelp: string;
  readonly unknownPlace: (text: string) => string;
}
