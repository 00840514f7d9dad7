import type { Host, LoadedAddOn } from '../../host.ts';
import type { RequestName, Requests } from '../../protocol/requests.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { OpenDocument } from '../open-document.ts';
import type { Saving } from '../saving.ts';
import type { Window } from '../window.ts';
import type { Words } from '../words/index.ts';

/** What a request is answered with the help of. */
export interface RequestContext {
  readonly host: Host;
  readonly addOn: LoadedAddOn;
  readonly document: OpenDocument;
  readonly workbook: Workbook;
  /** The one that asks. */
  readonly window: Window;
  readonly words: Words;
  readonly saving: Saving;
  /** Whether a page of the add-on is in front of people. */
  readonly showsFrame: (frameId: string) => boolean;
  readonly closeFrame: (frameId: string) => void;
}

/** Answers a request of one name. */
type Handler<Name extends RequestName> = (
  given: Requests[Name][0],
  context: RequestContext,
) => Requests[Name][1] | Promise<Requests[Name][1]>;

export type Handlers<Names extends RequestName = RequestName> = { readonly [Name in Names]: Handler<Name> };
