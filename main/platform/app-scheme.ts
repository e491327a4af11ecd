/** Serves the window's own files from one folder under the program's origin, with a strict content security policy. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Session } from 'electron';
import { directionOf } from '../../preload/contract/languages';
import { systemFormats } from '../../messages/locale';
import { currentLanguage } from '../core/current-language';
import { PICTURE_SCHEME, VIDEO_SCHEME } from '../media/picture-address';
import { answerScheme } from './answer-scheme';
import type { DevServer } from './dev-server';

export const APP_SCHEME = 'proofsheet-app';
export const APP_ORIGIN = `${APP_SCHEME}://window`;
export const APP_START_URL = `${APP_ORIGIN}/index.html`;
export const LOCK_SCREEN_URL = `${APP_ORIGIN}/lock-screen.html`;

/** Not backed by a file: only the preload script runs on this page. */
export const DECODER_URL = `${APP_SCHEME}://decoder/`;

const FOLDER = join(__dirname, '../renderer');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A development server adds scripts and styles with a nonce, and needs its socket. */
function contentPolicy(devServer: DevServer | null): string {
  const nonce = devServer ? ` 'nonce-${devServer.nonce}'` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${nonce}`,
    `style-src 'self'${nonce}`,
    `img-src 'self' ${PICTURE_SCHEME}:`,
    `media-src ${VIDEO_SCHEME}:`,
    `connect-src ${devServer?.socket ?? "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    // The sandbox blocks printing, browser dialogs and downloads from scripts. Popups are allowed here because main
    // denies them, and the end-to-end test can prove that only if the request reaches main.
    'sandbox allow-scripts allow-same-origin allow-forms allow-popups',
  ].join('; ');
}

/** Device and environment features that a page could request. Chrome ignores names that it does not support. */
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

interface AppFile {
  readonly contentType: string;
  readonly body: Buffer;
}

/** Attributes of the `html` element, by name; the values need no escaping. */
type PageAttributes = Readonly<Record<string, string>>;

export interface AppFilesOptions {
  readonly attributes?: () => PageAttributes;
}

export function serveAppFiles(
  session: Session,
  devServer: DevServer | null,
  { attributes = () => ({}) }: AppFilesOptions = {},
): void {
  const securityHeaders = {
    'content-security-policy': contentPolicy(devServer),
    'permissions-policy': PERMISSIONS_POLICY,
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'referrer-policy': 'no-referrer',
  };
  answerScheme(session, APP_SCHEME, async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.host !== 'window') return null;
    const file = await (devServer ? readFromServer(devServer, url) : readFromFolder(url));
    if (!file) return null;
    const headers = { 'content-type': file.contentType, ...securityHeaders };
    return { status: 200, headers, body: withAttributes(file, attributes()) };
  });
}

export function serveDecoderPage(session: Session): void {
  const body = Buffer.from('<!doctype html><title>Decoder</title>');
  const headers = { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'" };
  answerScheme(session, APP_SCHEME, ({ url }) =>
    Promise.resolve(url === DECODER_URL ? { status: 200, headers, body } : null),
  );
}

/** The page has the language of the program from its first byte, so that nothing is drawn in another first. */
function withAttributes({ contentType, body }: AppFile, attributes: PageAttributes): AppFile['body'] {
  if (!contentType.startsWith('text/html')) return body;
  const lang = currentLanguage();
  const all = Object.entries({ lang, dir: directionOf(lang), 'data-locale': systemFormats().locale, ...attributes });
  const html = body.toString('utf8');
  const written = all.map(([name, value]) => ` ${name}="${value}"`).join('');
  return Buffer.from(html.replace('<html lang="en">', `<html${written}>`));
}

/** The page and the files that it names, while the window is being created; each is taken once. */
const early = new Map<string, Promise<Buffer>>();

/** Begins to read the page of the window and its files, which Chromium asks for one after another. */
export function readPageEarly(): void {
  const read = (path: string): Promise<Buffer> => {
    const reading = readFile(path);
    // The request for the file reads it again, and fails then.
    reading.catch(() => early.delete(path));
    early.set(path, reading);
    return reading;
  };
  void read(join(FOLDER, 'index.html')).then(
    (page) => {
      for (const [, name = ''] of page.toString('latin1').matchAll(/"\.\/(assets\/[\w.-]+)"/g))
        void read(join(FOLDER, name));
    },
    () => undefined,
  );
}

function readOnce(path: string): Promise<Buffer> {
  const reading = early.get(path) ?? readFile(path);
  early.delete(path);
  return reading;
}

/** Returns null for a path outside the folder, and for an unknown type. Rejects if there is no such file. */
async function readFromFolder({ pathname }: URL): Promise<AppFile | null> {
  const path = normalize(join(FOLDER, decodeURIComponent(pathname)));
  const contentType = CONTENT_TYPES[extname(path)];
  if (!path.startsWith(FOLDER + sep) || !contentType) return null;
  return { contentType, body: await readOnce(path) };
}

async function readFromServer({ origin }: DevServer, { pathname, search }: URL): Promise<AppFile | null> {
  const answer = await fetch(new URL(pathname + search, origin));
  if (!answer.ok) return null;
  return {
    contentType: answer.headers.get('content-type') ?? 'text/plain',
    body: Buffer.from(await answer.arrayBuffer()),
  };
}
