import { idKey } from '../../../tabs/index.ts';
import { texts } from '../../../text/index.ts';
import { targetsWords } from '../../../text/targets/index.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import { type TargetProps, TargetRows } from './target-rows.tsx';

/** Rows that no company is, companies that stand on the list twice, cells that cannot be read. */
export function MendSection(props: TargetProps) {
  const { list, language, words, goTo } = props;
  const says = words.targets.mend;
  const { lost, repeated } = list;
  const { unreadable } = list.table;
  if (lost.length + repeated.length + unreadable.length === 0) return null;
  return (
    <section aria-labelledby="mend">
      <h2 id="mend">{says.heading}</h2>
      {lost.length > 0 && <h3>{says.lost(lost.length)}</h3>}
      <TargetRows {...props} targets={lost} column="addedAs">
        {({ target: { id } }) => (idKey(id) === '' ? says.lostByName : says.lostById)}
      </TargetRows>
      {repeated.length > 0 && <h3>{says.twice(repeated.length)}</h3>}
      <ul class="plain">
        {repeated.map((standings) => (
          <li key={standings[0]?.target.row}>
            {standings[0]?.name}
            {standings.map(({ target: { row } }) => (
              <span key={row}>
                {' '}
                <PlaceButton link={list.linkTo(row, 'account')} text={says.row(row)} goTo={goTo} />
              </span>
            ))}
          </li>
        ))}
      </ul>
      {unreadable.length > 0 && <h3>{says.unreadable(unreadable.length)}</h3>}
      <ul class="plain">
        {unreadable.map(({ row, column, found }) => (
          <li key={`${row} ${column}`}>
            <PlaceButton
              link={list.linkTo(row, column)}
              text={says.cell(row, targetsWords[language].columns[column][0])}
              goTo={goTo}
            />
            <p class="note">{texts[language].unreadable(found)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
