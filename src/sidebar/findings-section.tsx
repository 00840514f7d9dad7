import type { Finding, Findings } from '../actions/overview.ts';
import type { SidebarWords } from '../text/sidebar/index.ts';
import { type GoTo, PlaceButton } from './place-button.tsx';

interface FindingsSectionProps {
  readonly findings: Findings;
  readonly words: SidebarWords['findings'];
  readonly goTo: GoTo;
}

/** All that a person can mend, each with the way to its cell. */
export function FindingsSection({ findings, words, goTo }: FindingsSectionProps) {
  const { mistakes, unreadable, unreadableCount } = findings;
  const unlisted = unreadableCount - unreadable.length;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{words.heading}</h2>
      {mistakes.length + unreadableCount === 0 && <p>{words.none}</p>}
      {mistakes.length > 0 && <h3>{words.mistakes(mistakes.length)}</h3>}
      <FindingList findings={mistakes} goTo={goTo} />
      {unreadableCount > 0 && <h3>{words.unreadable(unreadableCount)}</h3>}
      <FindingList findings={unreadable} goTo={goTo} />
      {unlisted > 0 && <p class="note">{words.more(unlisted)}</p>}
    </section>
  );
}

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
