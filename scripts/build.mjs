/** Builds the app into out/. */
import { Problem, say } from './messages.mjs';
import { runNpm } from './run-command.mjs';

/** Quiet unless it fails. */
export async function build() {
  const { code, output } = await runNpm(['run', '--silent', 'build']);
  if (code === 0) return;
  say(output.trimEnd());
  throw new Problem('The build failed; the reason stands above.');
}
