import { EnumValue, Handle, type Signatures } from './service.ts';

/** Whether the arguments fit one of the accepted lists. */
export function fitsSignature(signatures: Signatures, args: readonly unknown[]): boolean {
  return signatures.some((signature) => fitsTypes(signature === '' ? [] : signature.split(','), args));
}

/** What the platform says to arguments that fit none: `name` is the method with its class, `SpreadsheetApp.Range.offset`. */
export function signatureError(name: string, args: readonly unknown[]): string {
  return `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${name}.`;
}

function fitsTypes(types: readonly string[], args: readonly unknown[]): boolean {
  const last = types.at(-1);
  if (last?.endsWith('...')) {
    const fixed = types.slice(0, -1);
    const repeated = last.slice(0, -'...'.length);
    return (
      fitsTypes(fixed, args.slice(0, fixed.length)) && args.slice(fixed.length).every((arg) => fitsType(repeated, arg))
    );
  }
  return types.length === args.length && types.every((type, index) => fitsType(type, args[index]));
}

function fitsType(type: string, value: unknown): boolean {
  if (type.endsWith('?')) return value === null || fitsType(type.slice(0, -1), value);
  if (type === 'any') return true;
  if (type.endsWith('[]')) {
    const element = type.slice(0, -'[]'.length);
    return Array.isArray(value) && (element === 'Object' || value.every((item) => fitsType(element, item)));
  }
  if (type === 'Object') return typeName(value) === '(class)';
  return typeName(value) === type;
}

/** As the platform's errors name the type of a value. */
function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number' || typeof value === 'function') return typeof value;
  if (value instanceof Date) return 'Date';
  if (value instanceof Handle) return value.className;
  if (value instanceof EnumValue) return value.family;
  if (!Array.isArray(value)) return '(class)';
  if (value.every((item) => typeof item === 'number')) return 'number[]';
  return value.every((item) => typeof item === 'string') ? 'String[]' : 'Object[]';
}
