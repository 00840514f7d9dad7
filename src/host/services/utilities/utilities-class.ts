import { createHash, createHmac, randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { local } from '../method.ts';
import { type EnumValue, enumFamily, type Method, type ServiceClass, ServiceException } from '../service.ts';
import { blobHandle } from './blob-class.ts';
import { bytesOf, signedBytes } from './bytes.ts';
import { formatDate } from './format-date.ts';
import { formatted } from './format-string.ts';

const data = ['String', 'Object[]', 'String,Utilities.Charset'];

/** Tools that need no spreadsheet. Sleeping takes virtual time. */
export const utilitiesClass: ServiceClass<undefined, GoogleAppsScript.Utilities.Utilities> = {
  name: 'Utilities',
  properties: {
    Charset: enumFamily('Utilities.Charset', ['US_ASCII', 'UTF_8']),
    DigestAlgorithm: enumFamily('Utilities.DigestAlgorithm', ['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']),
  },
  methods: {
    base64Decode: decoding('base64'),
    base64DecodeWebSafe: decoding('base64url'),
    base64Encode: encoding((bytes) => bytes.toString('base64')),
    base64EncodeWebSafe: encoding((bytes) => bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_')),
    computeDigest: local(
      data.map((signature) => `Utilities.DigestAlgorithm,${signature}`),
      (_self, [algorithm, value, charset]: [EnumValue, unknown, EnumValue?]) =>
        signedBytes(createHash(algorithm.name.replace('_', '')).update(bytesOf(value, charset?.name)).digest()),
    ),
    computeHmacSha256Signature: local(
      ['String,String', 'Object[],Object[]', 'String,String,Utilities.Charset'],
      (_self, [value, key, charset]: [unknown, unknown, EnumValue?]) =>
        signedBytes(createHmac('sha256', bytesOf(key, charset?.name)).update(bytesOf(value, charset?.name)).digest()),
    ),
    formatDate: local(['Date,String,String'], (_self, [date, zone, pattern]: [Date, string, string]) =>
      formatDate(date, zone, pattern),
    ),
    formatString: local(['String,any...'], (_self, [template, ...values]: [string, ...unknown[]]) =>
      formatted(template, values),
    ),
    getUuid: local([''], () => randomUUID()),
    newBlob: local(
      [
        'String',
        'Object[]',
        'String,String?',
        'Object[],String?',
        'String,String?,String?',
        'Object[],String?,String?',
      ],
      (_self, [content, contentType = null, name = null]: [unknown, (string | null)?, (string | null)?]) =>
        blobHandle({ bytes: bytesOf(content, 'UTF_8'), contentType, name }),
    ),
    parseCsv: local(['String', 'String,String'], (_self, [csv, delimiter = ',']: [string, string?]) => {
      try {
        return parse(csv, { delimiter, relax_column_count: true });
      } catch {
        throw new ServiceException('Could not parse text.');
      }
    }),
    sleep: local(['number'], (_self, [milliseconds]: [number], execution) => execution.spend(milliseconds)),
  },
};

function encoding(encode: (bytes: Buffer) => string): Method<undefined> {
  return local(data, (_self, [value, charset]: [unknown, EnumValue?]) =>
    encode(Buffer.from(bytesOf(value, charset?.name))),
  );
}

function decoding(encoded: 'base64' | 'base64url'): Method<undefined> {
  return local(['String', 'String,Utilities.Charset'], (_self, [text]: [string]) => {
    if (!/^[\w+/-]*={0,2}\s*$/.test(text)) throw new ServiceException('Could not decode string.');
    return signedBytes(Buffer.from(text, encoded));
  });
}
