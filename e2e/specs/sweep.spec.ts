import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callBridge } from '../fixtures/bridge';
import { StoryEvidence } from '../fixtures/evidence';
import { NO_KEYCHAIN } from '../fixtures/keychain';
import { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';
import { sweep } from '../sweep/evidence-files';

const LOG = 'logs/proofsheet.log';
const SECRET = { kind: 'refresh-token', value: 'planted-in-a-real-program' } as const;

test('the sweep finds a secret that leaks through the heap, the output, the bridge, the log or another file', async ({
  sandbox,
}, testInfo) => {
  const folder = testInfo.outputPath('evidence');
  const evidence = new StoryEvidence(folder, testInfo.title);
  const source = { secrets: () => Promise.resolve([SECRET]) };
  const program = await Program.launch(
    {
      userData: testInfo.outputPath('user-data'),
      servicesLine: sandbox.line,
      ...NO_KEYCHAIN,
      evidence: await evidence.newStart(source),
    },
    () => undefined,
  );
  await program.ready();
  // The heap is searched only for windows in which a secret was typed.
  await callBridge(
    program.page,
    'owners.unlock',
    { identity: 'demo/smugmug-1.2', ownerId: 'gatehouse', sitePassword: 'anything' },
    'owners.unlock 0',
  );
  await callBridge(program.page, 'clipboard.write', { text: SECRET.value });
  await program.page.evaluate((secret) => {
    console.log(`The page says ${secret}`);
    Object.assign(window, { kept: [`The page keeps ${secret}`].join('') });
  }, SECRET.value);
  await program.app.evaluate(({ BrowserWindow }, secret) => {
    console.error(`Main says ${secret}`);
    BrowserWindow.getAllWindows()[0]?.webContents.send('somewhere', { secret });
  }, SECRET.value);
  await writeFile(join(program.userData, 'Local State'), SECRET.value);
  await appendFile(join(program.userData, LOG), SECRET.value);
  await program.close();
  await evidence.keepSecretsOf(source);
  await evidence.finish();

  const places = new Set(sweep(folder).map((hit) => hit.replace(/, byte.*/, '')));
  expect([...places].sort()).toEqual(
    ['heap.json', 'output.txt', 'recording.jsonl', 'user-data/Local State', `user-data/${LOG}`].map(
      (name) => `start-1/${name}`,
    ),
  );
  const recorded = sweep(folder).filter((hit) => hit.includes('recording.jsonl'));
  expect(recorded.length, 'the sweep finds the secret in a call, in an event and in the output of main').toBe(3);
});
