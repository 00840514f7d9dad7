import { type Color, parseColor } from '../../../workbook/color.ts';
import type {
  BooleanCondition,
  ConditionalFormat,
  ConditionalStyle,
  GradientCondition,
  GradientPoint,
} from '../../../workbook/conditional-format.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { local } from '../../method.ts';
import { type EnumValue, Handle, type Method, type ServiceClass } from '../../service.ts';
import { type ColorArgument, colorHandleOrNull, colorOf, colorText } from '../color/color-classes.ts';
import { scriptValues } from '../criteria/criteria-values.ts';
import { whenMethods } from '../criteria/when-methods.ts';
import { booleanCriteria, interpolations } from '../enums.ts';
import { rangeHandle, storedRange } from '../range/range-handle.ts';
import {
  builderOf,
  buildRule,
  gradientOf,
  type RuleBuilder,
  ruleBuilderHandle,
  ruleHandle,
} from './conditional-format-rule.ts';

/** Methods that take colours as objects; scripts use them, the published types leave them out. */
interface ColorObjectSetters {
  setBackgroundObject(color: GoogleAppsScript.Spreadsheet.Color | null): unknown;
  setFontColorObject(color: GoogleAppsScript.Spreadsheet.Color | null): unknown;
  setGradientMinpointObject(color: GoogleAppsScript.Spreadsheet.Color): unknown;
  setGradientMinpointObjectWithValue(color: GoogleAppsScript.Spreadsheet.Color, type: unknown, value: string): unknown;
  setGradientMidpointObjectWithValue(color: GoogleAppsScript.Spreadsheet.Color, type: unknown, value: string): unknown;
  setGradientMaxpointObject(color: GoogleAppsScript.Spreadsheet.Color): unknown;
  setGradientMaxpointObjectWithValue(color: GoogleAppsScript.Spreadsheet.Color, type: unknown, value: string): unknown;
}

interface BooleanColorObjects {
  getBackgroundObject(): unknown;
  getFontColorObject(): unknown;
}

interface GradientColorObjects {
  getMinColorObject(): unknown;
  getMidColorObject(): unknown;
  getMaxColorObject(): unknown;
}

type Flag = 'bold' | 'italic' | 'underline' | 'strikethrough';
type Place = 'min' | 'mid' | 'max';

function booleanConditionHandle(condition: BooleanCondition): Handle<BooleanCondition> {
  return new Handle('SpreadsheetApp.ConditionalFormatBooleanCondition', condition);
}

function gradientConditionHandle(condition: GradientCondition): Handle<GradientCondition> {
  return new Handle('SpreadsheetApp.ConditionalFormatGradientCondition', condition);
}

function restyle(
  builder: RuleBuilder,
  change: { [Property in keyof ConditionalStyle]: ConditionalStyle[Property] | undefined },
) {
  const kept = Object.entries({ ...builder.style, ...change }).filter(([, value]) => value !== undefined);
  builder.style = Object.fromEntries(kept);
  return ruleBuilderHandle(builder);
}

function flag(name: Flag): Method<RuleBuilder> {
  return local(['Boolean?'], (builder: RuleBuilder, [on]: [boolean | null]) =>
    restyle(builder, { [name]: on ?? undefined }),
  );
}

function colorByText(name: 'background' | 'fontColor'): Method<RuleBuilder> {
  return local(['String?'], (builder: RuleBuilder, [css]: [string | null]) =>
    restyle(builder, { [name]: css === null ? undefined : (parseColor(css) ?? builder.style[name]) }),
  );
}

function colorByObject(name: 'background' | 'fontColor'): Method<RuleBuilder> {
  return local(['SpreadsheetApp.Color?'], (builder: RuleBuilder, [color]: [ColorArgument | null]) =>
    restyle(builder, { [name]: color ? (colorOf(color) ?? undefined) : undefined }),
  );
}

/** Sets an end, or the middle, of a gradient; a colour that cannot be read is ignored. */
function setPoint(
  builder: RuleBuilder,
  place: Place,
  color: Color | undefined | null,
  type: GradientPoint['type'],
  value: string,
) {
  if (color) {
    builder.gradient = { ...builder.gradient, [place]: { color, type, value } };
    builder.criteria = null;
  }
  return ruleBuilderHandle(builder);
}

function endByText(place: Place, type: 'MIN' | 'MAX'): Method<RuleBuilder> {
  return local(['String'], (builder: RuleBuilder, [css]: [string]) =>
    setPoint(builder, place, parseColor(css), type, ''),
  );
}

function endByObject(place: Place, type: 'MIN' | 'MAX'): Method<RuleBuilder> {
  return local(['SpreadsheetApp.Color'], (builder: RuleBuilder, [color]: [ColorArgument]) =>
    setPoint(builder, place, colorOf(color), type, ''),
  );
}

function pointByText(place: Place): Method<RuleBuilder> {
  return local(
    ['String,SpreadsheetApp.InterpolationType,String'],
    (builder: RuleBuilder, [css, type, value]: [string, EnumValue, string]) =>
      setPoint(builder, place, parseColor(css), type.name as GradientPoint['type'], value),
  );
}

function pointByObject(place: Place): Method<RuleBuilder> {
  return local(
    ['SpreadsheetApp.Color,SpreadsheetApp.InterpolationType,String'],
    (builder: RuleBuilder, [color, type, value]: [ColorArgument, EnumValue, string]) =>
      setPoint(builder, place, colorOf(color), type.name as GradientPoint['type'], value),
  );
}

const ruleBuilderClass: ServiceClass<
  RuleBuilder,
  GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder & ColorObjectSetters
> = {
  name: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  methods: {
    build: local([''], (builder) => ruleHandle(buildRule(builder))),
    copy: local([''], (builder) => ruleBuilderHandle({ ...builder })),
    getBooleanCondition: local([''], ({ criteria, style }) => criteria && booleanConditionHandle({ criteria, style })),
    getGradientCondition: local([''], (builder) => {
      const gradient = gradientOf(builder);
      return gradient && gradientConditionHandle(gradient);
    }),
    getRanges: local([''], ({ ranges }) => ranges.map(rangeHandle)),
    setRanges: local(['SpreadsheetApp.Range[]'], (builder, [ranges]: [Handle<GridRange>[]]) => {
      builder.ranges = ranges.map(storedRange);
      return ruleBuilderHandle(builder);
    }),
    setBackground: colorByText('background'),
    setBackgroundObject: colorByObject('background'),
    setFontColor: colorByText('fontColor'),
    setFontColorObject: colorByObject('fontColor'),
    setBold: flag('bold'),
    setItalic: flag('italic'),
    setUnderline: flag('underline'),
    setStrikethrough: flag('strikethrough'),
    setGradientMinpoint: endByText('min', 'MIN'),
    setGradientMinpointObject: endByObject('min', 'MIN'),
    setGradientMinpointWithValue: pointByText('min'),
    setGradientMinpointObjectWithValue: pointByObject('min'),
    setGradientMidpointWithValue: pointByText('mid'),
    setGradientMidpointObjectWithValue: pointByObject('mid'),
    setGradientMaxpoint: endByText('max', 'MAX'),
    setGradientMaxpointObject: endByObject('max', 'MAX'),
    setGradientMaxpointWithValue: pointByText('max'),
    setGradientMaxpointObjectWithValue: pointByObject('max'),
    ...whenMethods<RuleBuilder>((builder, criteria) => {
      builder.criteria = criteria;
      builder.gradient = null;
      return ruleBuilderHandle(builder);
    }),
  },
};

const ruleClass: ServiceClass<ConditionalFormat, GoogleAppsScript.Spreadsheet.ConditionalFormatRule> = {
  name: 'SpreadsheetApp.ConditionalFormatRule',
  methods: {
    copy: local([''], (rule) => ruleBuilderHandle(builderOf(rule))),
    getBooleanCondition: local([''], ({ condition }) =>
      'criteria' in condition ? booleanConditionHandle(condition) : null,
    ),
    getGradientCondition: local([''], ({ condition }) =>
      'min' in condition ? gradientConditionHandle(condition) : null,
    ),
    getRanges: local([''], ({ ranges }) => ranges.map(rangeHandle)),
  },
};

const booleanConditionClass: ServiceClass<
  BooleanCondition,
  GoogleAppsScript.Spreadsheet.BooleanCondition & BooleanColorObjects
> = {
  name: 'SpreadsheetApp.ConditionalFormatBooleanCondition',
  methods: {
    getBackground: local([''], ({ style }) => colorText(style.background)),
    getBackgroundObject: local([''], ({ style }) => colorHandleOrNull(style.background)),
    getFontColor: local([''], ({ style }) => colorText(style.fontColor)),
    getFontColorObject: local([''], ({ style }) => colorHandleOrNull(style.fontColor)),
    getBold: local([''], ({ style }) => style.bold ?? null),
    getItalic: local([''], ({ style }) => style.italic ?? null),
    getStrikethrough: local([''], ({ style }) => style.strikethrough ?? null),
    getUnderline: local([''], ({ style }) => style.underline ?? null),
    getCriteriaType: local([''], ({ criteria }) => booleanCriteria[criteria.type as keyof typeof booleanCriteria]),
    getCriteriaValues: local([''], ({ criteria }) => scriptValues(criteria)),
  },
};

const gradientConditionClass: ServiceClass<
  GradientCondition,
  GoogleAppsScript.Spreadsheet.GradientCondition & GradientColorObjects
> = {
  name: 'SpreadsheetApp.ConditionalFormatGradientCondition',
  methods: {
    getMinColor: local([''], ({ min }) => colorText(min.color)),
    getMinColorObject: local([''], ({ min }) => colorHandleOrNull(min.color)),
    getMinType: local([''], ({ min }) => interpolations[min.type]),
    getMinValue: local([''], ({ min }) => min.value),
    getMidColor: local([''], ({ mid }) => colorText(mid?.color)),
    getMidColorObject: local([''], ({ mid }) => colorHandleOrNull(mid?.color)),
    getMidType: local([''], ({ mid }) => mid && interpolations[mid.type]),
    getMidValue: local([''], ({ mid }) => mid?.value ?? ''),
    getMaxColor: local([''], ({ max }) => colorText(max.color)),
    getMaxColorObject: local([''], ({ max }) => colorHandleOrNull(max.color)),
    getMaxType: local([''], ({ max }) => interpolations[max.type]),
    getMaxValue: local([''], ({ max }) => max.value),
  },
};

/** Rules that dress cells by what they hold: the rule, its builder and its two kinds of condition. */
export const conditionalFormatClasses = [ruleBuilderClass, ruleClass, booleanConditionClass, gradientConditionClass];
