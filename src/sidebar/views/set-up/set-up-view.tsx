import type { ViewProps } from '../../view-props.ts';

/** The one question of the first open, and what comes of it. */
export function SetUpView({ words }: ViewProps) {
  return (
    <section aria-labelledby="set-up">
      <h2 id="set-up">{words.setUp.heading}</h2>
    </section>
  );
}
