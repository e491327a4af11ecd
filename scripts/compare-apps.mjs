/** Used by the release workflow: compares the app of two builds, which must be the same bytes. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Problem, runScript, say } from './messages.mjs';

await runScript(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
  const [one, other] = positionals;
  if (values.help || one === undefined || other === undefined) {
    say('node scripts/compare-apps.mjs FIRST.asar SECOND.asar');
    return values.help ? 0 : 2;
  }
  for (const path of [one, other]) if (!existsSync(path)) throw new Problem(`${path} does not exist.`);
  const [first, second] = [one, other].map((path) => createHash('sha256').update(readFileSync(path)).digest('hex'));
  if (first !== second) throw new Problem(`The builds differ:\n  ${first} ${one}\n  ${second} ${other}`);
  say(`Both builds have the same app: ${first}`);
  return 0;
});
