/**
 * Whom https trusts: the authorities that Node brings, and besides them those of the system, where an organisation puts
 * its own. Newer versions of Node can ask the system; before, only Linux keeps its own in a file.
 */
import { readFile } from 'node:fs/promises';
import * as tls from 'node:tls';

type Environment = Readonly<Record<string, string | undefined>>;

/** In the order in which distributions are tried elsewhere too (go.dev/src/crypto/x509/root_linux.go). */
const LINUX_BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/tls/cacert.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/**
 * One for all connections: to read a few hundred certificates for each would cost milliseconds every time. What cannot be
 * read is left out, never a reason not to connect.
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
    // Whatever is wrong with the system's, Node's own always serve.
    return tls.createSecureContext();
  }
}

/** From Node 22.15 on; null before. */
function askNode(which: 'default' | 'system'): readonly string[] | null {
  // Newer than the types of the oldest runtime.
  const { getCACertificates } = tls as { getCACertificates?: (which: 'default' | 'system') => string[] };
  try {
    return getCACertificates?.(which) ?? null;
  } catch {
    return null;
  }
}

/** The variable is OpenSSL's, and takes the place of the usual ones. */
async function readSystemBundle(environment: Environment): Promise<readonly string[]> {
  const named = environment['SSL_CERT_FILE'];
  if (named !== undefined && named !== '') return readCertificates(named);
  // Elsewhere these may be anybody's to write.
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

/** Node and the system mostly trust the same ones. */
function distinct(certificates: readonly string[]): string[] {
  return [...new Map(certificates.map((certificate) => [certificate.replace(/\s/g, ''), certificate])).values()];
}
