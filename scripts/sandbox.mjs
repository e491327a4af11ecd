/**
 * Starts the sandbox: stand-ins for the hosted services. Its one line of JSON is all that may appear on standard output,
 * so from another program call this file itself; `npm run` prints its own lines there.
 */
import { build } from './build.mjs';
import { runScript } from './messages.mjs';
import { installPackages } from './packages.mjs';
import { inProject } from './project.mjs';
import { run } from './run-command.mjs';

await runScript(async () => {
  await installPackages();
  await build();
  const sandboxArguments = [inProject('out', 'sandbox', 'index.js'), ...process.argv.slice(2)];
  return (await run(process.execPath, sandboxArguments, { output: 'inherit' })).code;
});
