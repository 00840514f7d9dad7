import type { ComponentChildren } from 'preact';
import type { TargetsColumn } from '../../../model/target.ts';
import type { TargetStanding } from '../../../tabs/index.ts';
import { shownPoints } from '../../../text/points.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { PlaceButton } from '../../parts/place-button.tsx';
import { SteppedList } from '../../parts/stepped-list.tsx';
import { TierChip } from '../../parts/tier-chip.tsx';
import type { ViewProps } from '../../view-props.ts';
import type { TargetList } from './target-list.ts';

export type TargetProps = ViewProps & { readonly list: TargetList };

/** Targets, each with score and tier, and the way to the cell where something is to be done. */
export function TargetRows({
  targets,
  column,
  children,
  ...props
}: TargetProps & {
  readonly targets: readonly TargetStanding[];
  readonly column: TargetsColumn;
  /** What else to say of one. */
  readonly children?: (standing: TargetStanding) => ComponentChildren;
}) {
  const { list, model, words, goTo } = props;
  return (
    <SteppedList items={targets} more={words.shell.more}>
      {(standing) => (
        <li key={standing.target.row}>
          <span class="line">
            <span class="fill">
              <PlaceButton
                link={list.linkTo(standing.target.row, column)}
                text={standing.name || words.shell.nameless}
                goTo={goTo}
              />
            </span>
            {standing.score !== null && <span class="score">{shownPoints(standing.score)}</span>}
            <TierChip position={model.tiers.findIndex(({ label }) => label === standing.tier)} label={standing.tier} />
          </span>
          {children && <p class="note">{children(standing)}</p>}
        </li>
      )}
    </SteppedList>
  );
}

/** The same under a line that says how many there are, and nothing where there are none. */
export function FoldedRows({
  label,
  ...props
}: Parameters<typeof TargetRows>[0] & { readonly label: (count: number) => string }) {
  const { targets } = props;
  return targets.length === 0 ? null : (
    <Disclosure label={label(targets.length)}>{() => <TargetRows {...props} />}</Disclosure>
  );
}
