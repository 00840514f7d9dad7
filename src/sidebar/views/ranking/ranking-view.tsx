import { useMemo, useRef, useState } from 'preact/hooks';
import { listedAccounts } from '../../model/listed-accounts.ts';
import { OpenedParts } from '../../parts/opened-parts.tsx';
import type { ViewProps } from '../../view-props.ts';
import { AccountList } from './account-list.tsx';
import { CapacityPart } from './capacity-part.tsx';
import { ComparePart } from './compare-part.tsx';
import { GridPart } from './grid-part.tsx';
import type { RankingProps } from './ranking-props.ts';

const PARTS = { list: AccountList, capacity: CapacityPart, compare: ComparePart, grid: GridPart } as const;
type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as readonly Part[];

/** The ranked companies and why they stand where they stand; how many can be taken; two of them compared; fit against engagement. */
export function RankingView(props: ViewProps) {
  const { model, words } = props;
  const says = words.ranking;
  const listed = useMemo(() => listedAccounts(model, words.shell.nameless), [model, words]);
  const [part, setPart] = useState<Part>('list');
  const [pair, setPair] = useState<readonly string[]>([]);
  const compare = useRef<HTMLButtonElement>(null);
  const whole: RankingProps = {
    ...props,
    listed,
    pair,
    choosePair: setPair,
    showComparison: () => {
      setPart('compare');
      compare.current?.focus();
    },
  };
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking" class="unseen">
        {says.heading}
      </h2>
      {model.ranking === null ? (
        <p>{says.waitsForMistakes}</p>
      ) : (
        <>
          <div class="parts">
            {NAMES.map((name) => (
              <button
                key={name}
                type="button"
                ref={name === 'compare' ? compare : null}
                aria-pressed={name === part}
                onClick={() => setPart(name)}
              >
                {says.parts[name]}
              </button>
            ))}
          </div>
          <OpenedParts
            shown={part}
            draw={(name) => {
              const Shown = PARTS[name];
              return <Shown {...whole} />;
            }}
          />
        </>
      )}
    </section>
  );
}
