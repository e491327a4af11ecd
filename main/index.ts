/** Composition root: reads like a parts list. The only file that names every concrete part. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, clipboard } from 'electron';
import { AccountBook } from './accounts/account-book';
import { identityOf } from './accounts/account-record';
import { AccountVault } from './accounts/account-vault';
import { Accounts } from './accounts/accounts';
import { addressesInUse, hostsOfOnly, originsOf } from './accounts/addresses-in-use';
import { createActivityLog } from './activity/activity-log';
import { readAnnouncement } from './demo/announcement';
import { createDispatcher, type Dispatch } from './dispatcher';
import { openAccountsFile } from './electron/accounts-file';
import { serveAppFiles } from './electron/app-scheme';
import { askToLeaveProxy, askToTalkTo } from './electron/ask';
import { startDemoServer } from './electron/demo-server';
import { openPage } from './electron/external-pages';
import { carryCalls, eventSender } from './electron/ipc-transport';
import { openKeychainVault } from './electron/keychain';
import { receiveLinks } from './electron/links';
import { setMenu } from './electron/menu';
import { makeMosaic } from './electron/mosaic';
import { declareSchemes, guardAllContents, openWindowSession } from './electron/session';
import { endAfter } from './electron/quit';
import { openSettingsFile, type SettingsFile } from './electron/settings-file';
import { openSystemProxy } from './electron/system-proxy';
import { bringToFront, openWindow } from './electron/window';
import { takeEnvironment } from './environment';
import { createHandlers } from './handlers';
import type { Http } from './http/http';
import { createHttp } from './http/node-http';
import { createBuiltInIdentities } from './identities/built-in-identities';
import { createForgetting, forgetOthers } from './identities/forgetting';
import { createIdentityRegistry } from './identities/identity-registry';
import { createLinkInbox, type LinkInbox } from './links/links';
import { createMask } from './mask/mask';
import { createNetwork } from './network/network';
import { PICTURE_SCHEME } from './pictures/picture-address';
import { createPictureFetcher } from './pictures/picture-bytes';
import { PictureDesk } from './pictures/picture-desk';
import { rememberUntilFailure } from './remember-until-failure';
import { createConsent } from './servers/consent';
import { createServerAddresses } from './servers/server-addresses';
import { createServers } from './servers/servers';
import { picturesApiAccounts } from './services/pictures-api/accounts';
import { smugmugAccounts } from './services/smugmug-1.2/accounts';
import { createBrowserVisits } from './sign-in/browser-visits';

/** Automation may name stand-in services that already run, by the line they announced; loopback addresses only. */
const ANNOUNCEMENT_VARIABLE = 'PROOFSHEET_DEMO_SERVICES';

const environment = takeEnvironment(process.env);

let window: BrowserWindow | null = null;
const sendEvent = eventSender(() => window);

/** How long a sign-in waits for the browser; automation may wait less. */
const SIGN_IN_LIMIT_VARIABLE = 'PROOFSHEET_SIGN_IN_LIMIT_MS';
const SIGN_IN_LIMIT_MS = 5 * 60_000;

function start(links: LinkInbox): void {
  const settings = openSettingsFile();
  const session = openWindowSession();
  serveAppFiles(session, join(__dirname, '../renderer'));
  // The window loads while the keychain opens; what it asks meanwhile waits.
  const program = new Promise<void>(setImmediate).then(() => assemble(settings, links));
  session.protocol.handle(PICTURE_SCHEME, async (request) => (await program).pictures.answer(request));
  carryCalls(() => window, async (...call) => {
    try {
      return await (await program).dispatch(...call);
    } catch (reason) {
      const incidentId = randomUUID();
      reportIncident({ incidentId, procedure: 'start', reason });
      return { ok: false, error: { kind: 'internal', incidentId } };
    }
  });
  setMenu((command) => {
    sendEvent('menu.chosen', { command });
  });
  window = openWindow(session, settings);
  window.on('closed', () => {
    window = null;
  });
}

async function assemble(settings: SettingsFile, links: LinkInbox): Promise<{ pictures: PictureDesk; dispatch: Dispatch }> {
  const mask = createMask((state) => {
    sendEvent('mask.changed', state);
  });
  const activity = createActivityLog({
    onRecorded: (entry) => {
      sendEvent('activity.recorded', entry);
    },
  });
  const version = app.getVersion();
  const network = createNetwork({
    settings: settings.network,
    resolveSystemProxy: openSystemProxy(),
    hosts: async () => {
      const named = await Promise.all(addresses.named.map(addresses.resolve));
      return [...named.map(({ url }) => url.origin), ...originsOf(book)];
    },
    mayTalkTo: (host) => askToTalkTo(window, host),
    mayLeaveProxy: (proxy) => askToLeaveProxy(window, proxy),
  });
  const openHttp = (maxInFlight: number): Http =>
    createHttp({ version, maxInFlight, observe: activity.record, ways: network.openWays(maxInFlight) });
  const http = openHttp(4);
  const demo = rememberUntilFailure(async () => readAnnouncement(environment[ANNOUNCEMENT_VARIABLE] ?? (await startDemoServer())));
  const addresses = createServerAddresses({
    environment,
    demo: async () => {
      const { picturesApi, smugmug } = await demo();
      return { 'pictures-api': picturesApi.baseUrl, 'smugmug-1.2': smugmug.endpoint };
    },
  });
  const services = [picturesApiAccounts, smugmugAccounts];
  const records = openAccountsFile();
  // The demo takes longest to start.
  if (records.read().length === 0) demo().catch(() => undefined);
  const vault = await openKeychainVault();
  const book = new AccountBook(records, () => vault.place.state === 'sealed');
  const accountVault = new AccountVault(vault);
  const consent = createConsent({
    known: () => addressesInUse(services, book),
    mayTalkTo: (host) => askToTalkTo(window, host),
  });
  // Newer versions of Electron answer with a promise.
  const writeClipboard = async (text: string): Promise<void> => {
    await clipboard.writeText(text);
  };
  const browser = createBrowserVisits({
    openPage,
    writeClipboard,
    limitMs: Number(environment[SIGN_IN_LIMIT_VARIABLE]) || SIGN_IN_LIMIT_MS,
    onStage: (stage) => {
      sendEvent('accounts.signInAdvanced', { stage });
    },
    onAnswered: () => {
      bringToFront(window);
    },
  });
  const own = { http, owners: settings, readMask: () => mask.state };
  const accounts = new Accounts({
    ...own,
    book,
    vault: accountVault,
    services,
    browser,
    consent,
    forget: (record) => forget(identityOf(record), hostsOfOnly(record, book)),
    onChanged: (all) => {
      sendEvent('accounts.changed', all);
    },
  });
  const identities = createIdentityRegistry({
    connected: () => accounts.identities(),
    builtIn: (isDemoWanted) => createBuiltInIdentities({ ...own, addresses, demo, environment }, isDemoWanted),
  });
  const pictures = new PictureDesk({
    identities,
    mask,
    makeMosaic,
    fetcher: createPictureFetcher(openHttp(8)),
  });
  const forget = createForgetting({ owners: settings, preferences: settings, pictures, activity });
  await accounts.checkSecrets();
  if (records.isComplete) {
    forgetOthers(settings, accounts.identities().map(({ identity }) => identity.key));
    // Nobody needs it, so that it must not keep anybody out.
    if (vault.place.state === 'sealed') await accountVault.removeAllBut(book.all().map(({ id }) => id)).catch(() => undefined);
  }
  endAfter(() => accounts.settled());
  const handlers = createHandlers({
    accounts,
    browser,
    secretsPlace: vault.place,
    links,
    identities,
    mask,
    preferences: settings,
    servers: createServers({ http, consent }),
    network,
    activity,
    openPage,
    writeClipboard,
  });
  return { pictures, dispatch: createDispatcher(handlers, reportIncident) };
}

function reportIncident({ incidentId, procedure, reason }: { incidentId: string; procedure: string; reason: unknown }): void {
  // The reason's text may hold what a service sent, so only its kind is written.
  const kind = reason instanceof Error ? reason.name : typeof reason;
  console.error(`Incident ${incidentId} in ${procedure}: ${kind}`);
}

if (app.requestSingleInstanceLock()) {
  declareSchemes();
  guardAllContents();
  const links = createLinkInbox(() => {
    if (!window) return;
    bringToFront(window);
    sendEvent('links.arrived', {});
  });
  receiveLinks((link) => {
    links.put(link);
  });
  app.on('second-instance', () => {
    bringToFront(window);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(() => {
    start(links);
  });
} else {
  app.quit();
}
