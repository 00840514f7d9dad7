import type { Kpi, KpiValue } from '../../model/kpi.ts';
import type { InsightNumber } from '../../model/kpi-insight.ts';
import { DAY_FORMAT } from '../tables/written-cell.ts';

/** How the numbers of a KPI are shown: events whole, others as fine as its target asks for. */
export function kpiNumberFormat(
  { kind, target, baseline }: Pick<Kpi, 'kind' | 'target' | 'baseline'>,
  what: KpiValue,
): string {
  const isCounted = kind === 'count' || kind === 'share';
  if (isCounted) return BETWEEN.includes(what) ? '#,##0.0' : '#,##0';
  const size = Math.max(Math.abs(target), Math.abs(baseline));
  return size >= 1000 ? '#,##0' : size >= 10 ? '#,##0.0' : '0.00';
}

/** Values that lie between the numbers that can be counted. */
const BETWEEN: readonly KpiValue[] = ['expected', 'requiredRate', 'runRate'];

/** How a single number is shown, whatever KPI it belongs to. */
export function figureFormat({ format, value }: Pick<InsightNumber, 'format' | 'value'>): string {
  if (format === 'day') return DAY_FORMAT;
  if (format === 'percent') return '0%';
  return Number.isInteger(Math.round(value * 10) / 10) ? '#,##0' : Math.abs(value) < 1 ? '0.00' : '#,##0.0';
}
