/** The step `package` of `npm test`: makes the packages, asks Debian's own checkers, and uses the installed program. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cleanUpAtExit } from '../interruption.mjs';
import { say } from '../messages.mjs';
import { inProject } from '../project.mjs';
import { run } from '../run-command.mjs';
import { addUp, countEndToEndTests, countOne } from '../test-results.mjs';
import { makePackages } from './packages.mjs';

/** A package for tests is not compressed, which saves a minute. */
const quickTags = 'uses-no-compression-for-control-tarball,uses-no-compression-for-data-tarball';

/** @param {import('../test-steps.mjs').Surroundings} surroundings */
export async function checkPackages({ executablePath, version, reportFolder }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    say('The packages for Linux x64 are made and tested on Linux x64 only.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'proofsheet-packages-'));
  const remove = cleanUpAtExit(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const electron = { executablePath, version, isOfficial: false };
    const { files } = await makePackages({ electron, folder, isRelease: false, isQuick: true });
    const deb = files.find((file) => file.endsWith('.deb')) ?? '';
    return addUp(
      await Promise.all([checkByDebian(deb), useInstalled(deb, executablePath, join(reportFolder, 'package.json'))]),
    );
  } finally {
    remove();
  }
}

/** @param {string} deb */
async function checkByDebian(deb) {
  const tree = join(dirname(deb), 'tree');
  await run('dpkg-deb', ['--extract', deb, tree]);
  const commands = [
    ['lintian', '--allow-root', `--suppress-tags=${quickTags}`, '--fail-on=error,warning,info', deb],
    ['desktop-file-validate', join(tree, 'usr/share/applications/proofsheet.desktop')],
    ['appstreamcli', 'validate', '--no-net', join(tree, 'usr/share/metainfo/io.example.proofsheet.metainfo.xml')],
  ];
  const counts = [];
  for (const [command = '', ...words] of commands) {
    const { code, output } = await run(command, words);
    if (code !== 0) console.log(`${command} found problems in the package:\n${output.trimEnd()}`);
    counts.push(countOne(code === 0));
  }
  return addUp(counts);
}

/**
 * @param {string} deb
 * @param {string} executablePath Electron's
 * @param {string} report
 */
async function useInstalled(deb, executablePath, report) {
  const words = ['playwright', 'test', '--config=e2e/package.config.ts', '--reporter=list,json'];
  const { code } = await run(process.execPath, [inProject('scripts', 'with-display.mjs'), ...words], {
    environment: {
      ...process.env,
      PROOFSHEET_ELECTRON: executablePath,
      PROOFSHEET_DEB: deb,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
    output: 'inherit',
  });
  return countEndToEndTests(report, code);
}
