import { parseAddress } from '../../../workbook/address.ts';
import { ServiceException } from '../../service.ts';

/**
 * Checks a name for a range: up to 250 letters, digits and underscores, no digit first, and nothing that a formula reads
 * otherwise (`true`, `AB12`, `R1C1`).
 * @throws ServiceException
 */
export function checkRangeName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && name.length <= 250;
  const readsOtherwise = /^(?:true|false)$/i.test(name) || /^R\d*C\d*$/i.test(name) || parseAddress(name) !== null;
  if (!isWord || readsOtherwise) throw new ServiceException('The name given to this range is invalid.');
}
