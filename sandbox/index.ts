/**
 * Runs the sandbox as a program of its own. It prints one line of JSON, a `SandboxAnnouncement`, when it is ready.
 *
 * `--photographs <dir>` names the directory of photographs; `--ports 41001,41002,…` reuses the ports that an earlier
 * run announced; `--end-with-parent` exits when standard input closes.
 */
import { parseArgs } from 'node:util';
import type { SandboxAnnouncement } from './announcement';
import { startSandbox } from './sandbox';
import { findPhotographs } from './world/catalogue';

/** The object that Electron adds to `process` in a utility process. */
interface ParentPort {
  postMessage(message: SandboxAnnouncement): void;
}

/** Calls `end` when standard input closes. A pipe closes when the parent exits; a file ends at once. */
function endWithInput(end: () => void): void {
  for (const event of ['end', 'close', 'error']) process.stdin.once(event, end);
  process.stdin.resume();
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      photographs: { type: 'string' },
      ports: { type: 'string' },
      'end-with-parent': { type: 'boolean', default: false },
    },
    // Chromium may add switches of its own to a utility process.
    strict: false,
  });
  const ports = typeof values.ports === 'string' ? values.ports.split(',').map(Number) : [];
  const named = typeof values.photographs === 'string' ? values.photographs : undefined;
  const sandbox = await startSandbox({
    photographsDirectory: findPhotographs({ named, programDirectory: __dirname }),
    ports,
  });
  const end = (): void => void sandbox.stop().then(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  if (values['end-with-parent'] === true) endWithInput(end);
  announce(sandbox.announcement);
}

function announce(announcement: SandboxAnnouncement): void {
  process.stdout.write(`${JSON.stringify(announcement)}\n`);
  // @types/node does not declare `parentPort`, which exists only in a utility process.
  (process as { parentPort?: ParentPort }).parentPort?.postMessage(announcement);
}

main().catch((error: unknown) => {
  process.stderr.write(`sandbox: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
