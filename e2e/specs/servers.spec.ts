import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { ask } from '../fixtures/bridge';
import { connectByToken } from '../fixtures/connecting';
import { answerQuestions } from '../fixtures/native-dialogs';
import { startListener } from '../fixtures/listener';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

async function openForm({ adding }: Program, service: 'Pictures API' | 'SmugMug 1.2'): Promise<void> {
  await adding.open();
  await adding.choose(service, service === 'Pictures API' ? 'Paste an access token' : 'Look around as a visitor');
  if (service === 'Pictures API') await adding.chooseHost('Another server');
}

test('the program checks the address of a new account step by step, and explains the first step that fails', async ({
  program,
  sandbox,
  control,
}) => {
  const { adding } = program;
  const closed = await startListener();
  await closed.stop();
  const site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Welcome</title>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo; // a TCP server's address is an AddressInfo
  const { picturesApi, smugmug } = sandbox.announcement;
  const asked = await answerQuestions(program, 'yes');
  for (const { service, right, path, found } of [
    {
      service: 'SmugMug 1.2',
      right: smugmug.endpoint,
      path: '/services/api/json/1.2.0/',
      found: 'The server supports SmugMug 1.2.0',
    },
    { service: 'Pictures API', right: picturesApi.baseUrl, path: '', found: 'The server supports the Pictures API' },
  ] as const) {
    await openForm(program, service);
    await control.forgetRequests();
    for (const { address, states, says } of [
      { address: right, states: ['passed', 'passed', 'passed', 'passed'], says: found },
      {
        address: `${closed.url}${path}`,
        states: ['passed', 'failed', 'skipped', 'skipped'],
        says: 'Connection refused',
      },
      {
        address: `http://127.0.0.1:${port}${path}`,
        states: ['passed', 'passed', 'failed', 'skipped'],
        says: 'The server responds with a web page instead of data',
      },
      {
        address: `http://192.0.2.7${path}`,
        states: ['failed', 'skipped', 'skipped', 'skipped'],
        says: 'http is allowed for this computer only',
      },
      {
        address: 'https://user:secret@api.example.test',
        states: ['failed', 'skipped', 'skipped', 'skipped'],
        says: 'must not contain a user name or a password',
      },
    ]) {
      await adding.server.fill(address);
      await adding.test.click();
      await expect.poll(() => adding.testStates(), `${service} at ${address}`).toEqual(states);
      await expect(adding.testSteps.filter({ hasText: says })).toHaveCount(1);
    }
    const headers = (await control.requests()).map((request) => request.headers);
    expect(
      headers.filter((sent) => sent['authorization'] !== undefined || sent['x-apikey'] !== undefined),
      'no secret is sent',
    ).toEqual([]);
    await adding.back.click();
    await adding.back.click();
  }
  const questions = (await asked.evaluate((all) => all)).join();
  expect(
    questions.match(/Send requests to/g),
    'the user is asked once for each local address except the demo’s',
  ).toHaveLength(2);
  expect(questions).toContain(`127.0.0.1:${port}`);
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

test('a sign-in refuses an invalid address and keeps the typed text, and connects to another computer only after the user agrees in a native dialog', async ({
  program,
}) => {
  await test.step('a sign-in also refuses an invalid address, and keeps the typed text', async () => {
    const { adding } = program;
    await openForm(program, 'SmugMug 1.2');
    await adding.server.fill('http://192.0.2.7/services/api/json/1.2.0/');
    await adding.apiKey.fill('a-key');
    await adding.submit.click();
    await expect(adding.problem.root).toContainText('http is allowed for this computer only');
    await expect(adding.server).toHaveValue('http://192.0.2.7/services/api/json/1.2.0/');
    await expect(adding.apiKey).toHaveValue('a-key');
    expect(await ask(program.page, 'accounts.list', {})).toEqual([]);
    await adding.back.click();
    await adding.back.click();
  });

  await test.step('the program connects to another computer only after the user agrees in a native dialog', async () => {
    const { adding } = program;
    const asked = await answerQuestions(program, 'no');
    await openForm(program, 'SmugMug 1.2');
    await adding.server.fill('https://192.0.2.7/services/api/json/1.2.0/');
    await adding.apiKey.fill('a-key');
    await adding.test.click();
    await expect(adding.root.getByRole('alert').filter({ hasText: 'not allowed' })).toBeVisible();
    await adding.submit.click();
    await expect(adding.problem.title).toHaveText('Cancelled');
    await adding.test.click();
    await expect(adding.root.getByRole('alert').filter({ hasText: 'refused this twice' })).toBeVisible();
    const messages = await asked.evaluate((all) => all);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('192.0.2.7');
    expect(await ask(program.page, 'accounts.list', {})).toEqual([]);
  });
});

test('a server from the environment is listed beside the demo, and beside accounts without the demo', async ({
  launchApp,
  otherSandbox,
  sandbox,
  control,
}) => {
  const { endpoint } = otherSandbox.announcement.smugmug;
  const { host } = new URL(endpoint);
  const program = await launchApp({ environment: { PROOFSHEET_SMUGMUG: endpoint } });
  expect(await program.rail.names()).toEqual(['Dana Reyes', host]);
  await control.forgetRequests();
  await program.rail.choose(host);
  await program.page.getByRole('button', { name: 'Open an owner', exact: true }).click();
  await program.find.look('tidelines');
  await expect(program.albums.tile('Moving water')).toBeVisible();
  expect((await otherSandbox.control.requests()).map(({ form }) => form['method'])).toContain('smugmug.albums.get');
  expect((await control.requests()).filter(({ origin }) => origin === 'smugmug')).toEqual([]);
  await connectByToken(program, sandbox.announcement, 'Ilse Marlow');
  await expect.poll(() => program.rail.names()).toEqual(['ilse_marlow', host]);
  await expect(program.albums.tile('Moving water'), 'the active account does not change').toBeVisible();
});

test('an invalid address in the environment is reported', async ({ launchApp }) => {
  const program = await launchApp({ environment: { PROOFSHEET_PICTURES_API: 'nowhere in particular' } });
  await expect(program.page.getByRole('alert').getByRole('heading')).toHaveText('Not understood');
  await expect(program.page.getByRole('alert')).toContainText('PROOFSHEET_PICTURES_API: An address contains no spaces');
});
