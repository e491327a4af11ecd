/**
 * The envelope of `updates.json`: DSSE, version 1 (github.com/secure-systems-lab/dsse), signed with Ed25519. It needs only
 * Node, so that it runs on a computer without a network. main/updates/signed-envelope.ts reads what this writes.
 */
import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import { Problem } from '../messages.mjs';

/** Part of what is signed, so that a signature of something else cannot be used here. */
const payloadType = 'application/vnd.proofsheet.updates+json';
/** What precedes the 32 bytes of an Ed25519 key in DER (RFC 8410). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** The program refuses a longer file. */
export const mostBytes = 65_536;

/**
 * @param {string} payload
 * @param {import('node:crypto').KeyObject} privateKey
 * @returns {string} the content of the file
 */
export function writeEnvelope(payload, privateKey) {
  const body = Buffer.from(payload);
  const keyid = keyIdOf(rawPublicKey(privateKey));
  const sig = sign(null, signedBytes(payloadType, body), privateKey).toString('base64');
  return `${JSON.stringify({ payload: body.toString('base64'), payloadType, signatures: [{ keyid, sig }] }, null, 2)}\n`;
}

/**
 * @param {string} content of the file
 * @returns {string} the payload, whose signature is not checked
 */
export function readPayload(content) {
  const envelope = parse(content);
  if (envelope?.payloadType !== payloadType || typeof envelope.payload !== 'string')
    throw new Problem('This is no signed updates.json.');
  return Buffer.from(envelope.payload, 'base64').toString('utf8');
}

/**
 * @param {string} content of the file
 * @param {readonly string[]} publicKeys in Base64
 * @returns {string} the payload, which one of the keys has signed
 */
export function readSignedPayload(content, publicKeys) {
  const payload = readPayload(content);
  const { signatures } = /** @type {{ signatures?: readonly { sig?: unknown }[] }} */ (parse(content));
  const bytes = signedBytes(payloadType, Buffer.from(payload));
  const isSigned = publicKeys.some((key) =>
    signatures?.some(({ sig }) => verify(null, bytes, readPublicKey(key), Buffer.from(String(sig), 'base64'))),
  );
  if (!isSigned) throw new Problem('None of these keys has signed this file, or it was changed afterwards.');
  return payload;
}

/**
 * @param {import('node:crypto').KeyObject} privateKey
 * @returns {string} the 32 bytes of its public key in Base64, as the program has them
 */
export function publicKeyOf(privateKey) {
  return rawPublicKey(privateKey).toString('base64');
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('This file is no JSON.');
  }
}

/** @param {string} text */
function readPublicKey(text) {
  const raw = Buffer.from(text, 'base64');
  if (raw.length !== 32) throw new Problem(`${text} is no public key: those are 32 bytes in Base64.`);
  return createPublicKey({ key: Buffer.concat([spkiPrefix, raw]), format: 'der', type: 'spki' });
}

/** @param {import('node:crypto').KeyObject} privateKey */
function rawPublicKey(privateKey) {
  return createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(spkiPrefix.length);
}

/** @param {Buffer} raw */
function keyIdOf(raw) {
  return createHash('sha256').update(raw).digest('hex');
}

/**
 * DSSE's pre-authentication encoding.
 * @param {string} type
 * @param {Buffer} body
 */
function signedBytes(type, body) {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `), body]);
}
