import { describe, expect, test } from 'vitest';
import { imageHeader } from '../../../src/host/workbook/image-header.ts';
import { gif, jpegStart, png } from '../image-files.ts';

describe('imageHeader', () => {
  test.each([
    ['PNG', png(300, 2), { contentType: 'image/png', width: 300, height: 2 }],
    ['GIF', gif, { contentType: 'image/gif', width: 1, height: 1 }],
    ['JPEG', jpegStart(640, 360), { contentType: 'image/jpeg', width: 640, height: 360 }],
  ])('finds the size of a %s', (_, bytes, header) => {
    expect(imageHeader(bytes)).toEqual(header);
  });

  test('reads a part of a larger buffer', () => {
    const within = Buffer.concat([Buffer.alloc(7), png(5, 6), Buffer.alloc(3)]).subarray(7);
    expect(imageHeader(within)).toEqual({ contentType: 'image/png', width: 5, height: 6 });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="5" height="5"/>')],
    ['a PNG that ends before its size', png(5, 6).subarray(0, 20)],
    ['a JPEG that ends before its size', jpegStart(5, 6).subarray(0, 30)],
    ['an image without pixels', png(0, 6)],
  ])('makes nothing of %s', (_, bytes) => {
    expect(imageHeader(bytes)).toBeNull();
  });
});
