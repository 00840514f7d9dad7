import { decidingUnknowns, isUnderGate } from '../../../core/scoring/index.ts';
import { quotable } from '../../../core/tables/index.ts';
import { linkTo, USUAL_TOP, whyOf } from '../../../tabs/index.ts';
import { shownPoints } from '../../../text/points.ts';
import type { ListedAccount } from '../../model/listed-accounts.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import { Track } from '../../parts/track.tsx';
import type { ViewProps } from '../../view-props.ts';
import { contributionBars } from './contribution-bars.ts';

/** Why an account has its score: in a sentence, in bars that add up, and by the cells that are in the way of knowing it better. */
export function AccountExplanation({ account, model, words, goTo }: ViewProps & { readonly account: ListedAccount }) {
  const says = words.ranking.explanation;
  const { scoring, tiers, tables } = model;
  const { row, rowNumber, result } = account;
  const table = tables.accounts;
  if (table === null) return null;
  const { bars, sum, isHeld, least } = contributionBars(scoring.criteria, result.readings);
  const at = (points: number) => ((points - least) / (100 - least)) * 100;
  const deciding = new Map(
    decidingUnknowns(scoring.criteria, result, tiers).map((unknown) => [unknown.index, unknown]),
  );
  const cell = (columnIndex: number) => (
    <PlaceButton
      link={linkTo(table, rowNumber - 1, columnIndex)}
      text={quotable(row[columnIndex], scoring.dayOf) || says.blank}
      goTo={goTo}
    />
  );
  const inTheWay = scoring.criteria.flatMap((criterion, index) => {
    const reading = result.readings[index];
    if (typeof reading === 'number' && !isUnderGate(reading, criterion)) return [];
    return [{ criterion, isUnknown: typeof reading !== 'number', unknown: deciding.get(index) }];
  });
  return (
    <div class="explanation">
      {/* Explanations name rows as people see them on the tab. */}
      <p>{whyOf(scoring, { ...account, rowNumber: rowNumber + table.row - 1 }, USUAL_TOP)}</p>
      {result.status === 'ok' && (
        <>
          <ul class="plain">
            {bars.map(({ index, criterion, start, end, full, shown, shownFull }) => (
              <li key={index}>
                <div class="line">
                  <span class="fill">
                    {criterion.name} <span class="note">{cell(criterion.columnIndex)}</span>
                  </span>
                  <span>{says.partOf(shown, shownFull)}</span>
                </div>
                <Track
                  stretches={[
                    ['reach', at(start), at(start + full)],
                    end < start ? ['against', at(end), at(start)] : ['for', at(start), at(end)],
                  ]}
                />
              </li>
            ))}
          </ul>
          <p class="sum">
            = {sum}
            {isHeld && <span class="note"> {says.held}</span>}
          </p>
        </>
      )}
      {inTheWay.length > 0 && <h3>{says.cells}</h3>}
      <ul class="plain">
        {inTheWay.map(({ criterion, isUnknown, unknown }) => (
          <li key={criterion.name}>
            {criterion.name}: {cell(criterion.columnIndex)}
            {isUnknown && <span class="note"> {says.policy(criterion.ifBlank)}</span>}
            {unknown && (
              <p class="note">
                {says.ifKnown(shownPoints(unknown.low), shownPoints(unknown.high), unknown.tiers, unknown.couldExclude)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
