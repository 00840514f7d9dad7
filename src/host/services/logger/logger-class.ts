import { inspect } from 'node:util';
import { local } from '../method.ts';
import { Handle, type ServiceClass } from '../service.ts';
import { formatted } from '../utilities/format-string.ts';

/** The older log. `%s` in its first text stands for the argument of that place. */
const logger: ServiceClass<undefined, GoogleAppsScript.Base.Logger> = {
  name: 'Logger',
  methods: {
    clear: local([''], (_self, _args, { platform }) => {
      platform.log.length = 0;
    }),
    getLog: local([''], (_self, _args, { platform }) => platform.log.map(({ text }) => `${text}\n`).join('')),
    log: local(['any...'], (_self, [data, ...values]: unknown[], { platform }) => {
      const text = typeof data === 'string' ? formatted(data, values) : inspect(data);
      platform.log.push({ level: 'log', text });
      return new Handle('Logger', undefined);
    }),
  },
};

export const loggerClasses = [logger];
