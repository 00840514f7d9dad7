import type { ComponentChildren } from 'preact';
import type { Finding } from '../../../../model/plan.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { SteppedList } from '../../../parts/stepped-list.tsx';
import type { PlanProps } from './plan-props.ts';

/** Findings of which something is to be mended, each leading to the cell, under a line that unfolds; nothing where there are none. */
export function FindingList({
  findings,
  label,
  column,
  children,
  reading,
  words,
  goTo,
}: PlanProps & {
  readonly findings: readonly Finding[];
  readonly label: (count: number) => string;
  readonly column: 'date' | 'source' | 'soWhat';
  /** What else to say of one. */
  readonly children?: (finding: Finding) => ComponentChildren;
}) {
  return findings.length === 0 ? null : (
    <Disclosure label={label(findings.length)}>
      {() => (
        <SteppedList items={findings} more={words.shell.more}>
          {(finding) => (
            <li key={finding.row}>
              <PlaceButton
                link={reading.cellIn(reading.tableOf(finding), finding.row, column)}
                text={finding.finding}
                goTo={goTo}
              />
              {children && <p class="note">{children(finding)}</p>}
            </li>
          )}
        </SteppedList>
      )}
    </Disclosure>
  );
}
