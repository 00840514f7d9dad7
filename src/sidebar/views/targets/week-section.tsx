import { writtenDay } from '../../../core/tables/index.ts';
import type { TargetStanding } from '../../../tabs/index.ts';
import { shownDay } from '../../parts/shown.ts';
import { type TargetProps, TargetRows } from './target-rows.tsx';

/** What has to be done now: actions that are overdue or due soon, targets that nobody looks after. */
export function WeekSection(props: TargetProps) {
  const { list, language, words } = props;
  const says = words.targets.week;
  const { overdue, dueSoon, withoutOwner } = list;
  const action = ({ target: { due, nextAction } }: TargetStanding) =>
    [due === null ? '' : shownDay(writtenDay(due), language), nextAction].filter(Boolean).join(' · ');
  const part = (targets: readonly TargetStanding[], label: (count: number) => string) =>
    targets.length > 0 && (
      <>
        <h3>{label(targets.length)}</h3>
        <TargetRows {...props} targets={targets} column="due">
          {action}
        </TargetRows>
      </>
    );
  return (
    <section aria-labelledby="week">
      <h2 id="week">{says.heading}</h2>
      {overdue.length + dueSoon.length + withoutOwner.length === 0 && <p>{says.none}</p>}
      {part(overdue, says.overdue)}
      {part(dueSoon, says.soon)}
      {withoutOwner.length > 0 && <h3>{says.withoutOwner(withoutOwner.length)}</h3>}
      <TargetRows {...props} targets={withoutOwner} column="salesOwner">
        {({ target }) => says.missing(target.salesOwner === '', target.marketingOwner === '')}
      </TargetRows>
    </section>
  );
}
