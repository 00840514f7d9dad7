import { parseAddress, printAddress, quoteTabName, resolveAddress } from '../../workbook/address.ts';
import type { OpenContext, SaveContext } from './file-context.ts';
import type { FileCell } from './package.ts';

type FileLink = NonNullable<FileCell['hyperlink']>;

/** A link as a file notes it. One to a tab of the same workbook (`#gid=7&range=B2`) becomes the place that it means. */
export function linkForFile(link: string, { workbook, names }: SaveContext): FileLink {
  const inside = /^#gid=(\d+)(?:&range=(.+))?$/.exec(link);
  const tab = inside ? workbook.tab(Number(inside[1])) : undefined;
  if (!tab) return { target: link };
  return { target: '', location: `${quoteTabName(names.fileName(tab.name))}!${inside?.[2] ?? 'A1'}` };
}

/** The address that a file's link leads to. */
export function linkFromFile({ target, location }: FileLink, { tabOf }: OpenContext): string {
  const written = location ? parseAddress(location) : null;
  const tab = written?.tab ? tabOf(written.tab) : undefined;
  const range = written && tab ? resolveAddress(written, tab) : null;
  if (!tab || !range) return location ? `#${location}` : target;
  return `#gid=${tab.id}&range=${printAddress(range)}`;
}
