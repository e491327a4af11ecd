/**
 * Starts the program behind the window that index.ts opened: the app lock, the menu, and everything in compose.ts. The
 * window is shown once it is known whether it is locked.
 */
import { randomUUID } from 'node:crypto';
import type { BrowserWindow, WebContents } from 'electron';
import { app } from 'electron';
import type { Decoy } from '../preload/contract';
import { APP_START_URL, serveAppFiles } from './platform/app-scheme';
import { applyAppearance } from './platform/appearance';
import { writeText } from './platform/clipboard';
import type { DemoProcess } from './platform/demo-process';
import type { DevServer } from './platform/dev-server';
import { watchFieldMenu } from './platform/field-menu';
import { watchFocus } from './platform/focus';
import { eventSender, type Pages } from './platform/ipc-transport';
import type { IncomingTexts } from './platform/incoming-texts';
import { receiveLinks } from './platform/links';
import { openAppLock } from './platform/open-app-lock';
import { createMenuBar } from './platform/menu';
import { openLogFolder } from './platform/log-folder';
import { openPanicFile } from './platform/panic-file';
import { watchPanicKey } from './platform/panic-key';
import { saveAtTheEnd } from './platform/quit';
import { openSession } from './platform/session';
import { recoverPage } from './platform/page-recovery';
import { watchReservedShortcuts } from './platform/reserved-shortcuts';
import type { ProgramLog } from './platform/program-log';
import { createRecentInput } from './platform/recent-input';
import { chooseFile } from './platform/save-file';
import { openScreenCaptures } from './platform/screen-captures';
import { openWindowDisplay } from './platform/window-display';
import { openSettingsFile } from './platform/settings-file';
import { readSystemFacts } from './platform/system-facts';
import { bringToFront } from './platform/window';
import { keepWindowState } from './platform/window-state';
import { ownTitle } from './platform/window-title';
import type { Program } from './platform/program';
import { whenLanguageChanges } from './core/current-language';
import { hangCheckMs, type OwnEnvironment } from './core/environment';
import { AppFailure } from './core/errors';
import { Forgettables } from './core/forgettables';
import { SpareTime } from './core/spare-time';
import { schemasToBuild } from './ipc/build-schemas';
import { rowsToConvert } from './library/convert-examples';
import { createDiagnostics } from './diagnostics/diagnostics';
import { createLinkInbox } from './links/links';
import { compose } from './compose';
import type { JsonStore, StorageHealth } from './storage/storage-health';

/** What exists before the program. */
export interface EarlyStart {
  readonly environment: OwnEnvironment;
  readonly programLog: ProgramLog;
  readonly storage: StorageHealth;
  readonly settingsValues: JsonStore;
  readonly texts: IncomingTexts;
  readonly devServer: DevServer | null;
  /** Not visible yet. */
  readonly window: BrowserWindow;
  /** Shows the window once its page is drawn. */
  readonly show: () => void;
  readonly pages: Pages;
  /** Null if the demo is not needed, or its services run already. */
  readonly earlyDemo: DemoProcess | null;
}

export interface StartedProgram {
  readonly lockScreens: () => readonly WebContents[];
  readonly program: Promise<Program>;
  /** Call when no call of the page waits any longer. */
  readonly onAnswered: () => void;
}

export async function startProgram(early: EarlyStart): Promise<StartedProgram> {
  const { environment, programLog, storage, window, pages, devServer } = early;
  const { log, incidents, redactor } = programLog;
  const { webContents } = window;
  const sendEvent = eventSender(pages);
  const openWindow = (): BrowserWindow | null => (window.isDestroyed() ? null : window);
  /** Null until startup completes; until then acting as a member and reveals are impossible. */
  let standing: Program | null = null;
  const maskAll = (): boolean => standing?.mask.maskAll() !== undefined;
  const maskAllForPerson = (): boolean => {
    sendEvent('mask.maskedByPerson', {});
    return maskAll();
  };
  const stopActing = (): boolean => standing?.stopActing() ?? false;
  const reportHang = (page: string): void => {
    log.warn('page does not answer', { incident: randomUUID(), page });
  };
  /** A failed menu command has no other place to be shown. */
  const tell = (work: Promise<void>): void => {
    work.catch((reason: unknown) => {
      // The folder is still being opened.
      if (reason instanceof AppFailure && reason.error.kind === 'cancelled') return;
      incidents.report({ incidentId: randomUUID(), procedure: 'menu', reason });
    });
  };
  const forgettables = new Forgettables();
  const spareTime = new SpareTime();
  const settings = openSettingsFile(early.settingsValues, forgettables);
  // First, because the menu and the window's title are in the language.
  await applyAppearance(settings.preferences.read());
  const panicStore = openPanicFile(storage.openReserved(), settings.formerPanic);
  const decoy = (): Decoy => settings.preferences.read().decoy;
  const lockScreenSession = openSession('lock-screen', devServer);
  serveAppFiles(lockScreenSession, devServer, { attributes: () => ({ 'data-decoy': decoy() }) });
  const display = openWindowDisplay(window, (isFullScreen) => sendEvent('screen.fullScreenChanged', { isFullScreen }));
  const screen = { ...openScreenCaptures(settings.screen), ...display };
  /** For a window that is locked or whose page is gone, which no longer ends its slideshow. */
  const hideAll = (): boolean => {
    display.awake.keep(0);
    return maskAll();
  };
  const input = createRecentInput();
  const title = ownTitle(window);
  const diagnostics = createDiagnostics({
    incidents,
    system: readSystemFacts,
    program: () => standing?.reportFacts() ?? null,
    readLog: programLog.readEnd,
    removeSecrets: redactor.removeSecrets,
    writeClipboard: writeText,
    openFolder: () => openLogFolder(programLog.folder(), { window: openWindow(), signal: panic.questions() }),
    chooseFile: (suggestedName, extension) => chooseFile(openWindow(), suggestedName, extension),
    root: app.getAppPath(),
  });
  const menuBar = createMenuBar({
    choose: (command) => {
      sendEvent('menu.chosen', { command });
    },
    inMain: {
      'stop-acting': stopActing,
      'mask-everything': maskAllForPerson,
      'lock-window': () => panic.appLock.lock(),
      'open-logs': () => tell(diagnostics.openLogs()),
      'copy-report': () =>
        tell(
          diagnostics.copyReport().then(() => {
            sendEvent('diagnostics.reportCopied', {});
          }),
        ),
    },
  });
  const panic = openAppLock({
    session: lockScreenSession,
    store: panicStore,
    title: () => title,
    sendEvent,
    maskAll: hideAll,
    menuBar,
    decoy,
    onLockScreenHang: () => reportHang('lock screen'),
  });
  input.watch(webContents);
  watchFieldMenu(window);
  watchPanicKey(webContents, (pressed) => panic.appLock.receive(pressed));
  watchReservedShortcuts(window, [
    { id: 'stop-acting', onPressed: () => !panic.appLock.isLocked && stopActing() },
    { id: 'mask-everything', onPressed: maskAllForPerson },
  ]);
  watchFocus(window, {
    onBlur: () => standing?.onBlur(),
    onFocus: () => standing?.mask.endRaiseForBlur(),
    onPageGone: hideAll,
  });
  recoverPage(webContents, {
    load: () => void webContents.loadURL(APP_START_URL).catch(() => undefined),
    whenAskable: (ask) => panic.appLock.whenUnlocked(ask),
    onHang: () => reportHang('index'),
    checkEveryMs: hangCheckMs(environment),
  });
  keepWindowState(window, early.settingsValues);
  panic.appLock.begin();
  saveAtTheEnd(storage, () => panic.appLock.end());
  early.show();
  let isOpen = false;
  const links = createLinkInbox(() => {
    // The page asks for a link of the start itself, and its window appears when it is drawn.
    if (!isOpen) return;
    panic.appLock.whenUnlocked(() => {
      bringToFront(openWindow());
      sendEvent('links.arrived', {});
    });
  });
  receiveLinks(early.texts, (link) => links.put(link));
  isOpen = true;
  app.on('second-instance', () => {
    bringToFront(openWindow());
  });
  whenLanguageChanges((language) => {
    title.reword();
    sendEvent('preferences.languageChanged', { language });
  });
  // A turn later, so that main answers the page first.
  const program = new Promise<void>(setImmediate).then(() =>
    compose({
      environment,
      version: app.getVersion(),
      settings,
      forgettables,
      links,
      sendEvent,
      window: openWindow,
      title: () => title,
      panic,
      menuBar,
      screen,
      storage,
      panicStore,
      input,
      programLog,
      diagnostics,
      earlyDemo: early.earlyDemo,
      spareTime,
    }),
  );
  program.then(
    (assembled) => {
      standing = assembled;
      for (const build of schemasToBuild) spareTime.run(build);
      for (const convert of rowsToConvert()) spareTime.run(convert);
    },
    () => undefined,
  );
  return { lockScreens: () => panic.lockScreens.contents(), program, onAnswered: () => spareTime.begin() };
}
