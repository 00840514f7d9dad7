import type { ColourRule } from '../tabs/index.ts';
import { rangeOf } from './area-range.ts';
import { sheetOf } from './sheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Colours cells of a new tab. */
export function setColours(sheet: Sheet, colours: readonly ColourRule[]): void {
  if (colours.length > 0) sheet.setConditionalFormatRules(colours.map((colour) => ruleFor(sheet, colour)));
}

/**
 * Brings back the colours of a tab that people may have coloured, too: their rules stay, and come first. A rule is ours if it has one
 * of our colours and a formula that differs from one of ours in quoted texts at most, such as the label of a tier that was
 * renamed. A rule of ours that somebody gave another colour is theirs from then on, and stands for ours.
 */
export function mendColours(tabId: number, colours: readonly ColourRule[]): void {
  const sheet = sheetOf(tabId);
  const rules = sheet.getConditionalFormatRules();
  const shapes = new Set(colours.map(({ formula }) => shapeOf(formula)));
  const backgrounds = new Set<string | null | undefined>(colours.map(({ background }) => background));
  const isOurs = (rule: Rule) =>
    shapes.has(shapeOf(formulaOf(rule))) && backgrounds.has(rule.getBooleanCondition()?.getBackground());
  const theirs = rules.filter((rule) => !isOurs(rule));
  const taken = new Set(theirs.map(formulaOf));
  const wanted = colours.filter(({ formula }) => !taken.has(formula));
  const ours = rules.filter(isOurs).map(formulaOf);
  if (ours.length === wanted.length && wanted.every(({ formula }, position) => formula === ours[position])) return;
  sheet.setConditionalFormatRules([...theirs, ...wanted.map((colour) => ruleFor(sheet, colour))]);
}

function ruleFor(sheet: Sheet, { area, formula, background, colour }: ColourRule): Rule {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([rangeOf(sheet, area)])
    .whenFormulaSatisfied(formula)
    .setBackground(background);
  return (colour === undefined ? rule : rule.setFontColor(colour)).build();
}

function formulaOf(rule: Rule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}

function shapeOf(formula: string): string {
  return formula.replace(/"[^"]*"/g, '""');
}
