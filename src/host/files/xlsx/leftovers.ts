import { imageHeader } from '../../workbook/image-header.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { FileSheet, FileSheetContents } from './package.ts';

type Leftovers = Pick<FileSheetContents, 'images' | 'textBoxes' | 'headerFooter'>;

const leftovers = new WeakMap<Tab, Leftovers>();

/**
 * Remembers what a sheet of a file has, we have nothing for, and saving can write as it was: images of other kinds than ours, text boxes,
 * printed headers and footers.
 */
export function rememberLeftovers(tab: Tab, { images, textBoxes, headerFooter }: FileSheet): void {
  leftovers.set(tab, {
    ...(images && { images: images.filter(({ data }) => imageHeader(data) === null) }),
    ...(textBoxes && { textBoxes }),
    ...(headerFooter && { headerFooter }),
  });
}

/** What was remembered of a tab; nothing for one that did not come from a file. */
export function leftoversOf(tab: Tab): Leftovers {
  return leftovers.get(tab) ?? {};
}
