import { local, read } from '../method.ts';
import { scopes } from '../scopes.ts';
import { Handle, type ServiceClass } from '../service.ts';

const session: ServiceClass<undefined, GoogleAppsScript.Base.Session> = {
  name: 'Session',
  methods: {
    getActiveUser: local([''], () => new Handle('User', undefined)),
    getEffectiveUser: local([''], () => new Handle('User', undefined)),
    getActiveUserLocale: local([''], (_self, _args, { platform }) => platform.userLocale),
    getScriptTimeZone: local([''], (_self, _args, { platform }) => platform.scriptTimeZone),
    getTemporaryActiveUserKey: read([''], () => 'the-person-in-front-of-this-computer'),
  },
};

const user: ServiceClass<undefined, GoogleAppsScript.Base.User> = {
  name: 'User',
  methods: {
    getEmail: {
      ...read([''], (_self, _args, { authMode, platform }) => (authMode === 'FULL' ? platform.userEmail : '')),
      scopes: [scopes.userAddress],
    },
  },
};

/** Who is in front. Only a full execution learns an address, and only with a scope for it. */
export const sessionClasses = [session, user];
