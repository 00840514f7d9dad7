import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellInput } from '../../../../src/host/session/views/cell-input.ts';
import { Workbook } from '../../../../src/host/workbook/workbook.ts';

const pieces = fc.constantFrom(
  ..."'=-+.,/:%$¥ 0123456789aeAT年月日()",
  'TRUE',
  '2026-11-21',
  '9:30',
  'PM',
  '\n',
  '12%',
  '1e5',
);
const typed = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
const patterns = fc.constantFrom(undefined, '@', '0.00', '0%', 'yyyy/mm/dd', '[h]:mm', 'h:mm', '"¥"#,##0', '@"様"');

test.each(['en_US', 'ja_JP'])('what editing begins with in %s leaves the cell as it is when typed again', (locale) => {
  const workbook = new Workbook({ locale, now: () => new Date('2026-11-21T12:00:00Z') });
  const [tab] = workbook.tabs;
  if (!tab) throw new Error('A new workbook has a tab');
  fc.assert(
    fc.property(typed, patterns, (text, numberFormat) => {
      tab.type(1, 1, '');
      tab.setCellFormat(1, 1, numberFormat === undefined ? {} : { numberFormat });
      tab.type(1, 1, text);
      const before = [tab.formula(1, 1), tab.value(1, 1), tab.cellFormat(1, 1)];
      tab.type(1, 1, cellInput(tab, 1, 1));
      expect([tab.formula(1, 1), tab.value(1, 1), tab.cellFormat(1, 1)]).toEqual(before);
    }),
    { numRuns: 500 },
  );
});
