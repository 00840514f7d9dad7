import { periodStart } from '../../../../core/kpi/index.ts';
import { readNumber } from '../../../../core/tables/index.ts';
import type { Day } from '../../../../model/calendar.ts';
import type { ExitAction, ExitCondition, Kpi, KpiColumn, KpiDirection } from '../../../../model/kpi.ts';
import type { Language } from '../../../../model/language.ts';
import type { SentCell } from '../../../../model/sent-table.ts';
import { exitDatesCell, exitRuleText } from '../../../../tabs/index.ts';
import { kpisWords } from '../../../../text/kpis/index.ts';
import type { AgreeStep } from '../../../../text/sidebar/kpis/index.ts';
import { namesIn } from '../../../parts/names-in.ts';
import { writtenNumber } from '../../../parts/typed-cell.ts';
import type { DraftReading } from '../kpi/draft-reading.ts';

/** The terms of an exit line while they are being agreed on. */
export interface ExitTerms {
  readonly target: SentCell;
  readonly due: SentCell;
  readonly dates: readonly (Day | null)[];
  /** As typed, in percent; `null` where the rule has no such half. */
  readonly chance: string | null;
  readonly value: string | null;
  readonly action: ExitAction | null;
  readonly decides: string;
  readonly people: string;
}

/** The steps to an agreement, in their order. */
export const AGREE_STEPS: readonly AgreeStep[] = ['kpi', 'goal', 'dates', 'rule', 'action', 'decides', 'people'];

/** The columns of the KPI table in which the terms stand. */
export const TERM_COLUMNS = [
  'target',
  'due',
  'exitDate',
  'exitRule',
  'exitAction',
] as const satisfies readonly KpiColumn[];

const USUAL_CHANCE = '50';
const USUAL_MONTHS = 12;

/**
 * Where agreeing begins: what the table has, and for what it lacks the usual line, one look a year after Start at a chance of 50 %. Where
 * that year is over, the next one counts.
 *
 * @param kpi - as it can be read without its exit line.
 * @param decides - who decided so far.
 */
export function openingTerms(
  kpi: Kpi | null,
  { target, due }: Pick<ExitTerms, 'target' | 'due'>,
  decides: string,
  today: Day,
): ExitTerms {
  const dates = kpi?.exitDates ?? [];
  const usual = kpi && usualLook(kpi, today);
  const lineOf = (measure: ExitCondition['measure']) =>
    kpi?.exitRule.find((condition) => condition.measure === measure)?.line;
  const [chance, value] = [lineOf('chance'), lineOf('value')];
  const isNew = chance === undefined && value === undefined;
  return {
    target,
    due,
    dates: dates.length > 0 ? [...dates].sort((a, b) => a - b) : [usual],
    chance:
      chance === undefined ? (isNew ? USUAL_CHANCE : null) : writtenNumber(Number((100 * chance).toPrecision(12))),
    value: value === undefined ? null : writtenNumber(value),
    action: kpi?.exitAction ?? null,
    decides,
    people: '',
  };
}

/** Where no such year ends before Due, on which there is nothing left to stop, the look is in the middle of the time that is left. */
function usualLook({ start, due }: Kpi, today: Day): Day {
  const lookAfter = (years: number): Day => periodStart(start, years * USUAL_MONTHS, 'month');
  let years = 1;
  while (lookAfter(years) <= today && lookAfter(years) < due) years += 1;
  const look = lookAfter(years);
  return look < due ? look : Math.ceil((Math.min(Math.max(start, today), due) + due) / 2);
}

/**
 * The rule that was typed; `null` while a half of it cannot be read.
 *
 * @example typedRule({ chance: '50', value: '8' }) // [{ measure: 'chance', line: 0.5 }, { measure: 'value', line: 8 }]
 */
export function typedRule({ chance, value }: Pick<ExitTerms, 'chance' | 'value'>): readonly ExitCondition[] | null {
  const { percent, number } = typedLines({ chance, value });
  if (percent === undefined || number === undefined) return null;
  return [
    ...(percent === null ? [] : [{ measure: 'chance', line: percent / 100 } as const]),
    ...(number === null ? [] : [{ measure: 'value', line: number } as const]),
  ];
}

/** The half of the rule that was typed and cannot be read; `null` where both can. */
export function unreadHalf(terms: Pick<ExitTerms, 'chance' | 'value'>): ExitCondition['measure'] | null {
  const { percent, number } = typedLines(terms);
  if (percent === undefined) return 'chance';
  return number === undefined ? 'value' : null;
}

/** Each half of a rule: `null` without it, `undefined` where it cannot be read. */
function typedLines({ chance, value }: Pick<ExitTerms, 'chance' | 'value'>) {
  const percent = chance === null ? null : readNumber(chance.replace(/[%％]/g, ''));
  const isChance = percent == null || (percent >= 0 && percent <= 100);
  return { percent: isChance ? percent : undefined, number: value === null ? null : readNumber(value) };
}

/** The terms as cells of the KPI's row, in the language of its table. A rule that cannot be read is left blank. */
export function termCells(
  terms: ExitTerms,
  direction: KpiDirection,
  ofTable: Language,
): Readonly<Record<(typeof TERM_COLUMNS)[number], SentCell>> {
  const { target, due, dates, action } = terms;
  const days = datesOf({ dates });
  return {
    target,
    due,
    exitDate: days.length === 0 ? '' : exitDatesCell(days),
    exitRule: exitRuleText(typedRule(terms) ?? [], direction, ofTable),
    exitAction: action === null ? '' : kpisWords[ofTable].exitActions[action][0],
  };
}

/** The days that were chosen, each once. */
export function datesOf({ dates }: Pick<ExitTerms, 'dates'>): readonly Day[] {
  return [...new Set(dates.filter((day) => day !== null))];
}

const STEP_OF: Readonly<Partial<Record<KpiColumn, AgreeStep>>> = {
  target: 'goal',
  due: 'goal',
  exitDate: 'dates',
  exitRule: 'rule',
  exitAction: 'action',
};

/**
 * The steps that somebody still has to look at.
 *
 * @param mistakes - of the KPI's row as it would be with the terms.
 */
export function openSteps(terms: ExitTerms, { mistakes }: Pick<DraftReading, 'mistakes'>): readonly AgreeStep[] {
  const mistaken = new Set([...mistakes.keys()].map((column) => STEP_OF[column] ?? 'kpi'));
  const missing: Readonly<Record<AgreeStep, boolean>> = {
    kpi: false,
    goal: false,
    dates: datesOf(terms).length === 0,
    rule: (typedRule(terms)?.length ?? 0) === 0,
    action: terms.action === null,
    decides: terms.decides.trim() === '',
    people: namesIn(terms.people).length === 0,
  };
  return AGREE_STEPS.filter((step) => mistaken.has(step) || missing[step]);
}
