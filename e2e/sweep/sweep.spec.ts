import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { EVIDENCE_FOLDER, HEAP, type KeptStory, OUTPUT, RECORDING, STORY, USER_DATA } from '../fixtures/evidence';
import type { RecordedMessage } from '../fixtures/recording';
import { sweep, unrecordedStarts } from './evidence-files';
import { createSearch } from './pattern-search';
import { FORMS, writeAs } from './secret-forms';

/** A secret whose encoded forms all differ from each other. */
const SECRET = 'pl/nt+d "sëcret" ???>>>';
const STORY_OF_IT: KeptStory = {
  title: 'A story that knows a secret',
  secrets: [{ kind: 'refresh-token', value: SECRET }],
};

test('the sweep finds a secret in every form and in every kind of file', async ({}, testInfo) => {
  for (const form of FORMS) {
    for (const [index, written] of writeAs(form, SECRET).entries()) {
      const folder = testInfo.outputPath(`${form} ${index}`);
      const text = Buffer.concat([Buffer.from('before '), written, Buffer.from(' after')]);
      const places = [
        OUTPUT,
        RECORDING,
        join(USER_DATA, 'Local Storage/000003.log'),
        join(USER_DATA, 'vault.json'),
        join(USER_DATA, 'logs/proofsheet.log'),
      ];
      for (const place of places) await write(join(folder, 'start-1', place), text);
      await write(join(folder, STORY), JSON.stringify(STORY_OF_IT));
      for (const place of places) {
        expect(
          sweep(folder).some((hit) => hit === `start-1/${place}, byte 7: refresh-token, ${form}`),
          `${form}, ${place}`,
        ).toBe(true);
      }
    }
  }
});

test('the sweep finds a secret in Base64 at any offset in the encoded text', () => {
  const search = createSearch(STORY_OF_IT.secrets);
  for (const before of ['', '1', '12', '123', 'user:']) {
    for (const encoding of ['base64', 'base64url'] as const) {
      const encoded = Buffer.from(`${before}${SECRET}${before}`).toString(encoding);
      expect(search(Buffer.from(`Authorization: Basic ${encoded}`)).length, `${before}, ${encoding}`).toBeGreaterThan(
        0,
      );
    }
  }
});

test('a typed secret may cross the bridge only in the call that submits it', async ({}, testInfo) => {
  const { kind } = { kind: 'client-secret' } as const;
  const value = 'typed-by-a-person';
  const signIn = (input: object): RecordedMessage => ({
    way: 'to main',
    channel: 'call',
    given: ['1', 'accounts.signIn', input],
  });
  const hitsOf = async (message: RecordedMessage): Promise<number> => {
    const folder = testInfo.outputPath('typed');
    await write(join(folder, 'start-1', RECORDING), `${JSON.stringify(message)}\n`);
    await write(join(folder, STORY), JSON.stringify({ title: '', secrets: [{ kind, value }] } satisfies KeptStory));
    return sweep(folder).length;
  };
  expect(await hitsOf(signIn({ secrets: { clientSecret: value }, values: { scope: 'userid' } }))).toBe(0);
  expect(await hitsOf(signIn({ secrets: { clientSecret: '' }, values: { scope: value } }))).toBe(1);
  expect(await hitsOf({ ...signIn({ secrets: { clientSecret: value } }), way: 'to window' })).toBe(1);
  expect(await hitsOf({ way: 'to main', channel: 'call', given: ['1', 'clipboard.write', { password: value }] })).toBe(
    1,
  );
});

test('a note of a check may be in the window, and nowhere else', async ({}, testInfo) => {
  const folder = testInfo.outputPath('note');
  const secrets: KeptStory['secrets'] = [{ kind: 'note', value: 'written-by-a-manager' }];
  const heap = { sizeBytes: 1, hits: [{ offset: 0, kind: 'note', form: 'plain' }] };
  await write(join(folder, STORY), JSON.stringify({ title: '', secrets } satisfies KeptStory));
  await write(join(folder, 'start-1', HEAP), JSON.stringify(heap));
  for (const place of [RECORDING, OUTPUT, join(USER_DATA, 'checks.json')])
    await write(join(folder, 'start-1', place), 'written-by-a-manager');
  expect(sweep(folder)).toEqual([
    `start-1/${OUTPUT}, byte 0: note, plain`,
    `start-1/${USER_DATA}/checks.json, byte 0: note, plain`,
  ]);
});

test('every start of the program has a recording', () => {
  expect(unrecordedStarts(EVIDENCE_FOLDER)).toEqual([]);
});

/** Runs last: evidence without secrets is deleted. */
test('no secret is in the evidence that the end-to-end tests left behind', async () => {
  expect(sweep(EVIDENCE_FOLDER)).toEqual([]);
  await rm(EVIDENCE_FOLDER, { recursive: true, force: true });
});

async function write(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
