import { callBridge } from '../fixtures/bridge';
import { connectByToken } from '../fixtures/connecting';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import type { Control } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

const TO_TIDELINES = 'proofsheet://open?text=tidelines&service=smugmug-1.2';

test('a link that starts the program asks the user, and opens nothing without an answer', async ({
  launchApp,
  control,
}) => {
  const program = await launchApp({ args: ['proofsheet://open?text=shut_gate'] });
  const { find, albums, rail } = program;
  await expect(find.root).toContainText('Nothing opens before you confirm it');
  await expect(find.field).toHaveValue('shut_gate');
  await expect(albums.root).toHaveAccessibleName('Albums of Dana Reyes');
  expect(await requestsFor('shut_gate', control)).toBe(0);
  await program.page.keyboard.press('Escape');
  await expect(find.root).toHaveCount(0);
  await expect(rail.current).toContainText('Dana Reyes');
  await expect(albums.root).toHaveAccessibleName('Albums of Dana Reyes');
  expect(await requestsFor('shut_gate', control)).toBe(0);
  expect(await callBridge(program.page, 'links.take', {}), 'a link is delivered once').toEqual({
    ok: true,
    value: null,
  });
});

test('a link that is opened while the program runs arrives in its window, with a choice of the accounts that can open it, or a message if there is none', async ({
  program,
  control,
  sandbox,
}) => {
  await test.step('a link that is opened while the program runs arrives in the program’s window, with a choice of the accounts that can open the link', async () => {
    const { find, rail, albums, page } = program;
    const account = find.root.getByRole('combobox', { name: 'Open it with' });
    await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    await program.startBeside(TO_TIDELINES);
    await expect(find.field).toHaveValue('tidelines');
    await expect.poll(() => isInFront(program)).toBe(true);
    await expect(account).toHaveValue('');
    await expect(find.submit).toBeDisabled();
    await expect(rail.current, 'a link does not switch the account').toContainText('Dana Reyes');
    expect(await requestsFor('tidelines', control)).toBe(0);
    await account.selectOption('Visitor · SmugMug');
    await expect(rail.current).toContainText('Dana Reyes');
    await find.submit.click();
    await expect(albums.root).toHaveAccessibleName(/^Albums of tidelines$/i);
    await expect(rail.current).toContainText('Visitor');
    expect(await requestsFor('tidelines', control)).toBeGreaterThan(0);

    await chooseInMenu(program, 'Settings');
    await expect(program.settings.root).toBeVisible();
    await program.startBeside(
      'proofsheet://open?text=x&service=another',
      'proofsheet://close?text=x',
      'proofsheet:',
      'proofsheet://open',
      'https://example.test/?text=x',
    );
    await program.startBeside('proofsheet://open?text=northlight');
    await expect(find.root, 'the open dialog stays in front').toHaveCount(0);
    await program.settings.close.click();
    await expect(find.field, 'invalid links are ignored, and the valid link waits').toHaveValue('northlight');
    await page.keyboard.press('Escape');
    await expect(find.root).toHaveCount(0);
  });

  await test.step('a link to a service without an account shows a message', async () => {
    const { rail, find } = program;
    await connectByToken(program, sandbox.announcement, 'Ilse Marlow');
    await expect(rail.accounts).toHaveCount(1);
    await program.startBeside(TO_TIDELINES);
    await expect(find.root).toContainText('No account here can open tidelines');
    await find.close();
    await expect(rail.current).toContainText('ilse_marlow');
  });
});

/** Counts the requests that contain the text, for any service. */
async function requestsFor(text: string, control: Control): Promise<number> {
  return (await control.requests()).filter((request) => JSON.stringify(request).toLowerCase().includes(`"${text}"`))
    .length;
}

function isInFront({ app }: Program): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return window !== undefined && window.isVisible() && !window.isMinimized();
  });
}
