import { writtenDay } from '../../../../core/tables/index.ts';
import { plansWords } from '../../../../text/plans/index.ts';
import { targetsWords } from '../../../../text/targets/index.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { shownDay } from '../../../parts/shown.ts';
import type { PlanProps } from './plan-props.ts';
import { TouchList } from './touch-list.tsx';

/** The communication plan: what is due, where we get in each other's way, and what it leaves out. */
export function ContactsSection(props: PlanProps) {
  const { reading, language, goTo, says } = props;
  const { sections, choices } = plansWords[language];
  const { stages: stageWords } = targetsWords[language];
  const { due, collisions, gaps } = reading;
  const { overdue, coming, undated } = due;
  const isPlanned = overdue.length + coming.length + undated.length > 0;
  // Where nothing is planned at all, all stages being without a contact says nothing new.
  const stages = isPlanned ? gaps.stages : [];
  return (
    <section aria-labelledby="plan-contacts">
      <h2 id="plan-contacts">{sections.communication}</h2>
      {!isPlanned && (
        <p>
          <PlaceButton link={reading.headingOf('communication')} text={says.contacts.none} goTo={goTo} />
        </p>
      )}
      <TouchList {...props} touches={overdue} label={says.contacts.overdue} />
      <TouchList {...props} touches={coming} label={says.contacts.coming} />
      <TouchList {...props} touches={undated} label={says.contacts.undated} />
      {collisions.length > 0 && <h3>{says.contacts.collisions(collisions.length)}</h3>}
      <ul class="plain">
        {collisions.map(({ week, person, touches }) => (
          <li key={`${week} ${person}`}>
            {says.contacts.inWeek(person, shownDay(writtenDay(week), language))}
            <ul>
              {touches.map(({ row, owner, when }) => (
                <li key={row}>
                  <PlaceButton
                    link={reading.cellIn('communication', row, 'when')}
                    text={[
                      when === null ? '' : shownDay(writtenDay(when), language),
                      owner || says.contacts.withoutOwner,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    goTo={goTo}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {stages.length + gaps.persons.length > 0 && <h3>{says.contacts.gaps}</h3>}
      {stages.length > 0 && (
        <p>
          <PlaceButton
            link={reading.headerOf('communication', 'stage')}
            text={says.contacts.stages(
              stages.map((stage) => stageWords[stage][0]).join(language === 'ja' ? '、' : ', '),
            )}
            goTo={goTo}
          />
        </p>
      )}
      <ul class="plain">
        {gaps.persons.map((person) => (
          <li key={person.row}>
            <PlaceButton link={reading.cellIn('keyPersons', person.row, 'name')} text={person.name} goTo={goTo} />
            <p class="note">{person.role !== null && says.contacts.person(choices.roles[person.role][0])}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
