import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { gif, jpegStart, png } from '../../image-files.ts';
import { openSpreadsheet, thrownBy } from './open-spreadsheet.ts';

function opened() {
  const all = openSpreadsheet();
  const { Utilities } = all.host.services;
  const blob = (bytes: Uint8Array, type = 'image/png') =>
    Utilities.newBlob(Utilities.base64Decode(Buffer.from(bytes).toString('base64')), type, 'map');
  return { ...all, blob };
}

function withImage() {
  const all = opened();
  const image = all.sheet.insertImage(all.blob(png(40, 30)), 2, 5, 7, 9);
  return { ...all, image };
}

describe('insertImage()', () => {
  test('takes the column first, and shows the image in its own size', () => {
    const { sheet, blob } = opened();
    const image = sheet.insertImage(blob(png(40, 30)), 2, 5);
    expect(image.getAnchorCell().getA1Notation()).toBe('B5');
    expect([image.getAnchorCellXOffset(), image.getAnchorCellYOffset()]).toEqual([0, 0]);
    expect([image.getWidth(), image.getHeight()]).toEqual([40, 30]);
    expect([image.getAltTextTitle(), image.getAltTextDescription()]).toEqual(['', '']);
    expect(image.getSheet().getSheetId()).toBe(sheet.getSheetId());
  });

  test('takes pixels from the corner of the cell', () => {
    const { image } = withImage();
    expect([image.getAnchorCellXOffset(), image.getAnchorCellYOffset()]).toEqual([7, 9]);
  });

  test('takes PNG, JPEG and GIF', () => {
    const { sheet, blob } = opened();
    sheet.insertImage(blob(gif, 'image/gif'), 1, 1);
    sheet.insertImage(blob(jpegStart(640, 360), 'image/jpeg'), 1, 1);
    expect(sheet.getImages().map((image) => image.getInherentWidth())).toEqual([1, 640]);
  });

  test.each([
    ['bytes that are no image', Buffer.from('hello'), 'image/png'],
    ['an image that says to be another kind', png(4, 4), 'image/jpeg'],
    ['a picture of lines', Buffer.from('<svg/>'), 'image/svg+xml'],
    ['more than a million pixels', png(1001, 1000), 'image/png'],
    ['more than 2 MB', Buffer.concat([png(4, 4), randomBytes(2_000_000)]), 'image/png'],
  ])('refuses %s', (_, bytes, type) => {
    const { sheet, blob } = opened();
    expect(thrownBy(() => sheet.insertImage(blob(bytes, type), 1, 1))).toMatch(/^Exception: /);
    expect(sheet.getImages()).toEqual([]);
  });

  test('takes a million pixels', () => {
    const { sheet, blob } = opened();
    expect(sheet.insertImage(blob(png(1000, 1000)), 1, 1).getWidth()).toBe(1000);
  });

  test('refuses cells beyond the grid, and addresses: there is no network', () => {
    const { sheet, blob } = opened();
    expect(thrownBy(() => sheet.insertImage(blob(png(4, 4)), 27, 1))).toMatch(/^Exception: /);
    expect(thrownBy(() => sheet.insertImage('https://example.com/a.png', 1, 1))).toMatch(/^Exception: /);
  });

  test('costs one round trip, and sends the waiting writes before', () => {
    const { host, sheet, blob } = opened();
    const before = host.roundTrips();
    sheet.insertImage(blob(png(4, 4)), 1, 1);
    expect(host.roundTrips().change - before.change).toBe(1);
    expect(host.roundTrips().total - before.total).toBe(1);
    sheet.getRange('A1').setValue('x');
    sheet.insertImage(blob(png(4, 4)), 1, 1);
    expect(host.roundTrips().total - before.total).toBe(3);
  });
});

describe('an image over the grid', () => {
  test('is found again, the lowest first', () => {
    const { sheet, blob } = withImage();
    sheet.insertImage(blob(png(8, 8)), 1, 1);
    expect(sheet.getImages().map((image) => image.getWidth())).toEqual([40, 8]);
  });

  test('takes texts for those who do not see it', () => {
    const { sheet, image } = withImage();
    image.setAltTextTitle('Relationship map').setAltTextDescription('Sato (for) reports to Ito (against)');
    const [found] = sheet.getImages();
    expect([found?.getAltTextTitle(), found?.getAltTextDescription()]).toEqual([
      'Relationship map',
      'Sato (for) reports to Ito (against)',
    ]);
  });

  test('is moved and resized by setters, which wait for the next read', () => {
    const { host, sheet, image } = withImage();
    const before = host.roundTrips().total;
    image.setAnchorCell(sheet.getRange('D8:E9')).setAnchorCellXOffset(1).setAnchorCellYOffset(2);
    image.setWidth(80).setHeight(60);
    expect(host.roundTrips().total - before).toBe(0);
    expect(image.getAnchorCell().getA1Notation()).toBe('D8');
    expect(host.roundTrips().total - before).toBe(2);
    expect([image.getAnchorCellXOffset(), image.getAnchorCellYOffset()]).toEqual([1, 2]);
    expect([image.getWidth(), image.getHeight()]).toEqual([80, 60]);
    expect([image.getInherentWidth(), image.getInherentHeight()]).toEqual([40, 30]);
    image.resetSize();
    expect([image.getWidth(), image.getHeight()]).toEqual([40, 30]);
  });

  test('stays on its sheet and has pixels', () => {
    const { spreadsheet, image } = withImage();
    const other = spreadsheet.insertSheet();
    expect(thrownBy(() => image.setAnchorCell(other.getRange('A1')))).toMatch(/^Exception: /);
    expect(thrownBy(() => image.setWidth(0))).toMatch(/^Exception: /);
  });

  test('shows another file in its place', () => {
    const { image, blob } = withImage();
    image.setAltTextTitle('Map').replace(blob(png(10, 20)));
    expect([image.getInherentWidth(), image.getInherentHeight()]).toEqual([10, 20]);
    expect([image.getAltTextTitle(), image.getAnchorCell().getA1Notation()]).toEqual(['Map', 'B5']);
  });

  test('is gone when it is removed, and says so when it is asked', () => {
    const { sheet, image } = withImage();
    image.remove();
    expect(sheet.getImages()).toEqual([]);
    expect(thrownBy(() => image.getWidth())).toMatch(/^Exception: /);
  });

  test('follows its cell, and stays within the grid when that goes', () => {
    const { sheet, image } = withImage();
    const anchor = () => image.getAnchorCell().getA1Notation();
    sheet.insertRowsBefore(1, 2);
    sheet.insertColumnBefore(1);
    expect(anchor()).toBe('C7');
    sheet.deleteRows(6, 3);
    expect(anchor()).toBe('C6');
    sheet.deleteRows(6, sheet.getMaxRows() - 5);
    expect(anchor()).toBe('C5');
  });

  test('is copied with its sheet, as one of its own', () => {
    const { sheet, spreadsheet, image } = withImage();
    image.setAltTextTitle('Map');
    const copy = sheet.copyTo(spreadsheet);
    const [copied] = copy.getImages();
    expect([copied?.getAltTextTitle(), copied?.getAnchorCell().getA1Notation()]).toEqual(['Map', 'B5']);
    copied?.setWidth(99);
    expect([copied?.getWidth(), image.getWidth()]).toEqual([99, 40]);
    expect(copied?.getSheet().getSheetId()).toBe(copy.getSheetId());
  });

  test('cannot be given a script here', () => {
    const { image } = withImage();
    expect(thrownBy(() => image.assignScript('show'))).toBe('Error: not implemented: OverGridImage.assignScript');
  });
});
