import { local } from '../method.ts';
import { Handle, type ServiceClass } from '../service.ts';
import { bytesOf, signedBytes } from './bytes.ts';

export interface Blob {
  bytes: Uint8Array;
  contentType: string | null;
  name: string | null;
}

/** Bytes with a type and a name. */
export const blobClass: ServiceClass<Blob, GoogleAppsScript.Base.Blob> = {
  name: 'Blob',
  methods: {
    copyBlob: local([''], (blob) => blobHandle({ ...blob })),
    getBlob: local([''], (blob) => blobHandle({ ...blob })),
    getBytes: local([''], ({ bytes }) => signedBytes(bytes)),
    getContentType: local([''], ({ contentType }) => contentType),
    getDataAsString: local(['', 'String'], ({ bytes }, [charset = 'utf-8']: [string?]) =>
      new TextDecoder(charset).decode(bytes),
    ),
    getName: local([''], ({ name }) => name),
    isGoogleType: local([''], () => false),
    setBytes: local(['Object[]'], (blob, [bytes]: [unknown[]]) => changed(blob, { bytes: bytesOf(bytes) })),
    setContentType: local(['String?'], (blob, [contentType]: [string | null]) => changed(blob, { contentType })),
    setDataFromString: local(['String'], (blob, [text]: [string]) => changed(blob, { bytes: bytesOf(text, 'UTF_8') })),
    setName: local(['String'], (blob, [name]: [string]) => changed(blob, { name })),
  },
};

export function blobHandle(blob: Blob): Handle<Blob> {
  return new Handle('Blob', blob);
}

function changed(blob: Blob, change: Partial<Blob>): Handle<Blob> {
  return blobHandle(Object.assign(blob, change));
}
