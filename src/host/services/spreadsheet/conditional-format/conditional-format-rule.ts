import type {
  ConditionalFormat,
  ConditionalStyle,
  GradientCondition,
  GradientPoint,
} from '../../../workbook/conditional-format.ts';
import type { Criteria } from '../../../workbook/criteria.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { Handle, ServiceException } from '../../service.ts';
import { unexpectedError } from '../unexpected-error.ts';

/** A rule in the making: a style under criteria, or a gradient. */
export interface RuleBuilder {
  ranges: GridRange[];
  criteria: Criteria | null;
  style: ConditionalStyle;
  gradient: { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint } | null;
}

export function ruleBuilderHandle(builder: RuleBuilder): Handle<RuleBuilder> {
  return new Handle('SpreadsheetApp.ConditionalFormatRuleBuilder', builder);
}

export function newRuleBuilder(): Handle<RuleBuilder> {
  return ruleBuilderHandle({ ranges: [], criteria: null, style: {}, gradient: null });
}

export function ruleHandle(rule: ConditionalFormat): Handle<ConditionalFormat> {
  return new Handle('SpreadsheetApp.ConditionalFormatRule', rule);
}

/** A builder that starts with what a rule says. */
export function builderOf({ ranges, condition }: ConditionalFormat): RuleBuilder {
  const copies = ranges.map((range) => ({ ...range }));
  if ('criteria' in condition) return { ranges: copies, ...condition, gradient: null };
  const { min, mid, max } = condition;
  return { ranges: copies, criteria: null, style: {}, gradient: mid ? { min, mid, max } : { min, max } };
}

/**
 * The finished rule.
 * @throws ServiceException where it has no range, or nothing to show.
 */
export function buildRule(builder: RuleBuilder): ConditionalFormat {
  if (builder.ranges.length === 0) throw new ServiceException('Ranges must have at least one range.');
  const { criteria, style } = builder;
  const gradient = gradientOf(builder);
  const condition = gradient ?? (criteria && { criteria, style });
  if (!condition) throw unexpectedError('SpreadsheetApp.ConditionalFormatRuleBuilder', 'build');
  return { ranges: builder.ranges.map((range) => ({ ...range })), condition };
}

/** The gradient so far; an end that was not set is white, at the end of the values. */
export function gradientOf({ gradient }: RuleBuilder): GradientCondition | null {
  if (!gradient) return null;
  const white = { rgb: '#ffffff' };
  return {
    min: gradient.min ?? { color: white, type: 'MIN', value: '' },
    mid: gradient.mid ?? null,
    max: gradient.max ?? { color: white, type: 'MAX', value: '' },
  };
}
