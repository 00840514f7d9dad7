import { writtenDay } from '../../../../core/tables/index.ts';
import { plansWords } from '../../../../text/plans/index.ts';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { shownDay } from '../../../parts/shown.ts';
import type { PlanProps } from './plan-props.ts';

/** What the list of targets says is to be done next, with the way there. */
export function NextAction({ reading: { nextAction }, model, language, goTo }: PlanProps) {
  if (nextAction === null) return null;
  const { standing } = plansWords[language].columns;
  const { text, due, link } = nextAction;
  const dueText = (day: string) =>
    due !== null && due < model.seen.today ? plansViewWords[language].list.wasDue(day) : `${standing.due[0]}: ${day}`;
  const told = [
    ...(text === '' ? [] : [`${standing.nextAction[0]}: ${text}`]),
    ...(due === null ? [] : [dueText(shownDay(writtenDay(due), language))]),
  ];
  return (
    <p>
      <PlaceButton link={link} text={told.join(' · ')} goTo={goTo} />
    </p>
  );
}
