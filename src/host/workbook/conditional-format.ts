import type { Color } from './color.ts';
import type { Criteria } from './criteria.ts';
import type { GridRange } from './grid-range.ts';

/** What a cell looks like where the criteria hold. What is left out stays as the cell has it. */
export interface ConditionalStyle {
  readonly background?: Color;
  readonly fontColor?: Color;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface BooleanCondition {
  readonly criteria: Criteria;
  readonly style: ConditionalStyle;
}

export const interpolationTypes = ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'] as const;

export interface GradientPoint {
  readonly color: Color;
  readonly type: (typeof interpolationTypes)[number];
  /** As typed: a number or a formula; empty for the smallest and the greatest value. */
  readonly value: string;
}

export interface GradientCondition {
  readonly min: GradientPoint;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint;
}

/** A rule of a tab; the tab's rules are tried in order, and the first that holds decides. */
export interface ConditionalFormat {
  ranges: GridRange[];
  readonly condition: BooleanCondition | GradientCondition;
}
