import type { Finding } from '../../model/findings.ts';
import { type GoTo, PlaceButton } from '../../parts/place-button.tsx';
import type { ViewProps } from '../../view-props.ts';

/** All that a person can mend, each with the way to its cell. */
export function FindingsSection({ model: { mistakes, unreadable }, words, goTo }: ViewProps) {
  const says = words.data.findings;
  const unlisted = unreadable.length - MOST_LISTED;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{says.heading}</h2>
      {mistakes.length + unreadable.length === 0 && <p>{says.none}</p>}
      {mistakes.length > 0 && <h3>{says.mistakes(mistakes.length)}</h3>}
      <FindingList findings={mistakes} goTo={goTo} />
      {unreadable.length > 0 && <h3>{says.unreadable(unreadable.length)}</h3>}
      <FindingList findings={unreadable.slice(0, MOST_LISTED)} goTo={goTo} />
      {unlisted > 0 && <p class="note">{says.more(unlisted)}</p>}
    </section>
  );
}

/** More than a person mends before looking again; a page with many thousands would stall. */
const MOST_LISTED = 200;

function FindingList({ findings, goTo }: { findings: readonly Finding[]; goTo: GoTo }) {
  if (findings.length === 0) return null;
  return (
    <ul>
      {findings.map(({ where, what, link }) => (
        <li key={`${link.tabId} ${link.a1} ${what}`}>
          <PlaceButton link={link} text={where} goTo={goTo} />
          <p>{what}</p>
        </li>
      ))}
    </ul>
  );
}
