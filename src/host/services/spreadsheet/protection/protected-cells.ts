import type { Execution } from '../../../execution/execution.ts';
import type { Area } from '../../../workbook/area.ts';
import { isProtected, type Protection } from '../../../workbook/protection.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { ServiceException } from '../../service.ts';

/** Whether the person whom the script runs for may change what a protection covers. */
export function mayEdit({ platform }: Execution, protection: Protection): boolean {
  return (
    platform.userEmail === platform.ownerEmail ||
    protection.warningOnly ||
    protection.editors.includes(platform.userEmail)
  );
}

/**
 * Refuses a change of cells that are protected against the person whom the script runs for.
 * @throws ServiceException
 */
export function refuseProtected(execution: Execution, tab: Tab, area: Area): void {
  const refused = tab.protections.some(
    (protection) => isProtected(protection, area) && !mayEdit(execution, protection),
  );
  if (refused) {
    throw new ServiceException(
      'You are trying to edit a protected cell or object. ' +
        'Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}
