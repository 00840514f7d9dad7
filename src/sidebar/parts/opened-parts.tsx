import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface OpenedPartsProps<Name extends string> {
  /** The one in sight; `null` for none. */
  readonly shown: Name | null;
  readonly draw: (name: Name) => VNode;
}

/**
 * Parts of which one at most is in sight. Those that were opened stay in the page, so that what was typed in them is there when people
 * come back; they are drawn anew only then, since what nobody sees need not be worked out.
 */
export function OpenedParts<Name extends string>({ shown, draw }: OpenedPartsProps<Name>) {
  const drawn = useRef(new Map<Name, VNode>());
  if (shown !== null) drawn.current.set(shown, draw(shown));
  return (
    <>
      {[...drawn.current].map(([name, part]) => (
        <div key={name} hidden={name !== shown}>
          {part}
        </div>
      ))}
    </>
  );
}
