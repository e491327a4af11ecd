/**
 * The sandbox as a program of its own. Prints one line of JSON, a `SandboxAnnouncement`, when it is ready.
 *
 * `--photographs <dir>` says where the photographs are; `--ports 41001,41002,…` takes those of an earlier run, as it announced them; `--end-with-parent` ends it when its standard input closes.
 */
import { parseArgs } from 'node:util';
import type { SandboxAnnouncement } from './announcement';
import { startSandbox } from './sandbox';
import { findPhotographs } from './world/photographs-directory';

/** What Electron adds to `process` inside a utility process. */
interface ParentPort {
  postMessage(message: SandboxAnnouncement): void;
}

/** A pipe closes when the parent goes; a file merely ends. */
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
    // A utility process may be handed switches of Chromium's own.
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
  // @types/node does not know the member; it exists in a utility process only.
  (process as { parentPort?: ParentPort }).parentPort?.postMessage(announcement);
}

main().catch((error: unknown) => {
  process.stderr.write(`sandbox: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
