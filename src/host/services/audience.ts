import { local } from './method.ts';
import { Handle } from './service.ts';

/** Whom caches, properties and locks are for: those who use the add-on in one document, all who use it, one person. */
export type Audience = 'document' | 'script' | 'user';

/** The methods by which a service hands out its object for each audience. A script without a document has none for it. */
export function forAudiences(className: string) {
  const handle = (audience: Audience) => new Handle(className, audience);
  return {
    ofDocument: local([''], (_self: undefined, _args, { platform }) =>
      platform.isInDocument ? handle('document') : null,
    ),
    ofScript: local([''], (_self: undefined) => handle('script')),
    ofUser: local([''], (_self: undefined) => handle('user')),
  };
}
