/**
 * The development server of `npm run dev`. In every other build, the bundler replaces the condition by `false`, so that
 * no environment variable can name a server.
 */

/** Vite puts this nonce on the scripts and styles that it adds to a page (`electron.config.ts`). */
const NONCE = 'proofsheet-dev';

export interface DevServer {
  readonly origin: string;
  /** Host and port, for rules of the proxy. */
  readonly host: string;
  /** The address of the socket that reports changes. */
  readonly socket: string;
  readonly nonce: string;
}

export function findDevServer(): DevServer | null {
  const address = import.meta.env.DEV ? process.env['ELECTRON_RENDERER_URL'] : undefined;
  if (!address) return null;
  const { origin, host } = new URL(address);
  return { origin, host, socket: `ws://${host}`, nonce: NONCE };
}
