import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Makes the buttons of an element one stop of the Tab key; the arrow keys, Home and End go among them. */
export function useRovingFocus(ref: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const buttons = () => [
    ...(ref.current?.querySelectorAll<HTMLElement>(':scope > button, :scope > div > button') ?? []),
  ];
  useLayoutEffect(() => {
    const all = buttons();
    const stop = all.find((button) => button.tabIndex === 0) ?? all[0];
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  });
  return (event) => {
    const all = buttons();
    const now = all.findIndex((button) => button.matches(':focus'));
    const isVertical = ref.current?.ariaOrientation === 'vertical';
    const [next, previous] = isVertical ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
    const places: Record<string, number> = { [next]: now + 1, [previous]: now - 1, Home: 0, End: -1 };
    const place = places[event.key];
    if (now === -1 || place === undefined) return;
    event.preventDefault();
    const target = all.at(place % all.length);
    for (const button of all) button.tabIndex = button === target ? 0 : -1;
    target?.focus();
  };
}
