/**
 * The few bytes of D-Bus that the question about the keyring needs, written and read without the library: the first screen
 * waits for the answer, and loading the library takes 40 ms. Source: the D-Bus specification, "Message Format".
 */

/** Types of messages. */
const METHOD_CALL = 1;
export const METHOD_RETURN = 2;

const VERSION = 1;
/** The part of the header whose length is fixed. */
const FIXED_BYTES = 16;
/** The names of the header's fields. */
const FIELDS = { path: 1, interface: 2, member: 3, replySerial: 5, destination: 6, signature: 8 } as const;
/** An answer about the keyring has less than a hundred. */
const MAX_MESSAGE_BYTES = 64 * 1024;

interface MethodCall {
  readonly serial: number;
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  /** All are strings. */
  readonly body: readonly string[];
}

interface ReadMessage {
  readonly type: number;
  /** The serial of the call that this answers; null in a signal. */
  readonly replySerial: number | null;
  readonly body: Buffer;
  readonly isLittleEndian: boolean;
  /** Of the whole message. */
  readonly lengthBytes: number;
}

export function encodeCall({ serial, body, ...names }: MethodCall): Buffer {
  const content = join(body.map((text) => ({ alignment: 4, bytes: encodeString(text) })));
  const fields = [
    encodeField(FIELDS.path, 'o', encodeString(names.path)),
    encodeField(FIELDS.interface, 's', encodeString(names.interface)),
    encodeField(FIELDS.member, 's', encodeString(names.member)),
    encodeField(FIELDS.destination, 's', encodeString(names.destination)),
    ...(body.length > 0 ? [encodeField(FIELDS.signature, 'g', encodeSignature('s'.repeat(body.length)))] : []),
  ];
  const header = join(fields.map((bytes) => ({ alignment: 8, bytes })));
  const fixed = Buffer.alloc(FIXED_BYTES);
  fixed.write('l', 0, 'latin1');
  fixed.writeUInt8(METHOD_CALL, 1);
  fixed.writeUInt8(VERSION, 3);
  fixed.writeUInt32LE(content.length, 4);
  fixed.writeUInt32LE(serial, 8);
  fixed.writeUInt32LE(header.length, 12);
  return join([
    { alignment: 1, bytes: Buffer.concat([fixed, header]) },
    { alignment: 8, bytes: content },
  ]);
}

/** Returns null until the message is complete. Throws for what is no message. */
export function readMessage(bytes: Buffer): ReadMessage | null {
  if (bytes.length < FIXED_BYTES) return null;
  const isLittleEndian = bytes.toString('latin1', 0, 1) === 'l';
  const uint32 = (at: number): number => (isLittleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const fieldsEnd = FIXED_BYTES + uint32(12);
  const bodyStart = aligned(fieldsEnd, 8);
  const lengthBytes = bodyStart + uint32(4);
  if (lengthBytes > MAX_MESSAGE_BYTES) throw new Error('This is no message of D-Bus.');
  if (bytes.length < lengthBytes) return null;
  let replySerial: number | null = null;
  let at = FIXED_BYTES;
  while (at < fieldsEnd) {
    const code = bytes.readUInt8(at);
    const type = bytes.toString('latin1', at + 2, at + 3);
    // The name of the field and its signature have four bytes together.
    const value = at + 4;
    if (code === FIELDS.replySerial) replySerial = uint32(value);
    at = aligned(value + lengthOf(type, value, bytes, uint32), 8);
  }
  return {
    type: bytes.readUInt8(1),
    replySerial,
    body: bytes.subarray(bodyStart, lengthBytes),
    isLittleEndian,
    lengthBytes,
  };
}

/** Reads a body that is one variant; null unless it contains a boolean. */
export function readBoolean({ body, isLittleEndian }: ReadMessage): boolean | null {
  if (body.length < 8 || body.toString('latin1', 0, 3) !== '\u0001b\0') return null;
  return (isLittleEndian ? body.readUInt32LE(4) : body.readUInt32BE(4)) === 1;
}

function lengthOf(type: string, at: number, bytes: Buffer, uint32: (at: number) => number): number {
  switch (type) {
    case 's':
    case 'o':
      return 4 + uint32(at) + 1;
    case 'g':
      return 1 + bytes.readUInt8(at) + 1;
    case 'u':
      return 4;
    default:
      throw new Error('This is no header of D-Bus.');
  }
}

function encodeField(code: number, type: 'o' | 's' | 'g', value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([code]), encodeSignature(type), value]);
}

function encodeString(text: string): Buffer {
  const bytes = Buffer.from(`${text}\0`, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length - 1);
  return Buffer.concat([length, bytes]);
}

function encodeSignature(text: string): Buffer {
  return Buffer.from(`${String.fromCharCode(text.length)}${text}\0`, 'latin1');
}

/** Each part begins at a multiple of its alignment. */
function join(parts: readonly { readonly alignment: number; readonly bytes: Buffer }[]): Buffer {
  let length = 0;
  const padded = parts.flatMap(({ alignment, bytes }) => {
    const start = aligned(length, alignment);
    const padding = Buffer.alloc(start - length);
    length = start + bytes.length;
    return [padding, bytes];
  });
  return Buffer.concat(padded);
}

function aligned(offset: number, alignment: number): number {
  return Math.ceil(offset / alignment) * alignment;
}
