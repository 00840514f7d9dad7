import type { Execution } from '../../../execution/execution.ts';
import type { OverGridImage } from '../../../workbook/over-grid-image.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { Handle } from '../../service.ts';
import { nextId } from '../attached-change.ts';
import { rangeAt } from '../range/range-coordinates.ts';
import { tabWithId } from '../sheet/sheet-handle.ts';
import { type ImageSource, imageFileOf } from './image-blob.ts';

/** An image as scripts hold it: which one it is. */
export interface ImagePlace {
  readonly tabId: number;
  readonly id: number;
}

export function overGridImageHandle({ tabId, id }: ImagePlace): Handle<ImagePlace> {
  return new Handle('SpreadsheetApp.OverGridImage', { tabId, id });
}

/** The images of a tab, those below first. */
export function imagesOf({ id: tabId, images }: Tab): Handle<ImagePlace>[] {
  return images.map(({ id }) => overGridImageHandle({ tabId, id }));
}

/**
 * Puts an image over the others, in its inherent size.
 * @throws ServiceException where it cannot be taken, or the grid has no such cell (the text of which is not known).
 */
export function insertImage(
  tabId: number,
  [source, column, row, offsetX = 0, offsetY = 0]: [ImageSource, number, number, number?, number?],
  execution: Execution,
): Handle<ImagePlace> {
  const tab = tabWithId(execution, tabId);
  const cell = rangeAt(tab, row, column);
  const { name, width, height } = imageFileOf(source, execution);
  const image: OverGridImage = {
    id: nextId(execution.workbook.tabs.flatMap(({ images }) => images)),
    position: { row: cell.row, column: cell.column, offsetX: Math.trunc(offsetX), offsetY: Math.trunc(offsetY) },
    width,
    height,
    title: '',
    description: '',
    file: name,
  };
  tab.images = [...tab.images, image];
  execution.workbook.changed({ ranges: [], tabs: [tabId] });
  return overGridImageHandle({ tabId, id: image.id });
}
