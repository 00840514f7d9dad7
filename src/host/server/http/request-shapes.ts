import type { Area } from '../../protocol/cell-view.ts';
import type { FormatChange, RequestName, Requests } from '../../protocol/requests.ts';
import {
  anything,
  either,
  finite,
  integer,
  list,
  nothing,
  oneOf,
  optional,
  place,
  record,
  type Shape,
  text,
  truth,
  whole,
} from './shape.ts';

const area = record<Area>({ row: place, column: place, rows: place, columns: place });
const tab = { tabId: whole };
const cell = { ...tab, row: place, column: place };
const placement = { ...cell, offsetX: finite, offsetY: finite, width: finite, height: finite };
const areas = { ...tab, areas: list(area) };
const tracks = { ...tab, axis: oneOf('row', 'column'), at: place, count: place };
const color = either(text, nothing);

const formatChange = record<FormatChange>({
  bold: optional(truth),
  italic: optional(truth),
  underline: optional(truth),
  strikethrough: optional(truth),
  color: optional(color),
  background: optional(color),
  fontSize: optional(either(finite, nothing)),
  horizontal: optional(either(oneOf('left', 'center', 'right'), nothing)),
  vertical: optional(either(oneOf('top', 'middle', 'bottom'), nothing)),
  wrap: optional(either(oneOf('overflow', 'wrap', 'clip'), nothing)),
  numberFormat: optional(either(text, nothing)),
  decimals: optional(oneOf(1, -1)),
  borders: optional(oneOf('all', 'outer', 'none')),
  clear: optional(oneOf(true)),
});

/** What each request is given; the protocol says what it means. */
export const shapes: { readonly [Name in RequestName]: Shape<Requests[Name][0]> } = {
  look: record(areas),
  select: record({ ...areas, cursor: record({ row: place, column: place }) }),
  summarise: record(areas),

  type: record({ ...cell, text }),
  typeAll: record({ ...areas, text }),
  clear: record(areas),
  copy: record({ ...tab, area }),
  paste: record({
    ...tab,
    area,
    text,
    html: text,
    from: optional(record({ ...tab, area, cut: truth })),
    valuesOnly: optional(truth),
  }),
  fill: record({ ...tab, source: area, target: area }),
  format: record({ ...areas, change: formatChange }),
  note: record({ ...cell, text }),
  choices: record(cell),

  insert: record({ ...tracks, like: optional(oneOf('before', 'after')) }),
  remove: record(tracks),
  resize: record({ ...tracks, pixels: finite }),
  autoResize: record(tracks),
  hide: record({ ...tracks, hidden: truth }),
  group: record({ ...tracks, isGrouped: truth }),
  foldAll: record({ ...tab, axis: oneOf('row', 'column'), isFolded: truth }),
  freeze: record({ ...tab, rows: whole, columns: whole }),
  sort: record({ ...tab, area, column: place, ascending: truth }),
  merge: record({ ...tab, area, merged: truth }),
  placeChart: record({ ...placement, chartId: whole }),
  removeChart: record({ ...tab, chartId: whole }),
  placeImage: record({ ...placement, imageId: whole }),
  removeImage: record({ ...tab, imageId: whole }),

  addTab: record({ index: whole }),
  renameTab: record({ ...tab, name: text }),
  moveTab: record({ ...tab, index: whole }),
  copyTab: record(tab),
  removeTab: record(tab),
  hideTab: record({ ...tab, hidden: truth }),
  colorTab: record({ ...tab, color }),

  undo: nothing,
  redo: nothing,
  find: record({ ...cell, text, backwards: truth }),
  locate: record({ name: text }),
  edge: record({ ...cell, down: integer, right: integer }),

  run: record({ functionName: text }),
  call: record({ frameId: text, name: text, args: list(anything) }),
  closeFrame: record({ frameId: text }),
  answer: record({ questionId: whole, button: oneOf('OK', 'CANCEL', 'YES', 'NO', 'CLOSE'), text }),

  save: nothing,
  recover: record({ accept: truth }),
};
