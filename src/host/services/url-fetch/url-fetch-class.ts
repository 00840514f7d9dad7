import { change } from '../method.ts';
import { scopes } from '../scopes.ts';
import { type ServiceClass, ServiceException } from '../service.ts';

/** The network, of which there is none here: a request that is allowed fails as if the other side were away. */
export const urlFetchClass: ServiceClass<undefined, GoogleAppsScript.URL_Fetch.UrlFetchApp> = {
  name: 'UrlFetchApp',
  methods: {
    fetch: {
      ...change(['String', 'String,Object'], (_self, [url]: [string]) => {
        throw new ServiceException(`Address unavailable: ${url}`);
      }),
      scopes: [scopes.network],
    },
  },
};
