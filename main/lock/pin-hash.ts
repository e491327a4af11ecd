/** The stored form of a PIN: its scrypt hash with a random salt, never the PIN itself. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';

const SavedPin = z.object({
  salt: z.string(),
  hash: z.string(),
  cost: z
    .number()
    .int()
    .min(2)
    .max(2 ** 20),
});

/** About 0.1 s and 32 MB for each attempt. */
const COST = 2 ** 15;
const BLOCK_SIZE = 8;
const HASH_BYTES = 32;

export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(pin, salt, COST);
  const kept: z.infer<typeof SavedPin> = { salt: salt.toString('base64'), hash: hash.toString('base64'), cost: COST };
  return JSON.stringify(kept);
}

/** Compares a PIN with its stored form; rejects if `hashPin` did not create it. */
export async function isPin(pin: string, kept: string): Promise<boolean> {
  const { salt, hash, cost } = SavedPin.parse(JSON.parse(kept));
  const expected = Buffer.from(hash, 'base64');
  const derived = await derive(pin, Buffer.from(salt, 'base64'), cost);
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

function derive(pin: string, salt: Buffer, cost: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // NFKC, because the same letter can be typed as one or as two characters.
    const limits = { cost, blockSize: BLOCK_SIZE, maxmem: 256 * cost * BLOCK_SIZE };
    scrypt(pin.normalize('NFKC'), salt, HASH_BYTES, limits, (reason, hash) => {
      if (reason) reject(reason);
      else resolve(hash);
    });
  });
}
