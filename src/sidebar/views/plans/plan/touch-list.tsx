import { writtenDay } from '../../../../core/tables/index.ts';
import type { Touch } from '../../../../model/plan.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { shownDay } from '../../../parts/shown.ts';
import { SteppedList } from '../../../parts/stepped-list.tsx';
import type { PlanProps } from './plan-props.ts';

/** Contacts under a line that says how many there are: when and to whom, what, by whom; nothing where there are none. */
export function TouchList({
  touches,
  label,
  reading,
  language,
  words,
  goTo,
  says,
}: PlanProps & { readonly touches: readonly Touch[]; readonly label: (count: number) => string }) {
  if (touches.length === 0) return null;
  return (
    <>
      <h3>{label(touches.length)}</h3>
      <SteppedList items={touches} more={words.shell.more}>
        {({ row, when, toWhom, message, owner }) => (
          <li key={row}>
            <PlaceButton
              link={reading.cellIn('communication', row, 'when')}
              text={[when === null ? '' : shownDay(writtenDay(when), language), toWhom || says.contacts.nobody]
                .filter(Boolean)
                .join(' · ')}
              goTo={goTo}
            />
            {message !== '' && <p>{message}</p>}
            <p class="note">{owner === '' ? says.contacts.withoutOwner : says.contacts.by(owner)}</p>
          </li>
        )}
      </SteppedList>
    </>
  );
}
