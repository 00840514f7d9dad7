import type { Words } from './words.ts';

const errors = {
  '#N/A': 'A value is not available to the function or formula.',
  '#DIV/0!': 'A division by zero is not possible.',
  '#REF!': 'Reference does not exist.',
  '#VALUE!': 'A value has a type that the formula cannot use.',
  '#NAME?': 'A function or name is not known.',
  '#NUM!': 'A number is out of the range that the formula can use.',
  '#ERROR!': 'Formula parse error.',
};

export const english: Words = {
  addOnName: 'SmallStart ABM',
  error: (text, note) => note || errors[text],
  invalid: ({ criteria, helpText }) => helpText ?? `Invalid: ${wanted(criteria.type)}`,
  refused: (address, { criteria, helpText }) =>
    helpText ??
    `The data you entered in cell ${address} violates the data validation rules set on this cell. ${capital(wanted(criteria.type))}`,
  newTabName: (number) => `Sheet${number}`,
  copyName: (name) => `Copy of ${name}`,
  textTooLong: 'Your input contains more than the maximum of 50,000 characters in a single cell.',
  tabGone: 'This sheet is no longer there.',
  outsideGrid: 'These cells are no longer there.',
  tooManyCells: 'A spreadsheet holds 10,000,000 cells at most.',
  tooManyColumns: 'A sheet holds 18,278 columns at most.',
  lastRows: "You can't delete all the rows on the sheet.",
  lastColumns: "You can't delete all the columns on the sheet.",
  frozenRows: "You can't freeze all visible rows on the sheet.",
  frozenColumns: "You can't freeze all visible columns on the sheet.",
  hiddenRows: "You can't hide all the rows on the sheet.",
  hiddenColumns: "You can't hide all the columns on the sheet.",
  lastTab: "You can't remove all the sheets in a document.",
  lastVisibleTab: "You can't remove or hide all the visible sheets in a document.",
  tabNameEmpty: 'The sheet name cannot be empty.',
  tabNameTooLong: 'The sheet name cannot be greater than 100 characters.',
  tabNameTaken: (name) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  mergeReachesOut: 'You must select all cells in a merged range to merge or unmerge them.',
  mergesInTheWay: 'This is not possible over merged cells. Unmerge them first.',
  nothingToPaste: 'There is nothing to paste.',
  chartGone: 'This chart is no longer there.',
  imageGone: 'This image is no longer there.',
  frameGone: 'This page of the add-on was closed.',
  protectedCells: {
    title: 'Heads up!',
    message: "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
  },
  unexpected: (message) => `Something went wrong: ${message}`,
};

function wanted(type: string): string {
  if (type.startsWith('VALUE_IN')) return 'the input must be an item on the specified list.';
  if (type.startsWith('NUMBER_')) return 'the input must be a number in the specified range.';
  if (type.startsWith('DATE_')) return 'the input must be a valid date in the specified range.';
  if (type === 'TEXT_IS_VALID_EMAIL') return 'the input must be an email address.';
  if (type === 'TEXT_IS_VALID_URL') return 'the input must be a URL.';
  if (type === 'CHECKBOX') return 'the input must be one of the checkbox values.';
  return 'the input does not meet the rule on this cell.';
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
