import { useEffect, useState } from 'preact/hooks';
import { changedSince, dayOfReceived, receivedTable } from '../../../tabs/index.ts';
import { ask } from '../../door.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import type { TargetProps } from './target-rows.tsx';

/** What was agreed on before, the latest first, and whether it still stands. */
export function EarlierAgreements({ list, model, words, goTo }: TargetProps) {
  const says = words.targets.signOff;
  const { agreements } = model.seen;
  const last = agreements[agreements.length - 1]?.tabId;
  const [changed, setChanged] = useState('');
  useEffect(() => {
    if (last === undefined) return;
    let isCurrent = true;
    const compare = async () => {
      const tab = await ask('readWholeTab', last).catch(() => null);
      if (tab === null || !isCurrent) return;
      const { criteria, tiers } = model.tables;
      const state = { standings: list.standings, criteria: criteria?.cells ?? [], tiers: tiers?.cells ?? [] };
      const { list: isList, criteria: areCriteria } = changedSince(receivedTable(tab).cells, {
        ...state,
        dayOf: dayOfReceived,
      });
      setChanged(says.changed(isList, areCriteria));
    };
    compare();
    return () => {
      isCurrent = false;
    };
  }, [last, list, model, says]);
  if (agreements.length === 0) return null;
  return (
    <>
      <h3>{says.earlier}</h3>
      <p role="status">{changed}</p>
      <ul class="plain">
        {[...agreements].reverse().map(({ tabId, name }) => (
          <li key={tabId}>
            <PlaceButton link={{ tabId, a1: 'A1' }} text={name} goTo={goTo} />
          </li>
        ))}
      </ul>
    </>
  );
}
