/** Signed lists of updates for tests. That the signing script writes the same is tested beside the script. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { UpdateList } from '../../updates/update-list';

const PAYLOAD_TYPE = 'application/vnd.proofsheet.updates+json';

export interface TestKey {
  /** 32 bytes, in Base64. */
  readonly publicKey: string;
  /** Returns the content of `updates.json`. */
  sign(list: unknown, type?: string): string;
}

export function createTestKey(): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return {
    publicKey: raw.toString('base64'),
    sign(list, payloadType = PAYLOAD_TYPE) {
      const body = Buffer.from(JSON.stringify(list));
      const signed = Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `), body]);
      const keyid = createHash('sha256').update(raw).digest('hex');
      const signatures = [{ keyid, sig: sign(null, signed, privateKey).toString('base64') }];
      return JSON.stringify({ payload: body.toString('base64'), payloadType, signatures });
    },
  };
}

export const NOW_MS = Date.UTC(2026, 10, 30, 9);

export function entry(fields: object = {}) {
  return {
    page: 'https://downloads.example.test/proofsheet',
    url: 'https://downloads.example.test/proofsheet-1.2.0.tar.gz',
    size: 5,
    sha256: 'a'.repeat(64),
    stagedPercent: 100,
    ...fields,
  };
}

export function release(fields: object = {}) {
  return {
    version: '1.2.0',
    released: '2026-11-29',
    notes: { en: 'Faster.', de: 'Schneller.' },
    systems: { 'linux-x64': entry() },
    ...fields,
  };
}

export function list(fields: object = {}): UpdateList {
  return { format: 1, counter: 3, expires: '2027-01-31T00:00:00Z', channels: { stable: release() }, ...fields };
}
