import { useMemo } from 'preact/hooks';
import { isBlankRow } from '../../../core/tables/index.ts';
import type { ViewProps } from '../../view-props.ts';
import { AddSection } from './add-section.tsx';
import { ListSection } from './list-section.tsx';
import { MendSection } from './mend-section.tsx';
import { SignOffSection } from './sign-off-section.tsx';
import { targetList } from './target-list.ts';
import { VotesSection } from './votes-section.tsx';
import { WeekSection } from './week-section.tsx';

/** The list that sales and marketing agree on. */
export function TargetsView(props: ViewProps) {
  const { model, words } = props;
  const list = useMemo(() => targetList(model), [model]);
  if (list === null) {
    const hasContent = model.tables.targets?.cells.some((row) => !isBlankRow(row));
    return (
      <>
        <section aria-labelledby="targets">
          <h2 id="targets">{words.targets.heading}</h2>
          <p>{hasContent ? words.targets.noHeaders : words.targets.noTab}</p>
        </section>
        {!hasContent && <AddSection {...props} />}
      </>
    );
  }
  const isEmpty = list.standings.length === 0;
  return (
    <>
      <ListSection {...props} list={list} />
      {!isEmpty && <VotesSection {...props} list={list} />}
      {!isEmpty && <WeekSection {...props} list={list} />}
      <MendSection {...props} list={list} />
      <AddSection {...props} />
      {!isEmpty && <SignOffSection {...props} list={list} />}
    </>
  );
}
