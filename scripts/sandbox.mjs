/**
 * Starts the sandbox, the stand-ins for the hosted services. Standard output must contain only its one line of JSON, so
 * other programs must run this file directly: `npm run` prints lines of its own.
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
