import type { Edited } from '../../protocol/requests.ts';
import { type Area, contains, intersects, without } from '../../workbook/area.ts';
import type { Tab } from '../../workbook/tab.ts';
import { placeValidation, validationAt } from '../../workbook/validation-places.ts';
import { fillArea } from '../fill/fill-area.ts';
import { enter } from './edit.ts';
import { onGrid, onTab } from './places.ts';
import type { Handlers, RequestContext } from './request-context.ts';

interface Part {
  readonly source: Area;
  readonly area: Area;
  readonly axis: 'row' | 'column';
}

/** Dragging what is selected over its neighbours. */
export const fillingRequests: Handlers<'fill'> = {
  fill: ({ tabId, source, target }, context) =>
    onTab(context, tabId, (tab) => {
      const [from] = onGrid(tab, [source]);
      const [to] = onGrid(tab, [target]);
      if (!from || !to || !contains(to, from)) return { problem: context.words.outsideGrid };
      const parts = partsOf(from, to);
      return parts.length === 0 ? {} : fill(context, tab, parts, without(to, from));
    }),
};

function fill(context: RequestContext, tab: Tab, parts: readonly Part[], areas: readonly Area[]): Edited {
  const isInTheWay = (area: Area) => tab.merges.some((merge) => intersects(merge, area));
  if (areas.some(isInTheWay)) return { problem: context.words.mergesInTheWay };
  return context.document.history.step(() => {
    const result = enter(context, tab, areas, () => {
      for (const { source, area, axis } of parts) fillArea(tab, source, area, axis);
    });
    if (result.problem === undefined) for (const part of parts) spreadValidations(tab, part);
    return result;
  });
}

/** Above and below first; then, where the target is wider too, left and right of all that. */
function partsOf(source: Area, target: Area): Part[] {
  const { column, columns } = source;
  const tall = { row: target.row, column, rows: target.rows, columns };
  const beside = (whole: Area, part: Area, axis: Part['axis']) =>
    without(whole, part).map((area) => ({ source: part, area, axis }));
  return [...beside(tall, source, 'row'), ...beside(target, tall, 'column')];
}

/** A rule that stands on all of a row or column of the source stands on what was filled from it. */
function spreadValidations(tab: Tab, { source, area, axis }: Part): void {
  const count = axis === 'row' ? source.columns : source.rows;
  for (let line = 0; line < count; line++) {
    const of = (whole: Area): Area =>
      axis === 'row'
        ? { ...whole, column: whole.column + line, columns: 1 }
        : { ...whole, row: whole.row + line, rows: 1 };
    const from = of(source);
    const rule = validationAt(tab, from.row, from.column);
    if (rule?.ranges.some((range) => contains(range, from))) placeValidation(tab, of(area), rule);
  }
}
