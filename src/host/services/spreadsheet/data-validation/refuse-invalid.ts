import { printAddress } from '../../../workbook/address.ts';
import type { Area } from '../../../workbook/area.ts';
import { writeIfValid } from '../../../workbook/invalid-cells.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { ServiceException } from '../../service.ts';

/**
 * Writes into an area, and takes it back where a rule that refuses wrong values stands on one of its cells and is broken.
 * @throws ServiceException naming the first such cell.
 */
export function refuseInvalid(tab: Tab, area: Area, write: () => void): void {
  const broken = writeIfValid(tab, [area], write);
  if (!broken) return;
  const address = printAddress({ ...broken, rows: 1, columns: 1 });
  throw new ServiceException(
    `The data you entered in cell ${address} violates the data validation rules set on this cell.`,
  );
}
