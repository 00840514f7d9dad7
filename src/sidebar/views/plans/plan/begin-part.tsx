import { plansWords } from '../../../../text/plans/index.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import type { PlanProps } from './plan-props.ts';

/** Where to begin with a plan in which nothing is filled in yet. */
export function BeginPart({ reading, language, goTo, says: { begin } }: PlanProps) {
  const { sections } = plansWords[language];
  return (
    <div class="first-step">
      <h3>{begin.heading}</h3>
      <ol>
        {FIRST_TABLES.map((table) => (
          <li key={table}>
            <PlaceButton link={reading.headingOf(table)} text={sections[table]} goTo={goTo} />
            <p>{begin.steps[table]}</p>
          </li>
        ))}
      </ol>
      <p>{begin.next}</p>
    </div>
  );
}

const FIRST_TABLES = ['threeC', 'keyPersons', 'communication'] as const;
