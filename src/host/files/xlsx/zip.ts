import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const deflated = 8;
/** Stands where the number is too large for 32 bits. */
const in64Bits = 0xffffffff;

/**
 * The parts of a zip archive by their names, in order, and of those that are wanted. Encrypted and 64-bit archives are not for us: such
 * parts are left out.
 */
export function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean = () => true): Map<string, Uint8Array> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) return parts;
  let at = view.readUInt32LE(end + 16);
  for (let left = view.readUInt16LE(end + 10); left > 0 && isHeader(view, at); left -= 1) {
    const nameLength = view.readUInt16LE(at + 28);
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    const local = view.readUInt32LE(at + 42);
    const size = view.readUInt32LE(at + 20);
    const method = view.readUInt16LE(at + 10);
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
    if (!isWanted(name) || size === in64Bits || local === in64Bits) continue;
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const data = view.subarray(start, start + size);
    parts.set(name, method === deflated ? inflateRawSync(data) : data);
  }
  return parts;
}

function isHeader(view: Buffer, at: number): boolean {
  return at + 46 <= view.length && view.readUInt32LE(at) === centralHeader;
}

/** A zip archive of these parts, compressed. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(deflated, 4);
    common.writeUInt32LE(0x00210000, 6);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const file = [uint32(localHeader), common, nameBytes, packed];
    directory.push(uint32(centralHeader), Buffer.from([20, 0]), common, Buffer.alloc(10), uint32(offset), nameBytes);
    files.push(...file);
    offset += file.reduce((length, piece) => length + piece.length, 0);
  }
  const directoryLength = directory.reduce((length, piece) => length + piece.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.size, 4);
  end.writeUInt16LE(parts.size, 6);
  end.writeUInt32LE(directoryLength, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...directory, uint32(endOfDirectory), end]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
