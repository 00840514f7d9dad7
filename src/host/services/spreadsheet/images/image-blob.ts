import type { Execution } from '../../../execution/execution.ts';
import type { ImageFile } from '../../../workbook/image-files.ts';
import { imageHeader } from '../../../workbook/image-header.ts';
import { type Handle, ServiceException } from '../../service.ts';
import type { Blob } from '../../utilities/blob-class.ts';

/** A blob, or the address of an image. */
export type ImageSource = Handle<Blob> | string;

/** Documented as 2 MB, and known by its error as one million; which 2 MB are meant is not said, so it is the fewer. */
const mostBytes = 2_000_000;
const mostPixels = 1_000_000;

/**
 * The image file that a blob is, kept by the workbook. The texts are the platform's as people report them, for blobs that are too large,
 * and our own otherwise.
 * @throws ServiceException where it is no PNG, JPEG or GIF by its type and its bytes alike, or too large.
 */
export function imageFileOf(source: ImageSource, { workbook }: Execution): ImageFile {
  if (typeof source === 'string') throw new ServiceException(`Error retrieving image from URL or bad URL: ${source}`);
  const { bytes, contentType } = source.self;
  const header = imageHeader(bytes);
  if (!header || contentType !== header.contentType) throw invalid();
  if (bytes.length > mostBytes || header.width * header.height > mostPixels) {
    throw new ServiceException(
      'The blob was too large. The maximum blob size is 2MB. The maximum number of pixels is 1 million.',
    );
  }
  const file = workbook.imageFiles.add(bytes.slice());
  if (!file) throw invalid();
  return file;
}

function invalid(): ServiceException {
  return new ServiceException('Invalid image data.');
}
