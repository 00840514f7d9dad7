import { ServiceException } from '../service.ts';

/** What the platform says where a method fails and it does not know why. */
export function unexpectedError(className: string, method: string): ServiceException {
  return new ServiceException(
    `Unexpected error while getting the method or property ${method} on object ${className}.`,
  );
}
