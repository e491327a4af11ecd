import type { Account } from '../../preload/contract';
import { ask, callBridge } from '../fixtures/bridge';
import { connectByToken } from '../fixtures/connecting';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

/** A country in the stand-in's list; the locale need not be installed. */
const WHERE_AGE_COUNTS = { LC_ALL: 'en_GB.UTF-8' };
const EVERYTHING = { scope: { kind: 'everything' }, kind: 'timed', longEdgePx: 1600 };

async function revealAll({ page }: Program, { identity }: Account): Promise<readonly unknown[]> {
  const reply = await callBridge(page, 'mask.reveal', { identity, ...EVERYTHING });
  return reply.ok ? ['granted'] : [reply.error.kind, reply.error.detail?.code];
}

test('if proof of age is required, an account without proof can reveal nothing, and an account with proof can reveal everything', async ({
  launchApp,
  sandbox,
  control,
}) => {
  const program = await launchApp({ environment: WHERE_AGE_COUNTS });
  const ilse = await connectByToken(program, sandbox.announcement, 'Ilse Marlow', { hasKey: true });
  await test.step('the window shows the reason, and reveals nothing', async () => {
    const { albums, asking, page } = program;
    const reason = /Where you are \(United Kingdom\), the service requires proof of age/;
    await chooseInMenu(program, 'Turn Off Masking…');
    await expect(asking.root).toContainText(reason);
    await expect(asking.takeOff).toHaveCount(0);
    await page.keyboard.press('Escape');
    const masked = albums.tiles.filter({ has: page.getByTitle('Masked: the service rates this as unsafe') }).first();
    await masked.hover();
    await page.mouse.down();
    const refused = page.getByRole('dialog', { name: 'The mask rules were not changed' });
    await expect(refused).toContainText(reason);
    await page.mouse.up();
    await refused.getByRole('button', { name: 'Close' }).click();
    expect((await ask(page, 'mask.get', {})).leases).toEqual([]);
    await chooseInMenu(program, 'Settings');
    await expect(program.settings.mask.root).toContainText(reason);
    await program.settings.close.click();
  });
  const dana = await connectByToken(program, sandbox.announcement, 'Dana Reyes', { hasKey: true });
  const keyless = await connectByToken(program, sandbox.announcement, 'Amber Anchor');
  const permissions = await Promise.all(
    [dana, ilse, keyless].map(({ identity }) => ask(program.page, 'mask.permission', { identity })),
  );
  expect(permissions).toEqual([
    { state: 'free', finding: { code: 'age-verified', country: 'United Kingdom' } },
    { state: 'age-not-verified', finding: { code: 'age-not-verified', country: 'United Kingdom' } },
    { state: 'free', finding: { code: 'age-no-api-key' } },
  ]);
  expect(await revealAll(program, ilse)).toEqual(['mask-required', 'age-not-verified']);
  expect(await revealAll(program, dana)).toEqual(['granted']);
  expect(await revealAll(program, keyless)).toEqual(['granted']);

  await control.setSettings({ ageVerified: { 500002: true } });
  expect(await revealAll(program, ilse)).toEqual(['granted']);
});
