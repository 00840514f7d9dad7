import type { Criteria, CriteriaValue } from '../../../workbook/criteria.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { EnumValue, Handle } from '../../service.ts';
import { relativeDates } from '../enums.ts';
import { rangeHandle, storedRange } from '../range/range-handle.ts';

/** Arguments of a criterion as they are stored: ranges as cells, enum values as their names. */
export function criteriaValues(args: readonly unknown[]): CriteriaValue[] {
  return args.map((value) => {
    if (value instanceof Handle) return storedRange(value as Handle<GridRange>);
    if (value instanceof EnumValue) return value.name;
    return value as CriteriaValue;
  });
}

/** Stored arguments as scripts get them back. */
export function scriptValues({ type, values }: Criteria): unknown[] {
  return values.map((value) => {
    if (typeof value === 'object' && 'tabId' in value) return rangeHandle(value);
    if (type.endsWith('_RELATIVE')) return relativeDates[value as keyof typeof relativeDates];
    return value;
  });
}
