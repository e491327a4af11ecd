import type { Account } from '../../preload/contract';
import { ask, callBridge } from '../fixtures/bridge';
import { connectByToken } from '../fixtures/connecting';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';

/** A country in the stand-in's list; the locale need not be installed. */
const WHERE_AGE_COUNTS = { LC_ALL: 'en_GB.UTF-8' };
const EVERYTHING = { scope: { kind: 'everything' }, kind: 'timed', longEdgePx: 1600 };
const REASON =
  'Where you are (United Kingdom) the service asks for proof of age before pictures that it does not call safe are shown, and this account has none. The mask stays on.';

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
  const [dana, ilse] = [
    await connectByToken(program, sandbox.announcement, 'Dana Reyes', { hasKey: true }),
    await connectByToken(program, sandbox.announcement, 'Ilse Marlow', { hasKey: true }),
  ];
  const keyless = await connectByToken(program, sandbox.announcement, 'Amber Anchor');
  const permissions = await Promise.all(
    [dana, ilse, keyless].map(({ identity }) => ask(program.page, 'mask.permission', { identity })),
  );
  expect(permissions).toEqual([
    {
      state: 'free',
      words: 'Where you are (United Kingdom) the service asks for proof of age, and this account has it.',
    },
    { state: 'age-not-verified', words: REASON },
    { state: 'free', words: 'Not checked: this account has no API key.' },
  ]);
  expect(await revealAll(program, ilse)).toEqual(['mask-required', REASON]);
  expect(await revealAll(program, dana)).toEqual(['granted']);
  expect(await revealAll(program, keyless)).toEqual(['granted']);

  await control.setSettings({ ageVerified: { 500002: true } });
  expect(await revealAll(program, ilse)).toEqual(['granted']);
});
