/** Composition root: reads like a parts list. The only file that names every concrete part. */
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, clipboard } from 'electron';
import { createActivityLog } from './activity/activity-log';
import { readAnnouncement } from './demo/announcement';
import { createDispatcher } from './dispatcher';
import { serveAppFiles } from './electron/app-scheme';
import { startDemoServer } from './electron/demo-server';
import { askToTalkTo } from './electron/ask';
import { openPage } from './electron/external-pages';
import { carryCalls, eventSender } from './electron/ipc-transport';
import { setMenu } from './electron/menu';
import { makeMosaic } from './electron/mosaic';
import { declareSchemes, guardAllContents, openWindowSession } from './electron/session';
import { openSettingsFile } from './electron/settings-file';
import { openWindow } from './electron/window';
import { createHandlers } from './handlers';
import { createHttp } from './http/node-http';
import { createAccounts, credentialsOf } from './identities/accounts';
import { createIdentityRegistry } from './identities/identity-registry';
import { createMask } from './mask/mask';
import { PICTURE_SCHEME } from './pictures/picture-address';
import { createPictureFetcher } from './pictures/picture-bytes';
import { PictureDesk } from './pictures/picture-desk';
import { createServerAddresses } from './servers/server-addresses';
import { createServers } from './servers/servers';
import { createSessionVault } from './vault/session-vault';

/** Automation may name stand-in services that already run, by the line they announced; loopback addresses only. */
const ANNOUNCEMENT_VARIABLE = 'PROOFSHEET_DEMO_SERVICES';

function start(): void {
  let window: BrowserWindow | null = null;
  const sendEvent = eventSender(() => window);
  const settings = openSettingsFile();
  const vault = createSessionVault();
  const mask = createMask((state) => {
    sendEvent('mask.changed', state);
  });
  const activity = createActivityLog({
    onRecorded: (entry) => {
      sendEvent('activity.recorded', entry);
    },
  });
  const version = app.getVersion();
  const http = createHttp({ version, maxInFlight: 4, observe: activity.record });
  const demo = remembered(async () => readAnnouncement(process.env[ANNOUNCEMENT_VARIABLE] ?? (await startDemoServer())));
  const addresses = createServerAddresses({
    environment: process.env,
    settings: settings.servers,
    demo: async () => {
      const { picturesApi, smugmug } = await demo();
      return { 'pictures-api': picturesApi.baseUrl, 'smugmug-1.2': smugmug.endpoint };
    },
  });
  const identities = createIdentityRegistry(() =>
    createAccounts({ http, vault, addresses, demo, environment: process.env, readMask: () => mask.state, owners: settings }),
  );
  const servers = createServers({
    addresses,
    http,
    credentials: (service) => credentialsOf(service, { vault, addresses }),
    mayTalkTo: (host) => askToTalkTo(window, host),
    onChanged: () => {
      identities.reset();
      sendEvent('servers.changed', {});
    },
  });
  const pictures = new PictureDesk({
    identities,
    mask,
    makeMosaic,
    fetcher: createPictureFetcher(createHttp({ version, maxInFlight: 8, observe: activity.record })),
  });
  const handlers = createHandlers({
    identities,
    mask,
    preferences: settings,
    servers,
    activity,
    openPage,
    // Newer versions of Electron answer with a promise.
    writeClipboard: async (text) => {
      await clipboard.writeText(text);
    },
  });
  const session = openWindowSession();
  serveAppFiles(session, join(__dirname, '../renderer'));
  session.protocol.handle(PICTURE_SCHEME, (request) => pictures.answer(request));
  carryCalls(() => window, createDispatcher(handlers, reportIncident));
  setMenu((command) => {
    sendEvent('menu.chosen', { command });
  });
  window = openWindow(session, settings);
  // The demo starts while the window loads.
  identities.list().catch(() => undefined);
  app.on('second-instance', () => {
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  window.on('closed', () => {
    window = null;
  });
}

/** Asked once; again only after a failure. */
function remembered<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | null = null;
  return () => {
    asked ??= ask().catch((reason: unknown) => {
      asked = null;
      throw reason;
    });
    return asked;
  };
}

function reportIncident({ incidentId, procedure, reason }: { incidentId: string; procedure: string; reason: unknown }): void {
  // The reason's text may hold what a service sent, so only its kind is written.
  const kind = reason instanceof Error ? reason.name : typeof reason;
  console.error(`Incident ${incidentId} in ${procedure}: ${kind}`);
}

if (app.requestSingleInstanceLock()) {
  declareSchemes();
  guardAllContents();
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(start);
} else {
  app.quit();
}
