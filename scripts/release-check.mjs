/** Used by the release workflow: checks that a version may be released, or prints what is new in it. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Problem, runScript, say } from './messages.mjs';
import { findUnready, notesOf } from './packaging/release-state.mjs';
import { readReleaseTexts } from './packaging/release-texts.mjs';
import { inProject, readJson } from './project.mjs';

const usage = `node scripts/release-check.mjs --tag v1.2.3   checks that this version may be released
    --without-updates                         also if it can never be told of another version
node scripts/release-check.mjs --notes        prints the section of the changelog about this version`;

await runScript(async () => {
  const {
    tag,
    notes,
    help,
    'without-updates': isWithoutUpdates,
  } = parseArgs({
    options: {
      tag: { type: 'string' },
      'without-updates': { type: 'boolean', default: false },
      notes: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  }).values;
  if (help || (tag === undefined && !notes)) {
    say(usage);
    return help ? 0 : 2;
  }
  const description = readJson(inProject('package.json'));
  const changelog = readFileSync(inProject('CHANGELOG.md'), 'utf8');
  if (notes) {
    const text = notesOf(changelog, description.version);
    if (text === null) throw new Problem(`CHANGELOG.md has no section "## ${description.version}".`);
    console.log(text);
  }
  if (tag === undefined) return 0;
  const builder = readJson(inProject('packaging', 'electron-builder.json'));
  const problems = findUnready({ tag, description, builder, changelog, texts: readReleaseTexts(), isWithoutUpdates });
  if (problems.length > 0) throw new Problem(['This version cannot be released yet:', ...problems].join('\n  '));
  say(`${tag} may be released.`);
  return 0;
});
