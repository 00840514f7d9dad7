import { writtenDay } from '../../../../core/tables/index.ts';
import type { KeyPerson } from '../../../../model/plan.ts';
import { plansWords } from '../../../../text/plans/index.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { shownDay } from '../../../parts/shown.ts';
import { SteppedList } from '../../../parts/stepped-list.tsx';
import type { PlanProps } from './plan-props.ts';
import { SupportSign } from './support-sign.tsx';

/** The key persons, each in a few words. */
export function PersonsSection({ reading, language, words, goTo, says }: PlanProps) {
  const { sections, choices } = plansWords[language];
  const { persons } = reading.plan;
  const known = ({ role, influence, support, contact, checked }: KeyPerson) =>
    [
      role === null ? '' : choices.roles[role][0],
      influence === null ? '' : says.persons.influence(influence.toLocaleString(language)),
      support === null ? says.persons.supportUnknown : says.persons.support(support),
      contact === null ? says.persons.contactUnknown : says.persons.contact(contact),
      checked === null ? says.persons.neverChecked : says.persons.checked(shownDay(writtenDay(checked), language)),
    ].filter(Boolean);
  return (
    <section aria-labelledby="plan-persons">
      <h2 id="plan-persons">{sections.keyPersons}</h2>
      {persons.length === 0 && (
        <p>
          <PlaceButton link={reading.headingOf('keyPersons')} text={says.persons.none} goTo={goTo} />
        </p>
      )}
      <SteppedList items={persons} more={words.shell.more}>
        {(person) => (
          <li key={person.row}>
            <span class="line">
              <span class="fill">
                <PlaceButton link={reading.cellIn('keyPersons', person.row, 'name')} text={person.name} goTo={goTo} />
              </span>
              <SupportSign support={person.support} />
            </span>
            <p class="note">{[person.title, person.department].filter(Boolean).join(' · ')}</p>
            <p>{known(person).join(' · ')}</p>
          </li>
        )}
      </SteppedList>
    </section>
  );
}
