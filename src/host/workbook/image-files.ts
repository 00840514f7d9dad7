import { createHash } from 'node:crypto';
import { type ImageHeader, imageHeader } from './image-header.ts';

/** An image as a file, which any number of places may show. */
export interface ImageFile extends ImageHeader {
  /** Hexadecimal digits that follow from the bytes: the same file has the same name everywhere. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The image files of a workbook. They are kept as long as it is open, so that undoing and copying need to remember only their names;
 * what is saved is what a tab shows.
 */
export class ImageFiles {
  private readonly files = new Map<string, ImageFile>();

  /** Null where the bytes are no PNG, JPEG or GIF. */
  add(bytes: Uint8Array): ImageFile | null {
    const header = imageHeader(bytes);
    if (!header) return null;
    const name = createHash('sha256').update(bytes).digest('hex');
    // What is given may be a part of a large file, which would be kept with it.
    const file = this.files.get(name) ?? { ...header, name, bytes: new Uint8Array(bytes) };
    this.files.set(name, file);
    return file;
  }

  get(name: string): ImageFile | undefined {
    return this.files.get(name);
  }
}
