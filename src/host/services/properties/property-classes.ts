import type { Execution } from '../../execution/execution.ts';
import { change, local, read } from '../method.ts';
import { Handle, type ServiceClass, ServiceException } from '../service.ts';
import type { StoreKind } from './property-stores.ts';

/** Bytes. */
const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

/** A key and anything that can be written as a text, which is what is kept. */
const textSignatures = ['String', 'number', 'Boolean', 'Date', 'Object', 'Object[]'].map((type) => `String,${type}`);

const propertiesService: ServiceClass<undefined, GoogleAppsScript.Properties.PropertiesService> = {
  name: 'PropertiesService',
  methods: {
    getDocumentProperties: local([''], (_self, _args, { platform }) =>
      platform.isInDocument ? storeHandle('document') : null,
    ),
    getScriptProperties: local([''], () => storeHandle('script')),
    getUserProperties: local([''], () => storeHandle('user')),
  },
};

const properties: ServiceClass<StoreKind, GoogleAppsScript.Properties.Properties> = {
  name: 'PropertiesService.Properties',
  methods: {
    deleteAllProperties: change([''], (kind, _args, execution) => {
      storeOf(kind, execution).clear();
      return storeHandle(kind);
    }),
    deleteProperty: change(['String'], (kind, [key]: [string], execution) => {
      storeOf(kind, execution).delete(key);
      return storeHandle(kind);
    }),
    getKeys: read([''], (kind, _args, execution) => [...storeOf(kind, execution).keys()]),
    getProperties: read([''], (kind, _args, execution) => Object.fromEntries(storeOf(kind, execution))),
    getProperty: read(['String'], (kind, [key]: [string], execution) => storeOf(kind, execution).get(key) ?? null),
    setProperties: change(
      ['Object', 'Object,Boolean'],
      (kind, [entries, deletesOthers = false]: [Record<string, unknown>, boolean?], execution) => {
        const store = storeOf(kind, execution);
        if (deletesOthers) store.clear();
        for (const [key, value] of Object.entries(entries)) put(store, key, String(value));
        return storeHandle(kind);
      },
    ),
    setProperty: change(textSignatures, (kind, [key, value]: [string, unknown], execution) => {
      put(storeOf(kind, execution), key, String(value));
      return storeHandle(kind);
    }),
  },
};

/** Texts kept for a document, a user, or everybody who uses the add-on. */
export const propertyClasses = [propertiesService, properties];

function storeHandle(kind: StoreKind): Handle<StoreKind> {
  return new Handle('PropertiesService.Properties', kind);
}

function storeOf(kind: StoreKind, { platform }: Execution): Map<string, string> {
  return platform.properties.store(kind);
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
