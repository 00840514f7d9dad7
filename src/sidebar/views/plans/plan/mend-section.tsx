import { texts } from '../../../../text/index.ts';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { SteppedList } from '../../../parts/stepped-list.tsx';
import { FindingList } from './finding-list.tsx';
import { PersonChecksPart } from './person-checks-part.tsx';
import type { PlanProps } from './plan-props.ts';

/** What is amiss in a plan, each with the way to where it is mended. */
export function MendSection(props: PlanProps) {
  const { reading, language, words, goTo } = props;
  const says = props.says.mend;
  const { persons, findings, plan } = reading;
  const { unreadable } = plan;
  const { hasNoDecisionMaker, hasNoChampion, isSingleThreaded, blockersWithoutPlan, notChecked } = persons;
  const { old, withoutDate, withoutSource, withoutSoWhat } = findings;
  const isWell =
    !(hasNoDecisionMaker || hasNoChampion || isSingleThreaded) &&
    [blockersWithoutPlan, notChecked, old, withoutDate, withoutSource, withoutSoWhat, unreadable].every(
      ({ length }) => length === 0,
    );
  const daysOf = new Map(old.map(({ finding, days }) => [finding, days]));
  return (
    <section aria-labelledby="mend-plan">
      <h2 id="mend-plan">{says.heading}</h2>
      {isWell && <p>{says.nothing}</p>}
      <PersonChecksPart {...props} concerns={plansViewWords[language].list.concerns} />
      <FindingList {...props} findings={[...daysOf.keys()]} label={says.old} column="date">
        {(finding) => says.daysOld(daysOf.get(finding) ?? 0)}
      </FindingList>
      <FindingList {...props} findings={withoutSoWhat} label={says.withoutSoWhat} column="soWhat" />
      <FindingList {...props} findings={withoutDate} label={says.withoutDate} column="date" />
      <FindingList {...props} findings={withoutSource} label={says.withoutSource} column="source" />
      {unreadable.length > 0 && (
        <Disclosure label={says.unreadable(unreadable.length)}>
          {() => (
            <SteppedList items={unreadable} more={words.shell.more}>
              {({ row, column, found }) => (
                <li key={`${row} ${column}`}>
                  <PlaceButton
                    link={reading.cellAt(row, column)}
                    text={says.cell(row, reading.headerAbove(row, column))}
                    goTo={goTo}
                  />
                  <p class="note">{texts[language].unreadable(found)}</p>
                </li>
              )}
            </SteppedList>
          )}
        </Disclosure>
      )}
    </section>
  );
}
