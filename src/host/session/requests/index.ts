import type { RequestName, Requests } from '../../protocol/requests.ts';
import { arrangingRequests } from './arranging.ts';
import { clipboardRequests } from './clipboard.ts';
import { fillingRequests } from './filling.ts';
import { findingRequests } from './finding.ts';
import { floatingRequests } from './floating.ts';
import { formattingRequests } from './formatting.ts';
import { groupRequests } from './groups.ts';
import { lookingRequests } from './looking.ts';
import type { Handlers, RequestContext } from './request-context.ts';
import { scriptRequests } from './script.ts';
import { stepRequests } from './steps.ts';
import { tabRequests } from './tabs.ts';
import { trackRequests } from './tracks.ts';
import { typingRequests } from './typing.ts';

export type { RequestContext } from './request-context.ts';

const handlers: Handlers = {
  ...lookingRequests,
  ...typingRequests,
  ...clipboardRequests,
  ...fillingRequests,
  ...formattingRequests,
  ...findingRequests,
  ...arrangingRequests,
  ...trackRequests,
  ...groupRequests,
  ...tabRequests,
  ...floatingRequests,
  ...stepRequests,
  ...scriptRequests,
};

/**
 * What a request comes to.
 * @throws TypeError where there is no such request.
 */
export function answer<Name extends RequestName>(
  name: Name,
  given: Requests[Name][0],
  context: RequestContext,
): Requests[Name][1] | Promise<Requests[Name][1]> {
  if (!Object.hasOwn(handlers, name)) throw new TypeError(`There is no request ${name}`);
  return handlers[name](given, context);
}
