/**
 * The entry point. It opens the window before it loads the rest of main (start-program.ts), so that both happen at the
 * same time. It imports no package. [Note: The window first]
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import { systemFormats } from '../messages/locale';
import { resolveLanguage } from '../preload/contract/languages';
import { answerScheme } from './platform/answer-scheme';
import { readPageEarly, serveAppFiles } from './platform/app-scheme';
import { CodeCache, useCodeCache } from './platform/code-cache';
import { openDataFolder, useDataFolder } from './platform/data-folder';
import { type DemoProcess, startDemoProcess } from './platform/demo-process';
import { findDevServer } from './platform/dev-server';
import { carryCalls, type Pages } from './platform/ipc-transport';
import { collectTexts, type IncomingTexts } from './platform/incoming-texts';
import { watchPageScripts } from './platform/page-scripts';
import { ownWords } from './platform/own-words';
import { openProgramLog } from './platform/program-log';
import { closeStoredSessions, declareSchemes, guardAllContents, openSession } from './platform/session';
import { openSettingsValues } from './platform/settings-values';
import { joinShortcut } from './platform/system-panel';
import { openWindow, suppressDefaultMenu } from './platform/window';
import { readWindowState } from './platform/window-state';
import { setCurrentLanguage } from './core/current-language';
import { environmentSecrets, isPackageTested, runningDemo, takeEnvironment } from './core/environment';
import { addSecretsOf } from './core/redact';
import { readCommandLine } from './links/command-line';
import { PICTURE_SCHEME, VIDEO_SCHEME } from './media/picture-address';
import { readEarlyPreferences } from './storage/early-preferences';
import { StorageHealth } from './storage/storage-health';
import type { StartedProgram } from './start-program';

const programLog = openProgramLog();
const { log, incidents, redactor } = programLog;

const environment = takeEnvironment(process.env);
addSecretsOf(environmentSecrets(environment), redactor);

function start(storage: StorageHealth, texts: IncomingTexts): void {
  const settingsValues = openSettingsValues(storage);
  const { language, theme } = readEarlyPreferences(settingsValues);
  // Both are the page's from its first byte.
  nativeTheme.themeSource = theme;
  setCurrentLanguage(resolveLanguage(language, app.getPreferredSystemLanguages()));
  closeStoredSessions();
  const devServer = findDevServer();
  const session = openSession('window', devServer);
  serveAppFiles(session, devServer);
  const whenScriptsReceived = watchPageScripts(session);
  const { window, show } = openWindow(session, readWindowState(settingsValues));
  const earlyDemo = startDemoIfNew(storage.folder);
  // The first use of `Intl` takes 10 ms, which the page's address would wait for.
  systemFormats();
  let started: StartedProgram | null = null;
  const pages: Pages = {
    window: () => (window.isDestroyed() ? null : window.webContents),
    lockScreens: () => started?.lockScreens() ?? [],
  };
  const codeCache = new CodeCache(join(__dirname, '../compiled'));
  const cacheRead = codeCache.read();
  app.once('quit', () => codeCache.save());
  // Loading the program before the page has its scripts would delay both. Calls wait.
  const program = Promise.all([whenScriptsReceived(window.webContents), cacheRead])
    .then(() => useCodeCache(codeCache, __dirname))
    .then(() => import('./start-program'))
    .then(({ startProgram }) =>
      startProgram({
        environment,
        programLog,
        storage,
        settingsValues,
        texts,
        devServer,
        window,
        show,
        pages,
        earlyDemo,
      }),
    )
    .then((now) => {
      started = now;
      return now.program;
    });
  // The window says what its calls answer, also if the program cannot be loaded.
  program.catch(show);
  answerScheme(session, PICTURE_SCHEME, async (request) => (await program).pictures.answer(request));
  session.protocol.handle(VIDEO_SCHEME, async (request) => (await program).pictures.answerVideo(request));
  let waitingCount = 0;
  carryCalls(pages, async (...call) => {
    const [, input] = call;
    addSecretsOf(input, redactor);
    waitingCount += 1;
    try {
      return await (await program).dispatch(...call);
    } catch (reason) {
      const incidentId = randomUUID();
      incidents.report({ incidentId, procedure: 'start', reason });
      return { ok: false, error: { kind: 'internal', incidentId } };
    } finally {
      waitingCount -= 1;
      if (waitingCount === 0) started?.onAnswered();
    }
  });
}

/** A program without accounts shows the demo, whose process takes longest to start. */
function startDemoIfNew(folder: string): DemoProcess | null {
  if (runningDemo(environment) !== undefined || existsSync(join(folder, 'accounts.json'))) return null;
  const demo = startDemoProcess([]);
  // `startDemoServer` says that it failed.
  demo.line.catch(() => undefined);
  return demo;
}

function open(userData: string | null): void {
  if (userData !== null) useDataFolder(userData);
  const dataFolder = openDataFolder();
  if (dataFolder === null)
    void import('./platform/end-without-folder').then(({ endWithoutFolder }) => endWithoutFolder());
  else if (app.requestSingleInstanceLock()) {
    programLog.begin();
    readPageEarly();
    suppressDefaultMenu();
    joinShortcut();
    declareSchemes();
    guardAllContents();
    const texts = collectTexts();
    app.on('window-all-closed', () => {
      app.quit();
    });
    void app.whenReady().then(() => start(new StorageHealth(dataFolder.path, dataFolder.problem, log), texts));
  } else {
    app.quit();
  }
}

const asked = readCommandLine(ownWords(), {
  isPackaged: app.isPackaged,
  isDebuggingAllowed: isPackageTested(environment),
});
if (asked.kind === 'start') open(asked.userData);
else void import('./platform/answer-command-line').then(({ answerCommandLine }) => answerCommandLine(asked));
