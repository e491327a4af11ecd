/** Prepares a fresh clone to run the app. Each step is skipped if its work is already done. */
import { prepareElectron } from './electron-runtime.mjs';
import { runScript, say } from './messages.mjs';
import { installPackages } from './packages.mjs';
import { isStartedDirectly } from './project.mjs';
import { requireSystemLibraries } from './system-libraries.mjs';

/**
 * @param {{ forTests?: boolean }} [options] tests need more system packages than the app
 * @returns {Promise<import('./electron-runtime.mjs').ElectronRuntime>}
 */
export async function setUp({ forTests = false } = {}) {
  await installPackages();
  const electron = await prepareElectron();
  await requireSystemLibraries({ executablePath: electron.executablePath, forTests });
  return electron;
}

if (isStartedDirectly(import.meta.url)) {
  await runScript(async () => {
    await setUp();
    say('Ready. Start Proofsheet with: npm start');
  });
}
