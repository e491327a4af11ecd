/**
 * The entry point: starts the program, shows the window and ends the program. See compose.ts for the program's
 * components.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import type { Decoy } from '../preload/contract';
import { APP_START_URL, serveAppFiles } from './platform/app-scheme';
import { applyAppearance } from './platform/appearance';
import { writeText } from './platform/clipboard';
import { findDevServer } from './platform/dev-server';
import { endWithoutFolder, openDataFolder } from './platform/data-folder';
import { watchFocus } from './platform/focus';
import { carryCalls, eventSender } from './platform/ipc-transport';
import { receiveLinks } from './platform/links';
import { openAppLock, type OpenedAppLock } from './platform/open-app-lock';
import { createMenuBar, hideMenu } from './platform/menu';
import { openLogFolder } from './platform/log-folder';
import { openPanicFile } from './platform/panic-file';
import { watchPanicKey } from './platform/panic-key';
import { saveAtTheEnd } from './platform/quit';
import { closeDefaultSession, declareSchemes, guardAllContents, openSession } from './platform/session';
import { recoverPage } from './platform/page-recovery';
import { watchReservedShortcuts } from './platform/reserved-shortcuts';
import { openProgramLog } from './platform/program-log';
import { createRecentInput } from './platform/recent-input';
import { chooseFile } from './platform/save-file';
import { openScreenCaptures } from './platform/screen-captures';
import { openSettingsFile } from './platform/settings-file';
import { readSystemFacts } from './platform/system-facts';
import { bringToFront, openWindow } from './platform/window';
import { ownTitle, type WindowTitle } from './platform/window-title';
import { environmentSecrets, hangCheckMs, takeEnvironment } from './core/environment';
import { AppFailure } from './core/errors';
import { Forgettables } from './core/forgettables';
import { addSecretsOf } from './core/redact';
import { whenLanguageChanges } from './core/language';
import { createDiagnostics } from './diagnostics/diagnostics';
import { createLinkInbox, type LinkInbox } from './links/links';
import { PICTURE_SCHEME } from './media/picture-address';
import { compose, type Program } from './compose';
import { StorageHealth } from './storage/storage-health';

const programLog = openProgramLog();
const { log, incidents, redactor } = programLog;

const environment = takeEnvironment(process.env);
addSecretsOf(environmentSecrets(environment), redactor);

let window: BrowserWindow | null = null;
let panic: OpenedAppLock | null = null;
const pages = {
  window: () => (window?.isDestroyed() === false ? window.webContents : null),
  lockScreens: () => panic?.lockScreens.contents() ?? [],
};
const sendEvent = eventSender(pages);

let title: WindowTitle | null = null;
/** Null until startup completes; until then acting as a member and reveals are impossible. */
let standing: Program | null = null;
const diagnostics = createDiagnostics({
  incidents,
  system: readSystemFacts,
  program: () => standing?.reportFacts() ?? null,
  readLog: programLog.readEnd,
  removeSecrets: redactor.removeSecrets,
  writeClipboard: writeText,
  openFolder: () =>
    openLogFolder(programLog.folder(), { window, signal: panic?.questions() ?? new AbortController().signal }),
  chooseFile: (suggestedName, extension) => chooseFile(window, suggestedName, extension),
  root: app.getAppPath(),
});
const maskAll = (): boolean => standing?.mask.maskAll() !== undefined;
const maskAllForPerson = (): boolean => {
  sendEvent('mask.maskedByPerson', {});
  return maskAll();
};
const stopActing = (): boolean => standing?.stopActing() ?? false;

async function start(storage: StorageHealth, links: LinkInbox): Promise<void> {
  const forgettables = new Forgettables();
  const settings = openSettingsFile(storage, forgettables);
  const panicStore = openPanicFile(storage.openReserved(), settings.formerPanic);
  // First, because the menu and the window are shown in the language.
  await applyAppearance(settings.preferences.read());
  whenLanguageChanges((language) => {
    title?.reword();
    sendEvent('preferences.languageChanged', { language });
  });
  closeDefaultSession();
  const devServer = findDevServer();
  const session = openSession('window', devServer);
  const lockScreenSession = openSession('lock-screen', devServer);
  const folder = join(__dirname, '../renderer');
  const decoy = (): Decoy => settings.preferences.read().decoy;
  serveAppFiles(session, folder, devServer);
  serveAppFiles(lockScreenSession, folder, devServer, () => ({ 'data-decoy': decoy() }));
  const screen = openScreenCaptures(settings.screen);
  const input = createRecentInput();
  const menuBar = createMenuBar({
    choose: (command) => {
      sendEvent('menu.chosen', { command });
    },
    inMain: {
      'stop-acting': stopActing,
      'mask-everything': maskAllForPerson,
      'lock-window': () => opened.appLock.lock(),
      'open-logs': () => tell(diagnostics.openLogs()),
      'copy-report': () =>
        tell(
          diagnostics.copyReport().then(() => {
            sendEvent('diagnostics.reportCopied', {});
          }),
        ),
    },
  });
  const opened = openAppLock({
    session: lockScreenSession,
    store: panicStore,
    title: () => title,
    sendEvent,
    maskAll,
    menuBar,
    decoy,
    onLockScreenHang: () => reportHang('lock screen'),
  });
  panic = opened;
  // The window loads while the keychain opens; its calls wait until the program is ready.
  const program = new Promise<void>(setImmediate).then(() =>
    compose({
      environment,
      version: app.getVersion(),
      settings,
      forgettables,
      links,
      sendEvent,
      window: () => window,
      title: () => title,
      panic: opened,
      menuBar,
      screen,
      storage,
      panicStore,
      input,
      programLog,
      diagnostics,
    }),
  );
  void program.then(
    (assembled) => {
      standing = assembled;
    },
    () => undefined,
  );
  session.protocol.handle(PICTURE_SCHEME, async (request) => (await program).pictures.answer(request));
  carryCalls(pages, async (...call) => {
    const [, input] = call;
    addSecretsOf(input, redactor);
    try {
      return await (await program).dispatch(...call);
    } catch (reason) {
      const incidentId = randomUUID();
      incidents.report({ incidentId, procedure: 'start', reason });
      return { ok: false, error: { kind: 'internal', incidentId } };
    }
  });
  window = openWindow(session, settings.windowState);
  input.watch(window.webContents);
  title = ownTitle(window);
  watchPanicKey(window.webContents, (pressed) => opened.appLock.receive(pressed));
  watchReservedShortcuts(window, [
    { id: 'stop-acting', onPressed: () => !opened.appLock.isLocked && stopActing() },
    { id: 'mask-everything', onPressed: maskAllForPerson },
  ]);
  watchFocus(window, {
    onBlur: () => standing?.onBlur(),
    onFocus: () => standing?.mask.endRaiseForBlur(),
    onPageGone: maskAll,
  });
  const { webContents } = window;
  recoverPage(webContents, {
    load: () => void webContents.loadURL(APP_START_URL).catch(() => undefined),
    whenAskable: (ask) => opened.appLock.whenUnlocked(ask),
    onHang: () => reportHang('index'),
    checkEveryMs: hangCheckMs(environment),
  });
  opened.appLock.begin();
  saveAtTheEnd(storage, () => opened.appLock.end());
  window.on('closed', () => {
    window = null;
  });
}

/** A failed menu command has no other place to be shown. */
function tell(work: Promise<void>): void {
  work.catch((reason: unknown) => {
    // The folder is still being opened.
    if (reason instanceof AppFailure && reason.error.kind === 'cancelled') return;
    incidents.report({ incidentId: randomUUID(), procedure: 'menu', reason });
  });
}

function reportHang(page: string): void {
  log.warn('page does not answer', { incident: randomUUID(), page });
}

const dataFolder = openDataFolder();
if (dataFolder === null) void endWithoutFolder();
else if (app.requestSingleInstanceLock()) {
  programLog.begin();
  // Otherwise Electron builds its default menu first, which takes a tenth of the start.
  hideMenu();
  declareSchemes();
  guardAllContents();
  const links = createLinkInbox(() => {
    const arrive = (): void => {
      if (!window) return;
      bringToFront(window);
      sendEvent('links.arrived', {});
    };
    if (panic) panic.appLock.whenUnlocked(arrive);
    else arrive();
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
  void app.whenReady().then(() => start(new StorageHealth(dataFolder.path, dataFolder.problem, log), links));
} else {
  app.quit();
}
