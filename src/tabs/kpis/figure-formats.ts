import type { Kpi, KpiValue } from '../../model/kpi.ts';
import type { InsightNumber } from '../../model/kpi-insight.ts';
import { figureDecimals, percentLook } from '../../text/shown-numbers.ts';
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

const NUMBERS = ['#,##0', '#,##0.0', '#,##0.00'] as const;

/** What is no pattern stands in quotes, as in formulas. */
const PERCENTS = { whole: '#,##0%', tenths: '0.0%', 'nearly none': '"<0.1%"', 'nearly all': '">99.9%"' } as const;

/** How the cell of a single number is shown, whatever KPI it belongs to: as the sentences show it. */
export function figureFormat({ format, value }: Pick<InsightNumber, 'format' | 'value'>): string {
  if (format === 'day') return DAY_FORMAT;
  return format === 'percent' ? PERCENTS[percentLook(value)] : NUMBERS[figureDecimals(value)];
}

/** The same for a number that changes with its cell: a formula that shows it as the sentences do, whatever it becomes. */
export function figureText(format: InsightNumber['format'], cell: string): string {
  if (format === 'day') return `TEXT(${cell},"${DAY_FORMAT}")`;
  const round = (decimals: number) => `ROUND(${cell},${decimals})`;
  if (format === 'percent') {
    const { whole, tenths, ...nearly } = PERCENTS;
    const seemsWhole = `OR(AND(${cell}>0,${round(2)}=0),AND(${cell}<1,${round(2)}=1))`;
    const tenth = `IF(${round(3)}=0,${nearly['nearly none']},IF(${round(3)}=1,${nearly['nearly all']},TEXT(${cell},"${tenths}")))`;
    return `IF(${seemsWhole},${tenth},TEXT(${cell},"${whole}"))`;
  }
  const [whole, tenths, hundredths] = NUMBERS.map((pattern, decimals) => `TEXT(${round(decimals)},"${pattern}")`);
  const small = `IF(${round(2)}=${round(0)},${whole},IF(${round(2)}=${round(1)},${tenths},${hundredths}))`;
  return `IF(ABS(${cell})<1,${small},IF(${round(1)}=${round(0)},${whole},${tenths}))`;
}
