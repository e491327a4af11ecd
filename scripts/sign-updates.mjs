/**
 * Makes and signs `updates.json`, which tells installed programs of new versions. docs/releasing.md says how it is used.
 *
 *   node scripts/sign-updates.mjs new-key KEY.pem [--passphrase-file FILE]
 *   node scripts/sign-updates.mjs sign LIST.json --key KEY.pem --former UPDATES.json|none --out UPDATES.json
 *                                      [--files FOLDER] [--passphrase-file FILE]
 *   node scripts/sign-updates.mjs verify UPDATES.json --public-key KEY [--public-key KEY]
 */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Problem, runScript, say } from './messages.mjs';
import { mostBytes, publicKeyOf, readPayload, readSignedPayload, writeEnvelope } from './updates/envelope.mjs';
import { checkList } from './updates/list-rules.mjs';
import { measureFiles } from './updates/measure-files.mjs';

await runScript(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      former: { type: 'string' },
      out: { type: 'string' },
      files: { type: 'string' },
      'passphrase-file': { type: 'string' },
      'public-key': { type: 'string', multiple: true },
    },
  });
  const [command, file] = positionals;
  const passphrase = values['passphrase-file'] && readText(values['passphrase-file']).split('\n')[0];
  switch (command) {
    case 'new-key':
      return makeKey(given(file, 'the file of the key'), passphrase);
    case 'sign':
      return signList({
        list: readJson(given(file, 'the list')),
        key: readKey(given(values.key, '--key'), passphrase),
        former: given(values.former, '--former: the file that programs have now, or “none”'),
        out: given(values.out, '--out'),
        files: values.files,
      });
    case 'verify':
      return verifyFile(given(file, 'the file'), values['public-key'] ?? []);
    default:
      throw new Problem('Say new-key, sign or verify. The beginning of scripts/sign-updates.mjs has examples.');
  }
});

/**
 * @param {string} path
 * @param {string | undefined} passphrase
 */
function makeKey(path, passphrase) {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({
    format: 'pem',
    type: 'pkcs8',
    ...(passphrase && { cipher: 'aes-256-cbc', passphrase }),
  });
  // Programs that know only an overwritten key could not be told of updates any more.
  if (existsSync(path)) throw new Problem(`${path} exists already.`);
  writeFileSync(path, pem, { flag: 'wx', mode: 0o600 });
  say(`Made ${path}. Keep it on a computer without a network. Its public key, for main/updates/update-source.ts:`);
  process.stdout.write(`${publicKeyOf(privateKey)}\n`);
}

/**
 * @param {object} options
 * @param {unknown} options.list
 * @param {import('node:crypto').KeyObject} options.key
 * @param {string} options.former
 * @param {string} options.out
 * @param {string | undefined} options.files
 */
async function signList({ list, key, former, out, files }) {
  if (files !== undefined) await measureFiles(list, files);
  const formerCounter = former === 'none' ? null : Number(JSON.parse(readPayload(readText(former))).counter);
  checkList(list, { nowMs: Date.now(), formerCounter });
  const content = writeEnvelope(JSON.stringify(list, null, 2), key);
  if (content.length > mostBytes) throw new Problem(`The file would be longer than ${mostBytes} bytes.`);
  writeFileSync(out, content);
  say(`Signed ${out} with the key ${publicKeyOf(key)}.`);
}

/**
 * @param {string} path
 * @param {readonly string[]} publicKeys
 */
function verifyFile(path, publicKeys) {
  const payload = readSignedPayload(readText(path), publicKeys);
  const list = JSON.parse(payload);
  checkList(list, { nowMs: Date.now(), formerCounter: null });
  process.stdout.write(`${payload}\n`);
  say(`One of these keys has signed the file, and the list is right. Programs that know the key accept it, unless they have
read a counter above ${list.counter}.`);
}

/**
 * @param {string} path
 * @param {string | undefined} passphrase
 */
function readKey(path, passphrase) {
  try {
    const key = createPrivateKey({ key: readText(path), ...(passphrase && { passphrase }) });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (reason) {
    if (reason instanceof Problem) throw reason;
    throw new Problem(`${path} is no private key, or its passphrase is missing or wrong.`);
  }
  throw new Problem(`${path} is no Ed25519 key.`);
}

/** @param {string} path @returns {unknown} */
function readJson(path) {
  try {
    return JSON.parse(readText(path));
  } catch (reason) {
    if (reason instanceof Problem) throw reason;
    throw new Problem(`${path} is no JSON.`);
  }
}

/** @param {string} path */
function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Problem(`${path} cannot be read.`);
  }
}

/**
 * @param {string | undefined} value
 * @param {string} what
 */
function given(value, what) {
  if (value === undefined) throw new Problem(`This is missing: ${what}.`);
  return value;
}
