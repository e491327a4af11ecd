/**
 * Reads the envelope of `updates.json`: DSSE, version 1 (github.com/secure-systems-lab/dsse), signed with Ed25519.
 * scripts/updates/envelope.mjs writes it.
 */
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import * as z from 'zod';
import { UpdateRefused } from './update-refused';

/** Part of what is signed, so that a signature of something else cannot be used here. */
const PAYLOAD_TYPE = 'application/vnd.proofsheet.updates+json';
/** What precedes the 32 bytes of an Ed25519 key in DER (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** Both hosts and proxies can send any other page in its place, so a longer one is not worth reading. */
export const MOST_BYTES = 65_536;

const Envelope = z.object({
  payload: z.base64().max(MOST_BYTES),
  payloadType: z.literal(PAYLOAD_TYPE),
  signatures: z
    .array(z.object({ keyid: z.string().max(200), sig: z.base64().max(200) }))
    .min(1)
    .max(10),
});

/**
 * Returns the bytes that one of the keys has signed. The ID of a key is only a hint: it decides which refusal is
 * reported, and never that a signature is right.
 */
export function openEnvelope(content: Buffer, publicKeys: readonly string[]): Buffer {
  const { payload, signatures } = readEnvelope(content);
  const body = Buffer.from(payload, 'base64');
  const signed = Buffer.concat([Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${body.length} `), body]);
  const keys = publicKeys.map(readPublicKey);
  const isSigned = signatures.some(({ sig }) => {
    const signature = Buffer.from(sig, 'base64');
    return signature.length === SIGNATURE_BYTES && keys.some(({ key }) => verify(null, signed, key, signature));
  });
  if (isSigned) return body;
  const namesOurs = signatures.some(({ keyid }) => keys.some(({ id }) => id === keyid));
  throw new UpdateRefused(namesOurs ? 'bad-signature' : 'unknown-key');
}

function readEnvelope(content: Buffer): z.output<typeof Envelope> {
  try {
    return Envelope.parse(JSON.parse(content.toString('utf8')));
  } catch {
    throw new UpdateRefused('wrong-shape');
  }
}

function readPublicKey(base64: string): { readonly key: KeyObject; readonly id: string } {
  const raw = Buffer.from(base64, 'base64');
  if (raw.length !== KEY_BYTES) throw new Error('A public key has 32 bytes.');
  return {
    key: createPublicKey({ key: Buffer.concat([SPKI_PREFIX, raw]), format: 'der', type: 'spki' }),
    id: createHash('sha256').update(raw).digest('hex'),
  };
}
