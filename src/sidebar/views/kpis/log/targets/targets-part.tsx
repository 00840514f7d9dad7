import { useMemo } from 'preact/hooks';
import { kpiLogViewWords } from '../../../../../text/sidebar/kpis/log/index.ts';
import { Disclosure } from '../../../../parts/disclosure.tsx';
import { PlaceButton } from '../../../../parts/place-button.tsx';
import { SteppedList } from '../../../../parts/stepped-list.tsx';
import type { KpisProps } from '../../kpis-props.ts';
import { useAdding } from '../use-adding.ts';
import { type SourceReading, sourceReadings } from './source-readings.ts';

/** What stands today of the KPIs that are read from the list of targets, and its way into the log; nothing where there are none. */
export function TargetsPart(props: KpisProps) {
  const { model, language, reading, isBusy } = props;
  const says = kpiLogViewWords[language].targets;
  const { add, sinceRead } = useAdding(props);
  // What was just added is still to be read.
  const isWaiting = isBusy || sinceRead.length > 0;
  const sources = useMemo(() => sourceReadings(reading, model.tables.targets), [reading, model.tables.targets]);
  if (sources.length === 0) return null;
  const entries = sources.flatMap(({ what }) => (typeof what === 'object' ? what.entries : []));
  return (
    <>
      <h3>{says.heading}</h3>
      <p class="note">{says.what}</p>
      <ul class="plain">
        {sources.map((source) => (
          <Source key={source.link.a1} {...props} source={source} />
        ))}
      </ul>
      {entries.length > 0 && (
        <button
          type="button"
          class="action"
          aria-disabled={isWaiting}
          onClick={() => !isWaiting && add(entries, says.adding, says.added)}
        >
          {says.button(entries.length)}
        </button>
      )}
    </>
  );
}

function Source({
  source: { name, link, source, what },
  language,
  words,
  goTo,
}: Pick<KpisProps, 'language' | 'words' | 'goTo'> & { readonly source: SourceReading }) {
  const says = kpiLogViewWords[language].targets;
  return (
    <li>
      <PlaceButton link={link} text={name} goTo={goTo} /> <span class="note">{source}</span>
      {typeof what === 'string' ? (
        <p class="field-mistake">{says.problems[what]}</p>
      ) : (
        <>
          <p>{says.stands(what.accounts.length)}</p>
          <p>{what.entries.length === 0 ? says.nothingNew : says.fresh(what.entries.length)}</p>
          {what.accounts.length > 0 && (
            <Disclosure label={says.accounts(what.accounts.length)}>
              {() => (
                <SteppedList items={what.accounts} more={words.shell.more}>
                  {(account) => (
                    <li key={account.link.a1}>
                      <PlaceButton link={account.link} text={account.name} goTo={goTo} />
                    </li>
                  )}
                </SteppedList>
              )}
            </Disclosure>
          )}
        </>
      )}
    </li>
  );
}
