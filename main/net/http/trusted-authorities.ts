/**
 * The certificate authorities that https trusts: Node's built-in authorities, and those of the system, to which an
 * organisation can add its own. Newer versions of Node can read the system's; for older versions, only Linux stores
 * them in a file.
 */
import { readFile } from 'node:fs/promises';
import * as tls from 'node:tls';

type Environment = Readonly<Record<string, string | undefined>>;

/** In the order that Go uses for the distributions, too (go.dev/src/crypto/x509/root_linux.go). */
const LINUX_BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/tls/cacert.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/**
 * Creates one context for all connections, because parsing a few hundred certificates per connection would cost
 * milliseconds. Unreadable certificates are skipped and never prevent a connection.
 */
export async function createTrustingContext(environment: Environment = process.env): Promise<tls.SecureContext> {
  const usual = askNode('default') ?? [
    ...tls.rootCertificates,
    ...(await readCertificates(environment['NODE_EXTRA_CA_CERTS'])),
  ];
  const systems = [...(askNode('system') ?? []), ...(await readSystemBundle(environment))];
  try {
    return tls.createSecureContext({ ca: distinct([...usual, ...systems]) });
  } catch {
    // Node's own authorities work even if the system's are broken.
    return tls.createSecureContext();
  }
}

/** Returns null before Node 22.15. */
function askNode(which: 'default' | 'system'): readonly string[] | null {
  // Missing from the oldest supported runtime.
  const { getCACertificates } = tls as { getCACertificates?: (which: 'default' | 'system') => string[] };
  try {
    return getCACertificates?.(which) ?? null;
  } catch {
    return null;
  }
}

/** Reads the system's bundle, or the file that OpenSSL's variable SSL_CERT_FILE names instead. */
async function readSystemBundle(environment: Environment): Promise<readonly string[]> {
  const named = environment['SSL_CERT_FILE'];
  if (named !== undefined && named !== '') return readCertificates(named);
  // On other systems these paths may be writable by other users.
  if (process.platform !== 'linux') return [];
  for (const path of LINUX_BUNDLES) {
    const certificates = await readCertificates(path);
    if (certificates.length > 0) return certificates;
  }
  return [];
}

async function readCertificates(path: string | undefined): Promise<readonly string[]> {
  const text = path === undefined || path === '' ? '' : await readFile(path, 'utf8').catch(() => '');
  return text.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? [];
}

/** Removes duplicates, because Node and the system mostly trust the same authorities. */
function distinct(certificates: readonly string[]): string[] {
  return [...new Map(certificates.map((certificate) => [certificate.replace(/\s/g, ''), certificate])).values()];
}
