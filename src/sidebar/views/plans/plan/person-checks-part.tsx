import type { PlanConcern } from '../../../../text/sidebar/plans/words.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { SteppedList } from '../../../parts/stepped-list.tsx';
import type { PlanProps } from './plan-props.ts';

/** What is amiss with the key persons, each with the way to whom it is about. */
export function PersonChecksPart({
  reading,
  concerns,
  words,
  goTo,
  says,
}: PlanProps & { readonly concerns: Readonly<Record<PlanConcern, (count: number) => string>> }) {
  const { persons } = reading;
  const { hasNoDecisionMaker, hasNoChampion, contacts, isSingleThreaded, blockersWithoutPlan, notChecked } = persons;
  const [only] = contacts;
  const role = (
    <p>
      <PlaceButton link={reading.headerOf('keyPersons', 'role')} text={says.mend.choose} goTo={goTo} />
    </p>
  );
  return (
    <>
      {hasNoDecisionMaker && (
        <>
          <h3>{concerns.noDecisionMaker(1)}</h3>
          {role}
        </>
      )}
      {hasNoChampion && (
        <>
          <h3>{concerns.noChampion(1)}</h3>
          {role}
        </>
      )}
      {isSingleThreaded && (
        <>
          <h3>{concerns.singleThreaded(1)}</h3>
          <p>
            <PlaceButton
              link={
                only === undefined
                  ? reading.headerOf('keyPersons', 'contact')
                  : reading.cellIn('keyPersons', only.row, 'contact')
              }
              text={says.mend.onlyContact(only?.name ?? '')}
              goTo={goTo}
            />
          </p>
        </>
      )}
      {blockersWithoutPlan.length > 0 && <h3>{concerns.blockersWithoutPlan(blockersWithoutPlan.length)}</h3>}
      <SteppedList items={blockersWithoutPlan} more={words.shell.more}>
        {(person) => (
          <li key={person.row}>
            <PlaceButton link={reading.cellIn('keyPersons', person.row, 'nextAction')} text={person.name} goTo={goTo} />
          </li>
        )}
      </SteppedList>
      {notChecked.length > 0 && <h3>{concerns.notChecked(notChecked.length)}</h3>}
      <SteppedList items={notChecked} more={words.shell.more}>
        {({ person, days }) => (
          <li key={person.row}>
            <PlaceButton link={reading.cellIn('keyPersons', person.row, 'checked')} text={person.name} goTo={goTo} />{' '}
            <span class="note">{says.mend.checked(days)}</span>
          </li>
        )}
      </SteppedList>
    </>
  );
}
