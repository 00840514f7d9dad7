import type { Tab } from '../../workbook/tab.ts';
import { withinCell } from './drawing-anchor.ts';
import type { FileImage } from './package.ts';

const fileTypes = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/gif': 'gif' } as const;

/** The images of a tab as the library takes them. */
export function imagesForFile(tab: Tab): FileImage[] {
  return tab.images.flatMap(({ position, width, height, title, description, file: name }) => {
    const file = tab.workbook.imageFiles.get(name);
    const { row, column } = withinCell(position, tab);
    return file
      ? [
          {
            data: file.bytes,
            type: fileTypes[file.contentType],
            anchor: { from: { row: row - 1, col: column - 1 } },
            width,
            height,
            ...(title && { title }),
            ...(description && { altText: description }),
          },
        ]
      : [];
  });
}
