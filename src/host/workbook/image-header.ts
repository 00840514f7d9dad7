type ImageType = 'image/png' | 'image/jpeg' | 'image/gif';

/** What the first bytes of an image tell. */
export interface ImageHeader {
  readonly contentType: ImageType;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** What kind of image bytes are, and how large; null where they are no PNG, JPEG or GIF, or one that ends before it says so. */
export function imageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = pngHeader(view) ?? gifHeader(view) ?? jpegHeader(view);
  return header && header.width > 0 && header.height > 0 ? header : null;
}

/** The size stands in the first chunk, behind its length and name. */
function pngHeader(view: DataView): ImageHeader | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  return { contentType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gifHeader(view: DataView): ImageHeader | null {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47494638) return null;
  return { contentType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The size stands in the frame header, behind segments of any number and length. */
function jpegHeader(view: DataView): ImageHeader | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      return { contentType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** SOF0 … SOF15, without the three of their numbers that mean tables and extensions. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
