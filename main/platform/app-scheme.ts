/** The window's own files, served from one folder under the program's own origin, with a strict content policy. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Session } from 'electron';
import { PICTURE_SCHEME } from '../media/picture-address';

export const APP_SCHEME = 'proofsheet-app';
export const APP_ORIGIN = `${APP_SCHEME}://window`;
export const APP_START_URL = `${APP_ORIGIN}/index.html`;
export const COVER_URL = `${APP_ORIGIN}/cover.html`;

/** Of no file: what runs there is its preload alone. */
export const DECODER_URL = `${APP_SCHEME}://decoder/`;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  `img-src 'self' ${PICTURE_SCHEME}:`,
  `media-src ${PICTURE_SCHEME}:`,
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  // What is not allowed here, no script can do: print, open a dialog of the browser's own, download. Windows are main's to
  // refuse, which its story could not prove if they never came that far.
  'sandbox allow-scripts allow-same-origin allow-forms allow-popups',
].join('; ');

/** Whatever of a device or of the person's surroundings a page could ask for; Chrome ignores names that it does not know. */
const CLOSED_FEATURES = [
  'accelerometer',
  'ambient-light-sensor',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'smart-card',
  'speaker-selection',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
const PERMISSIONS_POLICY = CLOSED_FEATURES.map((feature) => `${feature}=()`).join(', ');

export function serveAppFiles(session: Session, folder: string): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    try {
      const path = filePath(folder, request.url);
      const contentType = path && CONTENT_TYPES[extname(path)];
      if (!path || !contentType || request.method !== 'GET') return new Response(null, { status: 404 });
      return new Response(await readFile(path), {
        headers: {
          'content-type': contentType,
          'content-security-policy': CONTENT_POLICY,
          'permissions-policy': PERMISSIONS_POLICY,
          'x-content-type-options': 'nosniff',
          'x-dns-prefetch-control': 'off',
          'referrer-policy': 'no-referrer',
        },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

export function serveDecoderPage(session: Session): void {
  const headers = { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" };
  session.protocol.handle(APP_SCHEME, ({ url }) =>
    url === DECODER_URL
      ? new Response('<!doctype html><title>Decoder</title>', { headers })
      : new Response(null, { status: 404 }),
  );
}

/** Null for anything outside the folder. Throws for an address that is none. */
function filePath(folder: string, url: string): string | null {
  const { host, pathname } = new URL(url);
  if (host !== 'window') return null;
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  return path.startsWith(folder + sep) ? path : null;
}
