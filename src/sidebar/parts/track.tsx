/** A stretch of a track in percent of its width, by the class that draws it. */
export type Stretch = readonly [look: 'for' | 'against' | 'reach' | 'mark', from: number, to: number];

/** A bar on which amounts are drawn. What it shows must also stand beside it in words. */
export function Track({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <span class="track" aria-hidden="true">
      {stretches.map(([look, from, to]) => (
        <span key={look} class={look} style={{ left: `${from}%`, width: `${to - from}%` }} />
      ))}
    </span>
  );
}
