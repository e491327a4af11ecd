import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callBridge } from '../fixtures/bridge';
import { StoryEvidence } from '../fixtures/evidence';
import { NO_KEYCHAIN } from '../fixtures/keychain';
import { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';
import { sweep } from '../sweep/evidence-files';

const SECRET = { kind: 'refresh-token', value: 'planted-in-a-real-program' } as const;

test('a program that gives a secret away is found out, whichever way it goes', async ({ sandbox }, testInfo) => {
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
  // A window in which a secret is typed has its memory searched.
  await callBridge(program.page, 'owners.unlock', {
    identity: 'demo/smugmug-1.2',
    ownerId: 'gatehouse',
    sitePassword: 'anything',
  });
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
  await program.close();
  await evidence.keepSecretsOf(source);
  await evidence.finish();

  const places = new Set(sweep(folder).map((hit) => hit.replace(/, byte.*/, '')));
  expect([...places].sort()).toEqual(
    ['heap.json', 'output.txt', 'recording.jsonl', 'user-data/Local State'].map((name) => `start-1/${name}`),
  );
  const recorded = sweep(folder).filter((hit) => hit.includes('recording.jsonl'));
  expect(recorded.length, 'a call, an event, and what main printed').toBe(3);
});
