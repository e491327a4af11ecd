import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { IdentityKey, MaskRules, MaskState } from '../../../preload/contract';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { identity, maskState, visitor } from '../../testing/examples';
import { type FakeMain, refuse } from '../../testing/fake-main';
import { renderAlone } from '../../testing/render';
import { useMask } from '../../domain/mask-state';
import { UnratedNote } from './unrated-note';

const SILENT = visitor();
const USUAL: MaskRules = { whenUnrated: 'mask', maskStyle: 'soft', asksForMaskedForms: true };

const note = page.getByRole('region', { name: 'Why these pictures are masked' });

function Shown(): ReactNode {
  return (
    <main>
      <UnratedNote identity={SILENT} mask={useMask()} />
      <div role="grid" aria-label="Albums" tabIndex={-1}>
        <div role="row">
          <div role="gridcell">Harbour</div>
        </div>
      </div>
      <p>Albums</p>
    </main>
  );
}

function state(fields: Partial<MaskState> = {}): MaskState {
  return maskState({ usualRules: USUAL, ...fields });
}

async function show(now: MaskState): Promise<FakeMain> {
  const main = fakeMain();
  main.answer({ mask: { get: () => now } });
  await renderAlone(<Shown />);
  await expect.element(page.getByText('Albums')).toBeVisible();
  main.send('mask.changed', now);
  return main;
}

it('says why all pictures of a service without ratings are masked, and changes the rule in place', async () => {
  const main = await show(state());
  await expect.element(note).toHaveTextContent(/Describing Service does not say which pictures are safe/);
  await expectAccessible('the note about pictures without ratings');
  main.answer({
    mask: {
      changeRules: ({ identity: key, change: { whenUnrated = 'mask' } }) => {
        const rules = { [SILENT.key]: { ...USUAL, whenUnrated } };
        return state({ rules, unratedChosen: [key], rulesRevision: 1 });
      },
    },
  });
  await note.getByRole('button', { name: 'Mask only what is hidden' }).click();
  await expect.element(note).not.toBeInTheDocument();
  await expect.element(page.getByRole('grid', { name: 'Albums' })).toHaveFocus();
  expect(main.inputsOf('mask.changeRules')).toEqual([{ identity: SILENT.key, change: { whenUnrated: 'mask-hidden' } }]);
});

it('stays, and says why, if the rule may not be changed', async () => {
  const main = await show(state());
  main.answer({
    mask: {
      changeRules: refuse({ kind: 'mask-required', detail: { code: 'age-not-verified', country: 'United Kingdom' } }),
    },
  });
  await note.getByRole('button', { name: 'Show all' }).click();
  await expect.element(note.getByRole('alert')).toHaveTextContent(/United Kingdom/);
});

it('remembers a dismissal as the choice to mask', async () => {
  const main = await show(state());
  main.answer({ mask: { changeRules: ({ identity: key }) => state({ unratedChosen: [key] }) } });
  await note.getByRole('button', { name: 'Dismiss' }).click();
  await expect.element(note).not.toBeInTheDocument();
  expect(main.inputsOf('mask.changeRules')).toEqual([{ identity: SILENT.key, change: { whenUnrated: 'mask' } }]);
});

it('is absent once the account has a rule, for a service with ratings, and while a member is acted as', async () => {
  const acting = visitor({ key: `${SILENT.key}/as/7` });
  for (const [now, of] of [
    [state({ unratedChosen: [SILENT.key] }), SILENT],
    [state(), identity()],
    [state(), acting],
    [state({ leases: [maskOff(SILENT.key)] }), SILENT],
  ] as const) {
    await renderAlone(<UnratedNote identity={of} mask={now} />);
    expect(note.elements()).toEqual([]);
  }
});

function maskOff(key: IdentityKey): MaskState['leases'][number] {
  const token = 'a-token-of-24-characters' as MaskState['leases'][number]['token']; // the contract only checks its length
  return {
    token,
    identity: key,
    scope: { kind: 'everything' },
    kind: 'timed',
    longEdgePx: 400,
    grantedAt: new Date().toISOString(),
    until: new Date(Date.now() + 600_000).toISOString(),
  };
}
