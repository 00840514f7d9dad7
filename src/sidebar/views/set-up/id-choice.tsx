import type { SetUpWords } from '../../../text/sidebar/index.ts';

/** Whether companies get ids, and what these are good for. */
export function IdChoice({
  says,
  isTicked,
  tick,
}: {
  says: SetUpWords;
  isTicked: boolean;
  tick: (is: boolean) => void;
}) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isTicked} onChange={() => tick(!isTicked)} />
      <span>
        {says.ids}
        <span class="note">{says.idsWhy}</span>
      </span>
    </label>
  );
}
