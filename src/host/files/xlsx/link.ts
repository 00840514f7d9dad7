import { parseAddress, printAddress, quoteTabName, resolveAddress } from '../../workbook/address.ts';
import type { OpenContext, SaveContext } from './file-context.ts';
import type { FileCell } from './package.ts';

type FileLink = NonNullable<FileCell['hyperlink']>;

/** A link as a file notes it. One to a tab of the same workbook (`#gid=7&range=B2`) becomes the place that it means. */
export function linkForFile(link: string, context: SaveContext): FileLink {
  const location = placeOfLink(link, context);
  return location === undefined ? { target: link } : { target: '', location };
}

/**
 * The place in the file that a link to a tab leads to: `Ranking!B2`; of the beginning of a link, to which a formula adds the rest, that
 * of the place. Undefined for any other link.
 */
export function placeOfLink(link: string, { workbook, names }: SaveContext): string | undefined {
  const inside = /^#gid=(\d+)(?:&range=(.*))?$/.exec(link);
  const tab = inside ? workbook.tab(Number(inside[1])) : undefined;
  return tab && `${quoteTabName(names.fileName(tab.name))}!${inside?.[2] ?? wholeTab}`;
}

/** The address that a file's link leads to. */
export function linkFromFile({ target, location }: FileLink, context: OpenContext): string {
  return location ? (linkToPlace(location, context) ?? `#${location}`) : target;
}

/** The link that leads to a place in the file, or begins to, as we write links to tabs; undefined where there is no such place. */
export function linkToPlace(location: string, context: OpenContext): string | undefined {
  const begun = /^(.+!)(\$?[A-Z]{0,3}\$?)$/i.exec(location);
  const whole = begun ? linkToPlace(`${begun[1]}A1`, context) : undefined;
  if (begun) return whole?.replace(/A1$/, begun[2] ?? '');
  const { tabOf } = context;
  const written = parseAddress(location);
  const tab = written?.tab ? tabOf(written.tab) : undefined;
  const range = written && tab ? resolveAddress(written, tab) : null;
  if (!tab || !range) return undefined;
  return location.endsWith(`!${wholeTab}`) ? `#gid=${tab.id}` : `#gid=${tab.id}&range=${printAddress(range)}`;
}

/** Where a link leads that names a tab and no cell. Excel needs one; this spelling tells it from a link to the cell. */
const wholeTab = '$A$1';
