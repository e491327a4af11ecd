import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'node:http';
import { startListener } from '../fixtures/listener';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

async function openSettings(program: Program): Promise<void> {
  expect(await chooseInMenu(program, 'Settings')).toBe('CmdOrCtrl+,');
  await expect(program.settings.root).toBeVisible();
}

test('an address is tried step by step, and the first step that fails says what was found', async ({ program, sandbox }) => {
  const { smugmug, picturesApi } = program.settings;
  await openSettings(program);
  await expect(smugmug.address).toHaveValue(sandbox.announcement.smugmug.endpoint);
  await smugmug.test.click();
  await expect.poll(() => smugmug.states()).toEqual(['passed', 'passed', 'passed', 'passed', 'passed']);
  await expect(smugmug.steps.nth(4)).toContainText('The API key is accepted');
  await picturesApi.test.click();
  await expect.poll(() => picturesApi.states()).toEqual(['passed', 'passed', 'passed', 'passed', 'passed']);
  await expect(picturesApi.steps.nth(4)).toContainText('500001');

  const closed = await startListener();
  await closed.stop();
  await smugmug.address.fill(`${closed.url}/services/api/json/1.2.0/`);
  await smugmug.test.click();
  await expect.poll(() => smugmug.states()).toEqual(['passed', 'failed', 'skipped', 'skipped', 'skipped']);
  await picturesApi.address.fill(closed.url);
  await picturesApi.test.click();
  await expect.poll(() => picturesApi.states()).toEqual(['passed', 'failed', 'skipped', 'skipped', 'skipped']);

  const site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Welcome</title>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo; // it listens on a port
  await smugmug.address.fill(`http://127.0.0.1:${port}/services/api/json/1.2.0/`);
  await smugmug.test.click();
  await expect.poll(() => smugmug.states()).toEqual(['passed', 'passed', 'failed', 'skipped', 'skipped']);
  await expect(smugmug.steps.nth(2)).toContainText('It answers with a web page instead of data');
  await picturesApi.address.fill(`http://127.0.0.1:${port}`);
  await picturesApi.test.click();
  await expect.poll(() => picturesApi.states()).toEqual(['passed', 'passed', 'failed', 'skipped', 'skipped']);
  await expect(picturesApi.steps.nth(2)).toContainText('a web page');
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

test('http to another computer, and what is no address, is refused with a reason and not kept', async ({ program, sandbox }) => {
  const { smugmug, picturesApi } = program.settings;
  await openSettings(program);
  await smugmug.address.fill('http://192.0.2.7/services/api/json/1.2.0/');
  await smugmug.save.click();
  await expect(smugmug.problem).toContainText('http is possible to this computer only');
  await expect(smugmug.address).toHaveValue('http://192.0.2.7/services/api/json/1.2.0/');
  await picturesApi.address.fill('https://user:secret@api.example.test');
  await picturesApi.save.click();
  await expect(picturesApi.problem).toContainText('must not carry a user name or a password');
  await program.settings.close.click();
  await expect(program.settings.root).toHaveCount(0);
  await openSettings(program);
  await expect(smugmug.address).toHaveValue(sandbox.announcement.smugmug.endpoint);
});

test('an address of one’s own is used at once, after a restart too, until the demo is wanted again', async ({ launchApp, otherSandbox, sandbox, control }) => {
  const { endpoint } = otherSandbox.announcement.smugmug;
  const first = await launchApp();
  await first.rail.choose('Visitor');
  await expect(first.albums.tile('Moving water')).toBeVisible();
  await openSettings(first);
  await first.settings.smugmug.address.fill(endpoint);
  await first.settings.smugmug.save.click();
  await expect(first.rail.account(new URL(endpoint).host)).toBeVisible();
  if (await first.settings.root.isVisible()) await first.settings.close.click();
  await first.rail.choose(new URL(endpoint).host);
  await control.forgetRequests();
  await first.page.getByRole('button', { name: 'Open an owner', exact: true }).click();
  await first.find.look('tidelines');
  await expect(first.albums.tile('Moving water')).toBeVisible();
  expect((await otherSandbox.control.requests()).map(({ form }) => form['method'])).toContain('smugmug.albums.get');
  expect((await control.requests()).filter(({ origin }) => origin === 'smugmug')).toEqual([]);
  await first.close();

  const second = await launchApp({ userData: first.userData });
  await expect(second.albums.root).toHaveAccessibleName(/^Albums of tidelines$/i);
  await expect(second.rail.current).toContainText(new URL(endpoint).host);
  await openSettings(second);
  await expect(second.settings.smugmug.address).toHaveValue(endpoint);
  await expect(second.settings.smugmug.root).toContainText('Set here');
  await second.settings.smugmug.useDemo.click();
  await expect(second.rail.account('Visitor')).toBeVisible();
  if (await second.settings.root.isVisible()) await second.settings.close.click();
  await second.rail.choose('Visitor');
  await expect(second.albums.tile('Moving water')).toBeVisible();
  await openSettings(second);
  await expect(second.settings.smugmug.address).toHaveValue(sandbox.announcement.smugmug.endpoint);
});

test('what the environment says decides, and cannot be changed in the window', async ({ launchApp, otherSandbox }) => {
  const { endpoint } = otherSandbox.announcement.smugmug;
  const program = await launchApp({ environment: { PROOFSHEET_SMUGMUG: endpoint } });
  await expect(program.rail.account(new URL(endpoint).host)).toBeVisible();
  await openSettings(program);
  await expect(program.settings.smugmug.address).toHaveValue(endpoint);
  await expect(program.settings.smugmug.address).toBeDisabled();
  await expect(program.settings.smugmug.root).toContainText('Set by the environment');
  await expect(program.settings.smugmug.save).toBeDisabled();
  await expect(program.settings.picturesApi.address).toBeEnabled();
});

test('another computer is talked to only after the person has said so outside the window', async ({ program, sandbox }) => {
  const { smugmug } = program.settings;
  const asked = await program.app.evaluateHandle(({ dialog }) => {
    const messages: string[] = [];
    dialog.showMessageBox = ((...given: unknown[]) => {
      messages.push(JSON.stringify(given.at(-1)));
      return Promise.resolve({ response: 0, checkboxChecked: false });
    }); // it is called in both of its forms
    return messages;
  });
  await openSettings(program);
  for (const button of [smugmug.test, smugmug.save]) {
    await smugmug.address.fill('https://192.0.2.7/services/api/json/1.2.0/');
    await button.click();
    await expect(smugmug.problem).toContainText('given up');
  }
  const messages = await asked.evaluate((all) => all);
  expect(messages).toHaveLength(2);
  expect(messages[0]).toContain('192.0.2.7');
  await program.settings.close.click();
  await openSettings(program);
  await expect(smugmug.address).toHaveValue(sandbox.announcement.smugmug.endpoint);
});

test('a kept address that leads nowhere is mended in Settings, though no account can be opened', async ({ launchApp }) => {
  const first = await launchApp();
  await expect(first.albums.tile('Low tide')).toBeVisible();
  await first.close();
  const servers = { 'pictures-api': 'nowhere in particular', 'smugmug-1.2': null };
  await writeFile(join(first.userData, 'settings.json'), JSON.stringify({ servers }));
  const second = await launchApp({ userData: first.userData });
  await expect(second.page.getByRole('alert').getByRole('heading')).toHaveText('This is not understood');
  await second.page.getByRole('button', { name: 'Settings' }).click();
  await second.settings.root.getByRole('button', { name: 'Use the demo' }).click();
  await expect(second.albums.tile('Low tide')).toBeVisible();
});
