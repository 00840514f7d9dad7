import { describe, expect, test } from 'vitest';
import { gif, png } from '../../image-files.ts';
import { openSession, openWindow } from '../open-session.ts';

function withImage() {
  const opened = openSession({
    arrange: ({ services: { SpreadsheetApp, Utilities } }) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const blob = Utilities.newBlob(Utilities.base64Decode(png(40, 30).toString('base64')), 'image/png');
      sheet.insertImage(blob, 2, 3, 4, 5).setAltTextTitle('Map').setAltTextDescription('Ito reports to Sato');
      SpreadsheetApp.flush();
    },
  });
  const window = openWindow(opened.session);
  window.ask('look', { tabId: 0, areas: [{ row: 1, column: 1, rows: 40, columns: 10 }] });
  const seen = () => window.news().flatMap((message) => (message.kind === 'tab' ? message.tab.images : []));
  return { ...opened, window, seen };
}

const place = { tabId: 0, imageId: 1, row: 6, column: 4, offsetX: 1.4, offsetY: 2, width: 80.3, height: 60 };

describe('an image', () => {
  test('is told where it stands, with its texts and the name of its file, whose bytes are asked for by that', () => {
    const { seen, session, tab } = withImage();
    const file = tab.images[0]?.file ?? '';
    expect(seen()).toEqual([
      {
        id: 1,
        row: 3,
        column: 2,
        offsetX: 4,
        offsetY: 5,
        width: 40,
        height: 30,
        title: 'Map',
        description: 'Ito reports to Sato',
        file,
      },
    ]);
    expect(Buffer.from(session.image(file)?.bytes ?? [])).toEqual(png(40, 30));
    expect(session.image('x')).toBeUndefined();
  });

  test('is told once, however much is edited around it', () => {
    const { seen, window } = withImage();
    seen();
    window.ask('type', { tabId: 0, row: 3, column: 2, text: 'below' });
    expect(window.news().map(({ kind }) => kind)).toEqual(['cells', 'status', 'answer']);
  });

  test('is placed and resized in whole pixels, and undone', () => {
    const { seen, window } = withImage();
    expect(window.ask('placeImage', place)).toEqual({});
    expect(seen().at(-1)).toMatchObject({ row: 6, column: 4, offsetX: 1, offsetY: 2, width: 80, height: 60 });
    window.ask('undo', null);
    expect(seen().at(-1)).toMatchObject({ row: 3, column: 2, offsetX: 4, offsetY: 5, width: 40, height: 30 });
  });

  test('stays on the grid, and has pixels', () => {
    const { tab, window } = withImage();
    window.ask('placeImage', { ...place, row: 5000, column: 5000, offsetX: -9, offsetY: -9, width: -1, height: 0 });
    expect(tab.images).toMatchObject([
      { position: { row: 1000, column: 26, offsetX: 0, offsetY: 0 }, width: 1, height: 1 },
    ]);
  });

  test('is removed, and says so to those who still place it', () => {
    const { tab, window } = withImage();
    expect(window.ask('removeImage', { tabId: 0, imageId: 1 })).toEqual({});
    expect(window.ask('placeImage', place)).toEqual({ problem: 'This image is no longer there.' });
    expect(tab.images).toEqual([]);
    window.ask('undo', null);
    expect(tab.images).toHaveLength(1);
  });

  test('shows its former file again when the replacement is undone', () => {
    const { services, session, sheet, tab, window } = withImage();
    const { SpreadsheetApp, Utilities } = services;
    const before = tab.images[0]?.file ?? '';
    sheet.getImages()[0]?.replace(Utilities.newBlob(Utilities.base64Decode(gif.toString('base64')), 'image/gif'));
    SpreadsheetApp.flush();
    expect(session.image(tab.images[0]?.file ?? '')?.contentType).toBe('image/gif');
    window.ask('undo', null);
    expect([tab.images[0]?.file, session.image(before)?.contentType]).toEqual([before, 'image/png']);
  });
});
