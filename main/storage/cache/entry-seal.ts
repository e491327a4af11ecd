/**
 * Encrypts the entries of one identity's cache with that identity's key. A file's name is a keyed hash of what the entry
 * is, so that it reveals nothing without the key.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

export const KEY_BYTES = 32;

const CIPHER = 'aes-256-gcm';
/** First byte of every entry; an entry of another format cannot be opened. */
const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + NONCE_BYTES;
const NAME_BYTES = 20;
/** Bytes that an entry is larger than its content. */
export const SEAL_BYTES = HEADER_BYTES + TAG_BYTES;

export class EntrySeal {
  private readonly contentKey: Buffer;
  private readonly nameKey: Buffer;

  constructor(key: Uint8Array) {
    this.contentKey = subkey(key, 'content');
    this.nameKey = subkey(key, 'names');
  }

  /** Returns the file name of the entry that `text` describes. */
  nameOf(text: string): string {
    return createHmac('sha256', this.nameKey).update(text).digest().subarray(0, NAME_BYTES).toString('hex');
  }

  /** The name is authenticated too, so that an entry under the name of another one cannot be opened. */
  seal(name: string, content: readonly Uint8Array[]): Buffer {
    // A random nonce of 96 bits is safe for 2^32 entries per key.
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.contentKey, nonce);
    cipher.setAAD(Buffer.from(name));
    const parts = content.map((part) => cipher.update(part));
    parts.push(cipher.final());
    return Buffer.concat([Buffer.of(FORMAT), nonce, ...parts, cipher.getAuthTag()]);
  }

  /** Returns null for an entry that is damaged, incomplete, of another key, or of another name. */
  open(name: string, entry: Buffer): Buffer | null {
    if (entry.length < SEAL_BYTES || entry[0] !== FORMAT) return null;
    const decipher = createDecipheriv(CIPHER, this.contentKey, entry.subarray(1, HEADER_BYTES));
    decipher.setAAD(Buffer.from(name));
    decipher.setAuthTag(entry.subarray(-TAG_BYTES));
    const content = decipher.update(entry.subarray(HEADER_BYTES, -TAG_BYTES));
    try {
      decipher.final();
      return content;
    } catch {
      return null;
    }
  }
}

function subkey(key: Uint8Array, purpose: string): Buffer {
  return createHmac('sha256', key).update(purpose).digest();
}
