import type { KpisViewWords } from '../../../../text/sidebar/kpis/index.ts';
import { ask } from '../../../door.ts';
import type { ViewProps } from '../../../view-props.ts';

type MakeTabsProps = Pick<ViewProps, 'language' | 'run' | 'isBusy'> & {
  readonly says: KpisViewWords;
  /** Whether there is none at all yet. */
  readonly isFirst: boolean;
};

/** Makes the tabs of KPIs, or those that are missing. */
export function MakeTabs({ says, language, run, isBusy, isFirst }: MakeTabsProps) {
  const { start } = says;
  const make = () => {
    if (isBusy) return;
    run(
      start.making,
      () => ask('makeKpiTabs', { language }),
      () => start.made,
    );
  };
  return (
    <section class="first-step" aria-labelledby="make-kpi-tabs">
      <h2 id="make-kpi-tabs">{isFirst ? start.heading : start.missing}</h2>
      {isFirst && <p>{start.what}</p>}
      {isFirst && <p>{start.makes}</p>}
      <button type="button" class={isFirst ? 'action' : undefined} aria-disabled={isBusy} onClick={make}>
        {isFirst ? start.button : start.mend}
      </button>
    </section>
  );
}
