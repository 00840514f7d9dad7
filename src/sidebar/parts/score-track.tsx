/** Where a score lies from 0 to 100, and how far it could move. What it shows must also stand beside it in words. */
export function ScoreTrack({ score, low, high }: { score: number; low: number; high: number }) {
  return (
    <span class="track" aria-hidden="true">
      <span class="reach" style={{ left: `${low}%`, width: `${high - low}%` }} />
      <span class="mark" style={{ left: `${score}%` }} />
    </span>
  );
}
