import type { ViewProps } from '../../view-props.ts';

/** The list that sales and marketing agree on. */
export function TargetsView({ words }: ViewProps) {
  return (
    <section aria-labelledby="targets">
      <h2 id="targets">{words.targets.heading}</h2>
    </section>
  );
}
