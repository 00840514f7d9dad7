import { fold, readText } from '../../../core/tables/index.ts';
import type { Table } from '../../../model/cell.ts';
import type { Plan } from '../../../model/plan.ts';
import { planLayout } from '../plan-layout.ts';

/** What follows for us from a finding or a crossing, which may become a message of the communication plan. */
export interface PlanMessage {
  readonly section: 'threeC' | 'swot' | 'crossings';
  /** Number of its row on the tab. */
  readonly row: number;
  readonly text: string;
  /** Whether it is one of the messages already. */
  readonly isPlanned: boolean;
}

/**
 * All that a plan says about what its findings mean for us, and what we offer where SWOT meets, in the order of the sections.
 *
 * @param cells - the tab from A1 on.
 */
export function planMessages({ threeC, swot, touches }: Plan, cells: Table): PlanMessage[] {
  const planned = new Set(touches.map(({ message }) => fold(message)));
  const said = [
    ...threeC.map(({ row, soWhat }) => ({ section: 'threeC' as const, row, text: soWhat })),
    ...swot.map(({ row, soWhat }) => ({ section: 'swot' as const, row, text: soWhat })),
    ...offers(cells),
  ];
  return said
    .filter(({ text }) => text !== '')
    .map((message) => ({ ...message, isPlanned: planned.has(fold(message.text)) }));
}

function offers(cells: Table) {
  const table = planLayout(cells).crossings;
  const column = table?.columns.get('offer');
  if (table === undefined || column === undefined) return [];
  return cells.slice(table.headerRow, table.lastRow).map((row, index) => ({
    section: 'crossings' as const,
    row: table.headerRow + 1 + index,
    text: readText(row[column - 1]) ?? '',
  }));
}
