import type { Execution } from '../../execution/execution.ts';
import { type Audience, forAudiences } from '../audience.ts';
import { change, read } from '../method.ts';
import { Handle, type ServiceClass, ServiceException } from '../service.ts';
import { keyAndText } from '../stored-text.ts';

/** Bytes. */
const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

const className = 'PropertiesService.Properties';
const stores = forAudiences(className);

const propertiesService: ServiceClass<undefined, GoogleAppsScript.Properties.PropertiesService> = {
  name: 'PropertiesService',
  methods: {
    getDocumentProperties: stores.ofDocument,
    getScriptProperties: stores.ofScript,
    getUserProperties: stores.ofUser,
  },
};

const properties: ServiceClass<Audience, GoogleAppsScript.Properties.Properties> = {
  name: className,
  methods: {
    deleteAllProperties: change([''], (audience, _args, execution) => {
      storeOf(audience, execution).clear();
      return storeHandle(audience);
    }),
    deleteProperty: change(['String'], (audience, [key]: [string], execution) => {
      storeOf(audience, execution).delete(key);
      return storeHandle(audience);
    }),
    getKeys: read([''], (audience, _args, execution) => [...storeOf(audience, execution).keys()]),
    getProperties: read([''], (audience, _args, execution) => Object.fromEntries(storeOf(audience, execution))),
    getProperty: read(
      ['String'],
      (audience, [key]: [string], execution) => storeOf(audience, execution).get(key) ?? null,
    ),
    setProperties: change(
      ['Object', 'Object,Boolean'],
      (audience, [entries, deletesOthers = false]: [Record<string, unknown>, boolean?], execution) => {
        const store = storeOf(audience, execution);
        if (deletesOthers) store.clear();
        for (const [key, value] of Object.entries(entries)) put(store, key, String(value));
        return storeHandle(audience);
      },
    ),
    setProperty: change(keyAndText, (audience, [key, value]: [string, unknown], execution) => {
      put(storeOf(audience, execution), key, String(value));
      return storeHandle(audience);
    }),
  },
};

/** Texts kept for a document, a user, or everybody who uses the add-on. */
export const propertyClasses = [propertiesService, properties];

function storeHandle(audience: Audience): Handle<Audience> {
  return new Handle(className, audience);
}

function storeOf(audience: Audience, { platform }: Execution): Map<string, string> {
  return platform.properties.store(audience);
}

function put(store: Map<string, string>, key: string, value: string): void {
  if (bytes(key) > largestValue) throw new ServiceException('Argument too large: key');
  if (bytes(value) > largestValue) throw new ServiceException('Argument too large: value');
  const others = [...store].filter(([name]) => name !== key);
  const size = others.reduce((sum, [name, text]) => sum + bytes(name) + bytes(text), bytes(key) + bytes(value));
  if (size > largestStore) {
    throw new ServiceException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  store.set(key, value);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
