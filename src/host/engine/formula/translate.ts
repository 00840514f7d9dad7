import { columnLetters } from '../../workbook/address.ts';
import type { GridRange } from '../../workbook/grid-range.ts';
import { withoutIndirect } from './indirect.ts';
import { type Coordinate, parseReference, printCorner } from './reference.ts';
import { type Token, tokenize } from './tokens.ts';

/** What a formula is read against. */
export interface FormulaSurroundings {
  /** Undefined: there is no tab of this name. */
  readonly tabId: (name: string) => number | undefined;
  readonly gridSize: (tabId: number) => { readonly rows: number; readonly columns: number };
  /** Undefined: there is no such name. Null: its cells are gone. */
  readonly namedRange: (name: string) => GridRange | null | undefined;
  readonly isCustomFunction: (upperCaseName: string) => boolean;
  readonly isBuiltIn: (upperCaseName: string) => boolean;
}

/** What a formula depends on apart from cells: a change of one of them means translating it again. */
export interface FormulaUses {
  readonly tabs: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  /** Tabs whose size it depends on, by `A2:A` or the like. */
  readonly openTabs: ReadonlySet<number>;
}

export interface Translation {
  /** As the calculating library reads it; null when the formula is malformed. */
  readonly formula: string | null;
  readonly uses: FormulaUses;
}

/** Functions whose result changes by itself. */
export const volatileFunctions: readonly string[] = ['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY'];

/** Sheets' functions that the library lacks, or understands differently. */
const ours = new Set(
  `IF IFERROR IFNA NOW TODAY FORMULATEXT FILTER INDEX SORT TEXT MAP LAMBDA JOIN SPLIT RANK COUNTBLANK`.split(' '),
);

interface Bracket {
  readonly sign: string;
  /** What a LAMBDA calls its arguments, in upper case. */
  readonly names: ReadonlySet<string>;
}

/** The library's sheet for a tab: a name that never changes. */
export function sheetName(tabId: number): string {
  return `T${tabId}`;
}

/** What the library calls a function that Sheets has. */
export function libraryName(upperCaseName: string): string {
  return ours.has(upperCaseName) ? `LOCAL.${upperCaseName}` : upperCaseName;
}

/**
 * Turns a formula of Sheets into one of the calculating library: open ranges are closed at the grid's edge, tabs and named ranges
 * become addresses of its sheets, custom functions go through one function, and so does the result on its way to the cell.
 */
export function translate(formula: string, homeTabId: number, surroundings: FormulaSurroundings): Translation {
  return new Translator(homeTabId, surroundings).translate(withoutIndirect(tokenize(formula.slice(1))));
}

class Translator {
  private readonly uses = {
    tabs: new Set<string>(),
    names: new Set<string>(),
    functions: new Set<string>(),
    openTabs: new Set<number>(),
  };
  private readonly brackets: Bracket[] = [];

  constructor(
    private readonly homeTabId: number,
    private readonly surroundings: FormulaSurroundings,
  ) {}

  translate(tokens: readonly Token[]): Translation {
    const pieces: string[] = [];
    let malformed = tokens.every((token) => token.kind === 'space');
    for (const [place, token] of tokens.entries()) {
      const piece = this.piece(token, tokens, place);
      if (piece === null) malformed = true;
      else pieces.push(piece);
    }
    if (this.brackets.length > 0) malformed = true;
    return { formula: malformed ? null : `=LOCAL.SHOW(${pieces.join('')})`, uses: this.uses };
  }

  private piece(token: Token, tokens: readonly Token[], place: number): string | null {
    switch (token.kind) {
      case 'space':
        return ' ';
      case 'reference':
        return this.reference(token.text);
      case 'name':
        return this.name(token.text);
      case 'function':
        return this.functionName(token.text);
      case 'operator':
        return this.operator(token.text, tokens, place);
      case 'number':
        return token.text.endsWith('.') ? token.text.slice(0, -1) : token.text;
      case 'string':
        return textLiteral(token.text);
      case 'other':
        return null;
      default:
        return token.text;
    }
  }

  /** Opening an argument list that takes the function's own name first needs a comma, unless it is empty. */
  private operator(text: string, tokens: readonly Token[], place: number): string | null {
    if (text === '(' || text === '{') {
      const before = tokens.slice(0, place).findLast((token) => token.kind !== 'space');
      const called = text === '(' && before?.kind === 'function' ? before.text.toUpperCase() : null;
      const inside = tokens.slice(place + 1).filter((token) => token.kind !== 'space');
      this.brackets.push({ sign: text, names: new Set(called === 'LAMBDA' ? leadingNames(inside) : []) });
      if (called === null || !this.isNamedCall(called)) return text;
      return `("${called}"${inside[0]?.text === ')' ? '' : ','}`;
    }
    if (text === ')' || text === '}') return this.brackets.pop()?.sign === (text === ')' ? '(' : '{') ? text : null;
    if (text === ',' && this.brackets.length === 0) return null;
    if (text === ';' && this.brackets.at(-1)?.sign !== '{') return this.brackets.length === 0 ? null : ',';
    return text;
  }

  private functionName(text: string): string {
    const name = text.toUpperCase();
    this.uses.functions.add(name);
    if (ours.has(name) || this.surroundings.isBuiltIn(name)) return libraryName(name);
    return this.surroundings.isCustomFunction(name) ? 'LOCAL.CALL' : 'LOCAL.UNKNOWNFUNCTION';
  }

  private isNamedCall(name: string): boolean {
    return !ours.has(name) && !this.surroundings.isBuiltIn(name);
  }

  private name(text: string): string {
    const name = text.toUpperCase();
    if (name === 'TRUE' || name === 'FALSE') return `${name}()`;
    if (this.brackets.some(({ names }) => names.has(name))) return `LOCAL.NAME("${name}")`;
    this.uses.names.add(name);
    const range = this.surroundings.namedRange(name);
    if (range === undefined) return `LOCAL.UNKNOWNNAME("${text}")`;
    if (range === null) return '#REF!';
    if (range.wholeColumns || range.wholeRows) this.uses.openTabs.add(range.tabId);
    const corner = (column: number, row: number) => `$${columnLetters(column)}$${row}`;
    const first = corner(range.column, range.row);
    const last = corner(range.column + range.columns - 1, range.row + range.rows - 1);
    return `${sheetName(range.tabId)}!${first === last ? first : `${first}:${last}`}`;
  }

  private reference(text: string): string {
    const { tab, start, end } = parseReference(text);
    if (tab !== null) this.uses.tabs.add(tab);
    const tabId = tab === null ? this.homeTabId : this.surroundings.tabId(tab);
    if (tabId === undefined) return '#REF!';
    const prefix = `${sheetName(tabId)}!`;
    if (!end) return prefix + printCorner(start);
    const open = !start.row || !start.column || !end.row || !end.column;
    if (!open) return `${prefix}${printCorner(start)}:${printCorner(end)}`;
    this.uses.openTabs.add(tabId);
    const { rows, columns } = this.surroundings.gridSize(tabId);
    const [top, bottom] = closed(start.row, end.row, rows);
    const [left, right] = closed(start.column, end.column, columns);
    return `${prefix}${printCorner({ row: top, column: left })}:${printCorner({ row: bottom, column: right })}`;
  }
}

/** The words before the first argument that is more than a word: of a LAMBDA, the names that its last argument uses. */
function* leadingNames(tokens: readonly Token[]): Generator<string> {
  for (let place = 0; tokens[place]?.kind === 'name'; place += 2) {
    const separator = tokens[place + 1]?.text;
    if (separator !== ',' && separator !== ';') break;
    yield tokens[place]?.text.toUpperCase() ?? '';
  }
}

/** The library has no way to write a quotation mark, or a backslash before one, within a text. */
function textLiteral(text: string): string {
  if (!/[\\]|"./.test(text.slice(1, -1))) return text;
  const content = text.slice(1, -1).replaceAll('""', '"');
  return `LOCAL.TEXTLITERAL("${encodeURIComponent(content)}")`;
}

/** `A2:A` runs from the side that is given to the edge, `A:A` from edge to edge. */
function closed(a: Coordinate | null, b: Coordinate | null, last: number): readonly [Coordinate, Coordinate] {
  if (a && b) return [a, b];
  return [a ?? b ?? { index: 1, fixed: true }, { index: last, fixed: true }];
}
