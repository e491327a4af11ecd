import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { createHttp } from './node-http';
import { failureOf, readFixture, TestServers } from '../../testing/net/test-servers';
import { createTrustingContext } from './trusted-authorities';

const AUTHORITY = fileURLToPath(new URL('../../testing/net/certificates/test-only-authority.pem', import.meta.url));
const servers = new TestServers();

afterEach(() => servers.close());

async function ask(environment: Readonly<Record<string, string>>): Promise<string> {
  const url = await servers.serveTls('good', (_request, response) => response.end('fine'));
  const secureContext = await createTrustingContext(environment);
  const agents = { http: new HttpAgent(), https: new HttpsAgent({ secureContext }) };
  const { body } = await createHttp({ version: '1.2.3', firstPauseMs: 1, agents }).send({
    method: 'GET',
    url,
    signal: new AbortController().signal,
  });
  return body.toString();
}

it('an authority of the system is trusted, and so is an authority that only Node’s configuration names', async () => {
  expect(await ask({ SSL_CERT_FILE: AUTHORITY })).toBe('fine');
  expect(await ask({ NODE_EXTRA_CA_CERTS: AUTHORITY })).toBe('fine');
});

it('an unreadable certificate is skipped, and a missing file changes nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'proofsheet-authorities-'));
  const mixed = join(folder, 'mixed.pem');
  const unreadable = '-----BEGIN CERTIFICATE-----\nbm90IG9uZQ==\n-----END CERTIFICATE-----\n';
  await writeFile(mixed, `${unreadable}${readFixture('test-only-authority').toString()}`);
  expect(await ask({ SSL_CERT_FILE: mixed })).toBe('fine');
  expect(await failureOf(ask({ SSL_CERT_FILE: join(folder, 'missing.pem') }))).toMatchObject({ kind: 'insecure' });
  await rm(folder, { recursive: true });
});
