import { writtenDay } from '../../../../core/tables/index.ts';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { shownDay } from '../../../parts/shown.ts';
import type { PlanProps } from './plan-props.ts';

/** What the list of targets says is to be done next, with the way there. */
export function NextAction({ reading: { nextAction }, model, language, goTo, says }: PlanProps) {
  if (nextAction === null) return null;
  const { text, due, link } = nextAction;
  const dueText = due !== null && due < model.seen.today ? plansViewWords[language].list.wasDue : says.due;
  const told = [
    ...(text === '' ? [] : [says.nextAction(text)]),
    ...(due === null ? [] : [dueText(shownDay(writtenDay(due), language))]),
  ];
  return (
    <p>
      <PlaceButton link={link} text={told.join(' · ')} goTo={goTo} />
    </p>
  );
}
