/**
 * The sessions of the window and of its cover. Each lives in memory only, so that no picture reaches the disk through a browser
 * cache, and has no way out: every request that is not for the program's own schemes is cancelled, whatever the content policy
 * says.
 */
import type { Session } from 'electron';
import { app, protocol, session } from 'electron';
import { PICTURE_SCHEME } from '../media/picture-address';
import { APP_SCHEME } from './app-scheme';
import { watchForFlood } from './request-flood';

/**
 * Without the prefix `persist:` a partition is kept in memory. The cover has one of its own: pages of two sessions never share a
 * process, so that it is drawn whatever the window's page does, and its session knows no pictures. So has the page that decodes.
 */
export type Partition = 'window' | 'cover' | 'decoder';

/** Port 1 of this computer: nothing listens there, and nothing may without being root. */
const NO_PROXY_THERE = '127.0.0.1:1';
const OWN_PROTOCOLS = new Set([`${APP_SCHEME}:`, `${PICTURE_SCHEME}:`, 'devtools:']);

/** Must run before the program is ready. */
export function declareSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true } },
    { scheme: PICTURE_SCHEME, privileges: { standard: true, secure: true, stream: true } },
  ]);
}

export function openSession(partition: Partition): Session {
  const opened = session.fromPartition(partition, { cache: false });
  closeToTheNetwork(opened);
  // What does not count as a request of the page, such as WebRTC over TCP, is led to a proxy that is not there.
  void opened.setProxy({ mode: 'fixed_servers', proxyRules: NO_PROXY_THERE, proxyBypassRules: '<-loopback>' });
  return opened;
}

/** Nothing of the program uses it. */
export function closeDefaultSession(): void {
  closeToTheNetwork(session.defaultSession);
}

function closeToTheNetwork(each: Session): void {
  const floodLevel = watchForFlood();
  each.webRequest.onBeforeRequest((details, answer) => {
    const level = floodLevel();
    answer({ cancel: level !== 'none' || !OWN_PROTOCOLS.has(new URL(details.url).protocol) });
    if (level === 'end-page') details.webContents?.forcefullyCrashRenderer();
  });
  each.protocol.handle('file', () => new Response(null, { status: 403 }));
  each.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  each.setPermissionCheckHandler(() => false);
  each.setDevicePermissionHandler(() => false);
  refuseDevices(each);
  each.on('will-download', (event) => {
    event.preventDefault();
  });
  each.setSpellCheckerEnabled(false);
}

/** The pages' policy asks for none; without a listener Chromium may choose one itself. */
function refuseDevices(each: Session): void {
  each.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  each.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose(null);
  });
  each.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
}

/** No window may be opened, no page left and no web view attached, whoever creates the contents. */
export function guardAllContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    // A page that asks whether it may be left is left all the same.
    contents.on('will-prevent-unload', (event) => {
      event.preventDefault();
    });
    contents.on('select-bluetooth-device', (event, _devices, choose) => {
      event.preventDefault();
      choose('');
    });
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
