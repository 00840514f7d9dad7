import { supportSign } from '../map/layout/person-box.ts';

/** For or against us, by the sign and the colour that the map has. In words it must stand beside it. */
export function SupportSign({ support }: { readonly support: number | null }) {
  const look = support === null || support === 0 ? 'neither' : support > 0 ? 'with-us' : 'against-us';
  return (
    <span class={`chip support ${look}`} aria-hidden="true">
      {supportSign(support)}
    </span>
  );
}
