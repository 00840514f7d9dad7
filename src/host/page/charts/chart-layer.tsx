/** The charts of the tab in front, over the cells. */
export function ChartLayer() {
  return <div class="charts" />;
}
