import { useState } from 'preact/hooks';
import { writtenDay } from '../../../core/tables/index.ts';
import { ask } from '../../door.ts';
import { namesIn } from '../../parts/names-in.ts';
import { shownDay } from '../../parts/shown.ts';
import { useRequestKey } from '../../parts/use-request-key.ts';
import { EarlierAgreements } from './earlier-agreements.tsx';
import type { TargetProps } from './target-rows.tsx';

/** Keeps the list as both sides agreed on it. */
export function SignOffSection(props: TargetProps) {
  const { list, model, language, words, run, isBusy } = props;
  const says = words.targets.signOff;
  const [sales, setSales] = useState('');
  const [marketing, setMarketing] = useState('');
  const [note, setNote] = useState('');
  const [needsNames, setNeedsNames] = useState(false);
  const key = useRequestKey();
  const targets = list.standings.filter(({ target }) => target.decision === 'target').length;
  const signOff = async () => {
    if (isBusy) return;
    const people = { sales: namesIn(sales), marketing: namesIn(marketing) };
    const isMissing = people.sales.length === 0 || people.marketing.length === 0;
    setNeedsNames(isMissing);
    if (isMissing) return;
    const request = { language, ...people, note };
    const outcome = await run(
      says.running,
      () => ask('signOff', { ...request, key: key.of(request) }),
      () => says.done,
    );
    if (outcome?.status !== 'done') return;
    key.done();
    setNote('');
  };
  const field = (label: string, value: string, set: (text: string) => void) => (
    <label>
      {label}
      <input class="wide" maxLength={1000} value={value} onInput={({ currentTarget }) => set(currentTarget.value)} />
    </label>
  );
  return (
    <section aria-labelledby="sign-off">
      <h2 id="sign-off">{says.heading}</h2>
      {model.ranking === null ? (
        <p>{words.targets.waits}</p>
      ) : targets === 0 ? (
        <p>{says.noTargets}</p>
      ) : (
        <>
          <p>
            {says.keeps({
              targets,
              others: list.standings.length - targets,
              criteria: model.scoring.criteria.length,
              asOf: shownDay(writtenDay(model.reference.asOf), language),
            })}
          </p>
          {list.disagreements.length > 0 && <p class="still-open">{says.open(list.disagreements.length)}</p>}
          {field(says.sales, sales, setSales)}
          {field(says.marketing, marketing, setMarketing)}
          <p class="note">{says.names}</p>
          {field(says.note, note, setNote)}
          <p role="alert">{needsNames && says.needsNames}</p>
          <button type="button" class="action" aria-disabled={isBusy} onClick={signOff}>
            {says.button}
          </button>
        </>
      )}
      <EarlierAgreements {...props} />
    </section>
  );
}
