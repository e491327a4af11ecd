/**
 * The sessions of the window, the lock screen, the decoder and the printed reports. Each is kept in memory only, so that
 * no picture reaches the disk through a browser cache, and has no network: every request outside the program's own
 * schemes is cancelled, regardless of the content security policy.
 */
import type { Session } from 'electron';
import { app, protocol, session } from 'electron';
import { PICTURE_SCHEME, VIDEO_SCHEME } from '../media/picture-address';
import { APP_SCHEME } from './app-scheme';
import type { DevServer } from './dev-server';
import { watchForFlood } from './request-flood';

/**
 * A partition without the prefix `persist:` is kept in memory. The lock screen has its own: pages of different sessions
 * never share a process, so it can draw even if the window's page hangs, and its session cannot load pictures. The
 * decoder's page and the printed pages have their own for the same reasons.
 */
export type Partition = 'window' | 'lock-screen' | 'decoder' | 'report';

/** Port 1 on loopback: no service uses it, and on Unix only root may listen on it. */
const NO_PROXY_THERE = '127.0.0.1:1';
const OWN_PROTOCOLS = new Set([`${APP_SCHEME}:`, `${PICTURE_SCHEME}:`, `${VIDEO_SCHEME}:`, 'devtools:']);

/** Call before the app is ready. */
export function declareSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true } },
    { scheme: PICTURE_SCHEME, privileges: { standard: true, secure: true } },
    { scheme: VIDEO_SCHEME, privileges: { standard: true, secure: true, stream: true } },
  ]);
}

/** `devServer`: its socket is the only thing on the network that the session reaches. */
export function openSession(partition: Partition, devServer: DevServer | null = null): Session {
  const opened = session.fromPartition(partition, { cache: false });
  closeToTheNetwork(opened, devServer);
  // Traffic that bypasses request filters, such as WebRTC over TCP, is sent to a proxy that does not exist.
  const proxyBypassRules = ['<-loopback>', ...(devServer ? [devServer.host] : [])].join(';');
  void opened.setProxy({ mode: 'fixed_servers', proxyRules: NO_PROXY_THERE, proxyBypassRules });
  return opened;
}

/**
 * Blocks each session that is stored on disk as soon as it exists. The program opens none, but Electron has its default
 * session, which is not created for this, because that would take a tenth of the start.
 */
export function closeStoredSessions(): void {
  app.on('session-created', (created) => {
    if (created.isPersistent()) closeToTheNetwork(created);
  });
}

function closeToTheNetwork(each: Session, devServer: DevServer | null = null): void {
  const floodLevel = watchForFlood();
  each.webRequest.onBeforeRequest((details, answer) => {
    const level = floodLevel();
    const { protocol: scheme, host } = new URL(details.url);
    const isOwn = OWN_PROTOCOLS.has(scheme) || (scheme === 'ws:' && host === devServer?.host);
    answer({ cancel: level !== 'none' || !isOwn });
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

/** Refuses every device. The pages' policy requests none, but without a listener Chromium may choose a device. */
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

/** Forbids opening windows, navigating away and attaching web views, for all contents regardless of their creator. */
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
    // The page unloads even if its `beforeunload` handler asks to stay.
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
