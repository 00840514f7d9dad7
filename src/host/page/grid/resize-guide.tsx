/** Where a border of a header is being dragged to, in pixels. */
export function ResizeGuide({ axis, at }: { readonly axis: 'row' | 'column'; readonly at: number }) {
  return <div class={`resize-guide ${axis}`} style={axis === 'row' ? { top: `${at}px` } : { left: `${at}px` }} />;
}
