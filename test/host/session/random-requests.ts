import fc from 'fast-check';
import type { Area } from '../../../src/host/protocol/cell-view.ts';
import type { FormatChange, RequestName, Requests } from '../../../src/host/protocol/requests.ts';

/** What is left to chance in a request; each kind takes of it what it needs. */
export interface Choice {
  readonly tabId: number;
  readonly area: Area;
  readonly other: Area;
  readonly text: string;
  readonly format: FormatChange;
  readonly number: number;
  readonly isSo: boolean;
}

type Asked = { [Name in RequestName]: readonly [Name, Requests[Name][0]] }[RequestName];

const line = fc.integer({ min: 1, max: 9 });
const count = fc.integer({ min: 1, max: 4 });
const area = fc.record({ row: line, column: line, rows: count, columns: count });

const texts = fc.constantFrom(
  ...[
    '',
    '1',
    '7',
    '-2.5',
    '12%',
    '¥1,200',
    '2026-03-31',
    '9:30',
    'TRUE',
    'word',
    "'=1",
    '第1四半期',
    'https://example.com',
  ],
  ...['=A1+1', '=SUM(B1:B4)', '=SUM(SIZES)', '=LIST(3)', '=LIST(B2)', '=LIST(22)', '=DOUBLE(A1:B2)', '=DOUBLE(B3)'],
  ...["='Other tab'!A1", '=Sheet1!C3', '=SUM(C2:C)', '=PLAN', '=NOPE()', '=)', '=1/0', '=TRANSPOSE(A1:A3)', '=NOW()'],
);

const formats: fc.Arbitrary<FormatChange> = fc.constantFrom<FormatChange[]>(
  { bold: true },
  { italic: true, color: '#ff0000', wrap: 'wrap' },
  { background: null, bold: false },
  { numberFormat: 'yyyy/mm/dd' },
  { numberFormat: '"¥"#,##0' },
  { numberFormat: null },
  { decimals: 1 },
  { borders: 'all' },
  { borders: 'none' },
  { clear: true },
);

const htmlTable =
  '<table><tr><td rowspan="2" style="font-weight:bold">a</td><td sdval="1.25">1.3</td></tr><tr><td>=A1</td></tr></table>';

/** Every kind of request that changes something. Texts and places come from the choice. */
export const kinds: Readonly<Record<string, (choice: Choice) => Asked>> = {
  type: ({ tabId, area: { row, column }, text }) => ['type', { tabId, row, column, text }],
  typeAll: ({ tabId, area, other, text }) => ['typeAll', { tabId, areas: [area, other], text }],
  clear: ({ tabId, area, other }) => ['clear', { tabId, areas: [area, other] }],
  'paste texts': ({ tabId, area, text }) => ['paste', { tabId, area, text: `${text}\t1\r\nx\r\n`, html: '' }],
  'paste a page': ({ tabId, area }) => ['paste', { tabId, area, text: '', html: htmlTable }],
  'paste far out': ({ tabId, area }) => [
    'paste',
    { tabId, area: { ...area, row: 19, column: 11 }, text: 'a\tb\tc\nd', html: '' },
  ],
  'paste cells': ({ tabId, area, other, number, isSo }) => [
    'paste',
    { tabId, area, text: '', html: '', from: { tabId: number % 2, area: other, cut: false }, valuesOnly: isSo },
  ],
  'paste what was cut': ({ tabId, area, other, number }) => [
    'paste',
    { tabId, area, text: '', html: '', from: { tabId: number % 2, area: other, cut: true } },
  ],
  fill: ({ tabId, area, number, isSo }) => {
    const target = isSo ? { ...area, rows: area.rows + number } : { ...area, columns: area.columns + number };
    return ['fill', { tabId, source: area, target }];
  },
  format: ({ tabId, area, other, format }) => ['format', { tabId, areas: [area, other], change: format }],
  note: ({ tabId, area: { row, column }, text }) => ['note', { tabId, row, column, text }],
  insert: ({ tabId, area, number, isSo }) => [
    'insert',
    { tabId, axis: isSo ? 'row' : 'column', at: area.row, count: number, like: number > 2 ? 'after' : 'before' },
  ],
  remove: ({ tabId, area, isSo }) => [
    'remove',
    { tabId, axis: isSo ? 'row' : 'column', at: area.row, count: area.rows },
  ],
  resize: ({ tabId, area, number, isSo }) => [
    'resize',
    { tabId, axis: isSo ? 'row' : 'column', at: area.row, count: area.rows, pixels: number * 30 },
  ],
  autoResize: ({ tabId, area }) => ['autoResize', { tabId, axis: 'column', at: area.column, count: area.columns }],
  hide: ({ tabId, area, number, isSo }) => [
    'hide',
    { tabId, axis: isSo ? 'row' : 'column', at: area.row, count: area.rows, hidden: number > 1 },
  ],
  group: ({ tabId, area, number, isSo }) => [
    'group',
    { tabId, axis: isSo ? 'row' : 'column', at: area.row, count: area.rows, isGrouped: number > 1 },
  ],
  foldAll: ({ tabId, number, isSo }) => ['foldAll', { tabId, axis: isSo ? 'row' : 'column', isFolded: number > 2 }],
  freeze: ({ tabId, number }) => ['freeze', { tabId, rows: number, columns: number - 1 }],
  sort: ({ tabId, area, number, isSo }) => [
    'sort',
    { tabId, area, column: area.column + (number % area.columns), ascending: isSo },
  ],
  merge: ({ tabId, area, number }) => ['merge', { tabId, area, merged: number > 1 }],
  placeChart: ({ tabId, area: { row, column }, number }) => [
    'placeChart',
    { tabId, chartId: 1, row, column, offsetX: number, offsetY: 0, width: 300, height: 200 },
  ],
  removeChart: ({ tabId }) => ['removeChart', { tabId, chartId: 1 }],
  placeImage: ({ tabId, area: { row, column }, number }) => [
    'placeImage',
    { tabId, imageId: 1, row, column, offsetX: 0, offsetY: number, width: 90, height: 60 },
  ],
  removeImage: ({ tabId }) => ['removeImage', { tabId, imageId: 1 }],
  addTab: ({ number }) => ['addTab', { index: number }],
  renameTab: ({ tabId, number, isSo }) => ['renameTab', { tabId, name: isSo ? `Tab's ${number}` : '計画 "A"' }],
  moveTab: ({ tabId, number }) => ['moveTab', { tabId, index: number }],
  copyTab: ({ tabId }) => ['copyTab', { tabId }],
  removeTab: ({ tabId }) => ['removeTab', { tabId }],
  hideTab: ({ tabId, isSo }) => ['hideTab', { tabId, hidden: isSo }],
  colorTab: ({ tabId, isSo }) => ['colorTab', { tabId, color: isSo ? '#ff9900' : null }],
  undo: () => ['undo', null],
  redo: () => ['redo', null],
  run: ({ number }) => ['run', { functionName: ['write', 'arrange', 'plan', 'write'][number - 1] ?? '' }],
};

const choice: fc.Arbitrary<Choice> = fc.record({
  tabId: fc.integer({ min: 0, max: 3 }),
  area,
  other: area,
  text: texts,
  format: formats,
  number: count,
  isSo: fc.boolean(),
});

const edit = fc.tuple(fc.constantFrom(...Object.keys(kinds)), choice);
const look = fc.tuple(fc.constant('look'), choice);
/** What two windows do, one after the other: whether it is the first, the kind, and the rest. */
export const moves = fc.array(
  fc.tuple(fc.boolean(), fc.oneof({ weight: 7, arbitrary: edit }, { weight: 1, arbitrary: look })),
  {
    minLength: 1,
    maxLength: 10,
  },
);
