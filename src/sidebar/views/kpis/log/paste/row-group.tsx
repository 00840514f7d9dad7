import { quotableText, writtenDay } from '../../../../../core/tables/index.ts';
import { linkTo } from '../../../../../tabs/index.ts';
import { kpiLogViewWords } from '../../../../../text/sidebar/kpis/log/index.ts';
import { Disclosure } from '../../../../parts/disclosure.tsx';
import { PlaceButton } from '../../../../parts/place-button.tsx';
import { SteppedList } from '../../../../parts/stepped-list.tsx';
import type { KpisProps } from '../../kpis-props.ts';
import type { JudgedRow } from '../judged-rows.ts';
import type { PastedRow } from './pasted-row.ts';
import type { ReadPaste } from './read-paste.ts';

/** Pasted rows of which the same is to be said, and whether they are added. */
export function RowGroup(
  props: KpisProps &
    ReadPaste['groups'][number] & {
      readonly isChosen: boolean;
      readonly choose: (isChosen: boolean) => void;
    },
) {
  const { state, rows, isChosen, choose, language, words } = props;
  const says = kpiLogViewWords[language].paste;
  const isOptional = state !== 'new' && rows.every((row) => 'entry' in row);
  return (
    <li>
      <Disclosure label={says.groups[state](rows.length.toLocaleString(language))}>
        {() => (
          <div class="log-part">
            <SteppedList items={rows} more={words.shell.more}>
              {(judged, position) => <Row key={position} {...props} judged={judged} />}
            </SteppedList>
          </div>
        )}
      </Disclosure>
      {says.notes[state] && <p class="note">{says.notes[state]}</p>}
      {isOptional && (
        <label>
          <input type="checkbox" checked={isChosen} onChange={({ currentTarget }) => choose(currentTarget.checked)} />
          {says.addThese}
        </label>
      )}
    </li>
  );
}

function Row({
  judged,
  language,
  goTo,
  reading: {
    tables: { log },
  },
}: Pick<KpisProps, 'language' | 'goTo' | 'reading'> & { readonly judged: JudgedRow<PastedRow> }) {
  const says = kpiLogViewWords[language].paste;
  const { line, foundDate, kpi, value, note } = judged.row;
  const isRead = 'entry' in judged;
  const date = isRead ? writtenDay(judged.entry.day) : quotableText(foundDate);
  const logRow = isRead ? judged.logRow : null;
  return (
    <li>
      <span class="note">{says.line(line.toLocaleString(language))}</span>{' '}
      {[date, quotableText(kpi), quotableText(value), quotableText(note)].filter(Boolean).join(' · ')}
      {log && logRow !== null && (
        <>
          {' '}
          <PlaceButton link={linkTo(log, logRow - 1)} text={says.logRow(String(log.row + logRow - 1))} goTo={goTo} />
        </>
      )}
    </li>
  );
}
