import { writtenDay } from '../../../core/tables/index.ts';
import { linkTo } from '../../../tabs/index.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import { shownDay, shownShare } from '../../parts/shown.ts';
import type { ViewProps } from '../../view-props.ts';

/** By which criteria the companies are scored, and as of which day. */
export function CriteriaView({ model, language, words, goTo }: ViewProps) {
  const says = words.criteria;
  const { criteria, issues, needsReferenceDate } = model.scoring;
  const { reference, link } = model.date;
  const isComplete = issues.every(({ place }) => place !== 'criteria');
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  const table = model.tables.criteria;
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{says.heading}</h2>
      {table && (
        <p>
          <PlaceButton link={linkTo(table)} text={table.tabName} goTo={goTo} />
        </p>
      )}
      {criteria.map(({ name, weight }) => (
        <p key={name}>
          {name} {isComplete ? shownShare(weight / sum, language) : '–'}
        </p>
      ))}
      {needsReferenceDate && reference && (
        <p class="note">
          {link === null
            ? says.dateToday(shownDay(writtenDay(reference.asOf), language))
            : says.dateGiven(shownDay(writtenDay(reference.asOf), language))}
        </p>
      )}
    </section>
  );
}
