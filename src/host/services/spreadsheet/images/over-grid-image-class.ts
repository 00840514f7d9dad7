import type { Execution } from '../../../execution/execution.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import type { OverGridImage } from '../../../workbook/over-grid-image.ts';
import { local, read, write } from '../../method.ts';
import { type Handle, type Method, type ServiceClass, ServiceException, type Signatures } from '../../service.ts';
import { rangeHandle } from '../range/range-handle.ts';
import { sheetHandle, tabWithId } from '../sheet/sheet-handle.ts';
import { unexpectedError } from '../unexpected-error.ts';
import { type ImageSource, imageFileOf } from './image-blob.ts';
import { type ImagePlace, overGridImageHandle } from './over-grid-image-handle.ts';

const className = 'SpreadsheetApp.OverGridImage';

/** @throws ServiceException where it was removed; what the platform says then is not known. */
function imageAt({ tabId, id }: ImagePlace, execution: Execution): OverGridImage {
  const image = tabWithId(execution, tabId).images.find((other) => other.id === id);
  if (!image) throw unexpectedError('SpreadsheetApp.Sheet', 'getImages');
  return image;
}

/** Puts another image, or none, in the place of one. */
function replace({ tabId, id }: ImagePlace, execution: Execution, change: (image: OverGridImage) => OverGridImage[]) {
  const changed = change(imageAt({ tabId, id }, execution));
  const tab = tabWithId(execution, tabId);
  tab.images = tab.images.flatMap((image) => (image.id === id ? changed : [image]));
  execution.workbook.changed({ ranges: [], tabs: [tabId] });
}

function get(of: (image: OverGridImage, place: ImagePlace, execution: Execution) => unknown): Method<ImagePlace> {
  return read([''], (place: ImagePlace, _, execution) => of(imageAt(place, execution), place, execution));
}

/** A buffered change, whose arguments are checked at once, that hands the image back, for chaining. */
function set<Args extends readonly unknown[]>(
  signatures: Signatures,
  changes: (args: Args, place: ImagePlace, execution: Execution) => (image: OverGridImage) => Partial<OverGridImage>,
): Method<ImagePlace> {
  return write(signatures, (place: ImagePlace, args: Args, execution) => {
    const changed = changes(args, place, execution);
    execution.later(() => replace(place, execution, (image) => [{ ...image, ...changed(image) }]));
    return overGridImageHandle(place);
  });
}

function setText(name: 'title' | 'description') {
  return set(['String'], ([text]: [string]) => () => ({ [name]: text }));
}

function setOffset(name: 'offsetX' | 'offsetY') {
  return set(['number'], ([pixels]: [number]) => ({ position }) => ({
    position: { ...position, [name]: Math.trunc(pixels) },
  }));
}

/** What the platform says to a size without pixels is not known. */
function setSize(name: 'width' | 'height') {
  return set(['number'], ([pixels]: [number]) => {
    const whole = Math.trunc(pixels);
    if (!(whole >= 1)) throw new ServiceException(`The ${name} of an image must be at least 1.`);
    return () => ({ [name]: whole });
  });
}

function inherent(name: 'width' | 'height') {
  return get(({ file }, _, { workbook }) => workbook.imageFiles.get(file)?.[name]);
}

/** An image over the cells. */
export const overGridImageClass: ServiceClass<ImagePlace, GoogleAppsScript.Spreadsheet.OverGridImage> = {
  name: className,
  methods: {
    getAltTextDescription: get(({ description }) => description),
    getAltTextTitle: get(({ title }) => title),
    getAnchorCell: get(({ position: { row, column } }, { tabId }) =>
      rangeHandle({ tabId, row, column, rows: 1, columns: 1 }),
    ),
    getAnchorCellXOffset: get(({ position }) => position.offsetX),
    getAnchorCellYOffset: get(({ position }) => position.offsetY),
    getHeight: get(({ height }) => height),
    getInherentHeight: inherent('height'),
    getInherentWidth: inherent('width'),
    getSheet: local([''], ({ tabId }) => sheetHandle(tabId)),
    getWidth: get(({ width }) => width),
    remove: write([''], (place: ImagePlace, _, execution) => {
      execution.later(() => replace(place, execution, () => []));
    }),
    replace: set(['Blob', 'String'], ([source]: [ImageSource], _, execution) => {
      const { name } = imageFileOf(source, execution);
      return () => ({ file: name });
    }),
    resetSize: set([''], (_args, _place, { workbook }) => ({ file }) => {
      const { width = 1, height = 1 } = workbook.imageFiles.get(file) ?? {};
      return { width, height };
    }),
    setAltTextDescription: setText('description'),
    setAltTextTitle: setText('title'),
    setAnchorCell: set(['SpreadsheetApp.Range'], ([{ self }]: [Handle<GridRange>], { tabId }) => {
      if (self.tabId !== tabId) throw unexpectedError(className, 'setAnchorCell');
      return ({ position }) => ({ position: { ...position, row: self.row, column: self.column } });
    }),
    setAnchorCellXOffset: setOffset('offsetX'),
    setAnchorCellYOffset: setOffset('offsetY'),
    setHeight: setSize('height'),
    setWidth: setSize('width'),
  },
};
