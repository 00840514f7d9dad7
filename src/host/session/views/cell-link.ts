import type { Link } from '../../protocol/cell-view.ts';
import { parseAddress, resolveAddress } from '../../workbook/address.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { addressFormula } from './link-formula.ts';

/** Letters that are not seen, such as those that turn the direction of writing, could make an address read like another. */
const outward = /^(?:https?:\/\/|mailto:)[^\s\p{C}]+$/iu;

/** Where a cell leads: by `HYPERLINK`, by a link on its text, or as an address itself. */
export function cellLink(tab: Tab, row: number, column: number, text: string): Link | undefined {
  const address =
    linkOfFormula(tab, tab.formula(row, column)) ??
    tab.richTexts.get(row, column)?.runs.find(({ link }) => link !== null)?.link ??
    (outward.test(text) && tab.cellFormat(row, column).showsLink !== false ? text : undefined);
  return address === undefined ? undefined : linkTo(address, tab.workbook);
}

/** A link that a person may follow safely: to the web, to mail, or to a place in the workbook. */
function linkTo(address: string, workbook: Workbook): Link | undefined {
  if (address.startsWith('#')) return placeOf(address, workbook);
  if (/^www\./i.test(address)) return linkTo(`https://${address}`, workbook);
  return outward.test(address) ? { url: address } : undefined;
}

/** `#gid=7`, `#gid=7&range=B2:C3`, `#'My tab'!B2`, `#rangeid=NAME`. */
function placeOf(address: string, workbook: Workbook): Link | undefined {
  const { gid, range, rangeid } = Object.fromEntries(new URLSearchParams(address.slice(1)));
  if (rangeid !== undefined) {
    const [named] = workbook.namedRange(rangeid)?.ranges ?? [];
    return named && placeIn(workbook.tab(named.tabId), named);
  }
  if (gid !== undefined) return placeIn(workbook.tab(Number(gid)), range);
  const written = parseAddress(address.slice(1));
  return written?.tab ? placeIn(workbook.tabNamed(written.tab), address.slice(1)) : undefined;
}

function placeIn(
  tab: Tab | undefined,
  cells: string | undefined | { row: number; column: number; rows: number; columns: number },
): Link | undefined {
  if (!tab) return undefined;
  const written = typeof cells === 'string' ? parseAddress(cells) : null;
  const found = typeof cells === 'object' ? cells : written && resolveAddress(written, tab);
  if (!found) return { tabId: tab.id };
  const { row, column, rows, columns } = found;
  return { tabId: tab.id, area: { row, column, rows, columns } };
}

function linkOfFormula(tab: Tab, formula: string): string | undefined {
  const written = addressFormula(formula);
  if (written === undefined) return undefined;
  const literal = /^=\s*\(\s*"((?:[^"]|"")*)"\s*\)\s*$/.exec(written)?.[1];
  const address = literal?.replaceAll('""', '"') ?? tab.workbook.evaluate(written, tab)[0]?.[0];
  return typeof address === 'string' ? address : undefined;
}
