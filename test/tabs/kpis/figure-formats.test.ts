import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHost } from '../../../src/host/create-host.ts';
import { figureFormat, figureText } from '../../../src/tabs/kpis/figure-formats.ts';
import { shownFigure } from '../../../src/text/kpi-insights/index.ts';

const number = fc.oneof(
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
  fc.integer({ min: -2000, max: 2000 }).map((thousandths) => thousandths / 1000),
);
const share = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map((thousandths) => thousandths / 1000),
  fc.constantFrom(0.0001, 0.0005, 0.00499, 0.005, 0.285, 0.995, 0.9949, 0.99949, 0.9995, 0.9999, 123.4),
);

describe('a figure shows alike in a sentence that is kept, in one that follows its cell, and in that cell:', () => {
  test.each([
    ['number', number],
    ['percent', share],
  ] as const)('a %s', (format, values) => {
    const host = createHost({});
    const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    fc.assert(
      fc.property(fc.array(values, { minLength: 40, maxLength: 40 }), (figures) => {
        const cells = sheet.getRange(1, 1, figures.length, 1).setValues(figures.map((figure) => [figure]));
        cells.setNumberFormats(figures.map((value) => [figureFormat({ format, value })]));
        const texts = sheet.getRange(1, 2, figures.length, 1);
        texts.setFormulas(figures.map((_, index) => [`=${figureText(format, `$A${index + 1}`)}`]));
        const shown = figures.map((value) => shownFigure({ value, format, figure: 'actual' }));
        expect(texts.getDisplayValues().flat()).toEqual(shown);
        expect(cells.getDisplayValues().flat()).toEqual(shown);
      }),
      { numRuns: 5 },
    );
    host.close();
  });
});
