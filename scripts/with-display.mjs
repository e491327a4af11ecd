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

/** Programs that end-to-end tests run at a time. Three, because a program that waits for a frame or a reply uses no core. */
const DISPLAYS = 3;

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
  const count = command === 'playwright' && needsVirtualDisplay() ? DISPLAYS : 1;
  return withDisplays(count, (displays, environment) =>
    runThere({ ...environment, PROOFSHEET_DISPLAYS: displays.join(' ') }),
  );
});

/** @param {string} command */
function executableOf(command) {
  const path = inProject('node_modules', '.bin', command);
  if (existsSync(path)) return path;
  throw new Problem(`No installed package has a command named "${command}".`);
}

/**
 * @template Result
 * @param {number} count
 * @param {(displays: readonly string[], environment: NodeJS.ProcessEnv) => Promise<Result>} action
 * @param {readonly string[]} [displays] those that exist already
 * @returns {Promise<Result>}
 */
function withDisplays(count, action, displays = []) {
  return withDisplay((environment) => {
    const all = [...displays, ...(environment.DISPLAY === undefined ? [] : [environment.DISPLAY])];
    return count === 1 ? action(all, environment) : withDisplays(count - 1, action, all);
  });
}
