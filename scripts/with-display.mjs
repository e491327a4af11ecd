/**
 * Runs a command of an installed package with a display and with PROOFSHEET_ELECTRON set to the Electron to use:
 * `node scripts/with-display.mjs playwright test …`
 */
import { existsSync } from 'node:fs';
import { needsVirtualDisplay, withDisplay } from './display.mjs';
import { Problem, runScript } from './messages.mjs';
import { inProject } from './project.mjs';
import { run } from './run-command.mjs';
import { setUp } from './setup.mjs';

await runScript(async () => {
  const [command, ...commandArguments] = process.argv.slice(2);
  if (!command) throw new Problem('Say what to run: node scripts/with-display.mjs <command> [arguments]');
  const { PROOFSHEET_ELECTRON } = process.env;
  const executablePath =
    PROOFSHEET_ELECTRON && existsSync(PROOFSHEET_ELECTRON)
      ? PROOFSHEET_ELECTRON
      : (await setUp({ forTests: command === 'playwright' })).executablePath;
  /** @param {NodeJS.ProcessEnv} environment */
  const runThere = async (environment) => {
    const { code, output } = await run(executableOf(command), commandArguments, {
      environment: { ...environment, PROOFSHEET_ELECTRON: executablePath },
      output: 'inherit',
    });
    if (code === 127) throw new Problem(`"${command}" could not be started. ${output}`.trim());
    return code;
  };
  const isForOne = command !== 'playwright' || !needsVirtualDisplay();
  return withDisplay(
    isForOne
      ? runThere
      : (one) => withDisplay((other) => runThere({ ...one, PROOFSHEET_SECOND_DISPLAY: other.DISPLAY })),
  );
});

/** @param {string} command */
function executableOf(command) {
  const path = inProject('node_modules', '.bin', command);
  if (existsSync(path)) return path;
  throw new Problem(`No installed package has a command named "${command}".`);
}
