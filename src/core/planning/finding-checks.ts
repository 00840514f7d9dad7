import type { Day } from '../../model/calendar.ts';
import { DAYS_UNTIL_OLD, type Finding } from '../../model/plan.ts';

/** What is amiss with the findings of a plan. */
export interface FindingChecks {
  /** Of the oldest one; `null` where none has a date. */
  readonly oldest: Day | null;
  /** More than 180 days old, the oldest first. */
  readonly old: readonly { readonly finding: Finding; readonly days: number }[];
  readonly withoutDate: readonly Finding[];
  readonly withoutSource: readonly Finding[];
  /** Nobody has said yet what they mean for us. */
  readonly withoutSoWhat: readonly Finding[];
}

/** Checks what somebody found out. Rows without a finding are questions yet, with which nothing is amiss. */
export function findingChecks(findings: readonly Finding[], today: Day): FindingChecks {
  const made = findings.filter(({ finding }) => finding !== '');
  const aged = made
    .flatMap((finding) => (finding.date === null ? [] : [{ finding, days: today - finding.date }]))
    .sort((a, b) => b.days - a.days);
  const [oldest] = aged;
  return {
    oldest: oldest === undefined ? null : today - oldest.days,
    old: aged.filter(({ days }) => days > DAYS_UNTIL_OLD),
    withoutDate: made.filter(({ date }) => date === null),
    withoutSource: made.filter(({ source }) => source === ''),
    withoutSoWhat: made.filter(({ soWhat }) => soWhat === ''),
  };
}
