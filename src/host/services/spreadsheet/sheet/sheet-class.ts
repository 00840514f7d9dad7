import { attachmentMethods } from './attachment-methods.ts';
import { contentMethods } from './content-methods.ts';
import { gridMethods } from './grid-methods.ts';
import { groupMethods } from './group-methods.ts';
import { identityMethods } from './identity-methods.ts';
import type { SheetClass } from './sheet-methods.ts';
import { trackMethods } from './track-methods.ts';

/** One sheet of a spreadsheet: a tab. */
export const sheetClass: SheetClass = {
  name: 'SpreadsheetApp.Sheet',
  methods: {
    ...attachmentMethods,
    ...contentMethods,
    ...gridMethods,
    ...groupMethods,
    ...identityMethods,
    ...trackMethods,
  },
};
