import { useMemo, useState } from 'preact/hooks';
import { readNumber } from '../../../core/tables/index.ts';
import { ask } from '../../door.ts';
import { listedAccounts } from '../../model/listed-accounts.ts';
import { selectedAccounts } from '../../model/selected-accounts.ts';
import type { ViewProps } from '../../view-props.ts';
import { addAccounts } from './add-accounts.ts';
import { AddToTargets } from './add-to-targets.tsx';

/** Puts companies on the list: the best, those of a tier, those that are selected. */
export function AddSection(props: ViewProps) {
  const { model, words, isBusy } = props;
  const says = words.targets.add;
  const listed = useMemo(() => listedAccounts(model, words.shell.nameless), [model, words]);
  const [typed, setTyped] = useState('10');
  const [tier, setTier] = useState(0);
  const [isNoneSelected, setNoneSelected] = useState(false);
  const best = listed.filter(({ rank }) => rank !== null).slice(0, Math.max(0, Math.floor(readNumber(typed) ?? 0)));
  const inTier = listed.filter((account) => account.tier === tier);
  const addSelected = async () => {
    if (isBusy) return;
    const selection = await ask('readSelection').catch(() => null);
    const accounts = selection === null ? [] : selectedAccounts(selection, listed, model);
    setNoneSelected(accounts.length === 0);
    if (accounts.length > 0) await addAccounts(accounts, props);
  };
  if (model.ranking === null) return <p>{words.targets.waits}</p>;
  return (
    <section aria-labelledby="add-targets">
      <h2 id="add-targets">{says.heading}</h2>
      <p class="line">
        <label class="fill" for="best-targets">
          {says.best}
        </label>
        <input
          id="best-targets"
          class="number"
          inputMode="numeric"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <AddToTargets {...props} accounts={best} label={says.put} />
      </p>
      <p class="line">
        <label class="fill" for="tier-targets">
          {says.tier}
        </label>
        <select id="tier-targets" value={tier} onChange={({ currentTarget }) => setTier(Number(currentTarget.value))}>
          {model.tiers.map(({ label }, position) => (
            <option key={label} value={position}>
              {label}
            </option>
          ))}
        </select>
        <AddToTargets {...props} accounts={inTier} label={says.put} />
      </p>
      <button type="button" class="wide" aria-disabled={isBusy} onClick={addSelected}>
        {says.selected}
      </button>
      <p role="status">{isNoneSelected && says.noneSelected}</p>
    </section>
  );
}
