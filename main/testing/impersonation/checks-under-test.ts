/**
 * Test fixture: checks of a group's manager against the sandbox, with the real mask, in a folder of their own. `restart`
 * opens them again from the disk, as after a kill.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckId, CheckState, CheckTarget, JournalEvent, MemberId } from '../../../preload/contract';
import { AppFailure } from '../../core/errors';
import { ActiveIdentity } from '../../identity/active-identity';
import type { OpenedChecks } from '../../impersonation/check/open-checks';
import { openChecks } from '../../impersonation/check/open-checks';
import { Mask } from '../../masking/mask';
import { createRevealing } from '../../masking/revealing';
import { createAesKeychain } from '../storage/aes-keychain';
import { openCheckVault } from './check-vault';
import { MANAGER, type OpenedManager, openManager } from './manager';

const signal = new AbortController().signal;

export async function openChecksUnderTest() {
  const folder = mkdtempSync(join(tmpdir(), 'proofsheet-checks-'));
  const keychain = createAesKeychain();
  const activeIdentity = new ActiveIdentity();
  const changes: CheckState[] = [];
  /** The members of whom the window received more. */
  const advanced: MemberId[] = [];
  const recorded: JournalEvent[] = [];
  const world = { isRevealAllowed: true, isJournalWritable: true };
  let opened: OpenedChecks | undefined;
  const now = (): OpenedChecks => {
    if (!opened) throw new Error('The checks are opened below.');
    return opened;
  };
  const manager: OpenedManager = await openManager({
    observe: (of, member) => now().reading.observe(of, member),
    onSessionEnded: () => activeIdentity.actingAs(null),
    onChanged: (state) => {
      activeIdentity.actingAs(state.current?.identity.key ?? null);
      now().checks.actingChanged(state);
    },
  });
  const clocks = { nowMs: () => manager.world.nowMs, steadyMs: () => manager.world.steadyMs };
  const mask = new Mask({
    clocks,
    rules: { readMaskRules: () => ({}), writeMaskRules: () => undefined },
    preferences: () => ({ revealSeconds: 30, maskOffMinutes: 10, masksTitles: false }),
    levelAtStart: 'sensitive',
    activeIdentity,
    forgettables: manager.forgettables,
  });
  const revealing = createRevealing({
    mask,
    permission: {
      assertAllowed: () =>
        world.isRevealAllowed ? Promise.resolve() : Promise.reject(new AppFailure({ kind: 'mask-required' })),
    },
    assertKnown: (key) => manager.identities.find(key),
    describe: () => Promise.resolve({ code: 'all-pictures' }),
  });
  const start = async (): Promise<void> => {
    opened = await openChecks({
      vault: await openCheckVault(folder, keychain),
      forgettables: manager.forgettables,
      identities: manager.identities,
      mask,
      revealing,
      acting: () => manager.controller,
      factsOf: manager.factsOf,
      onChanged: (_manager, state) => void changes.push(state),
      onAdvanced: (_manager, member) => void advanced.push(member),
      clocks,
    });
  };
  await start();
  await manager.manager.group?.members(signal);
  const record = (event: JournalEvent): Promise<void> => {
    if (!world.isJournalWritable) return Promise.reject(new AppFailure({ kind: 'not-recorded' }));
    recorded.push(event);
    return Promise.resolve();
  };
  return {
    manager,
    folder,
    keychain,
    mask,
    world,
    changes,
    advanced,
    recorded,
    get checks() {
      return now().checks;
    },
    get reading() {
      return now().reading;
    },
    settled: () => now().settled(),
    begin: (members: readonly MemberId[], { reason = 'Weekly', isMaskOff = false } = {}) =>
      now().checks.start(MANAGER, { members, reason, isMaskOff }, record, signal),
    step: (to: CheckTarget = { kind: 'next' }) => now().checks.step(MANAGER, to, signal),
    finish: () => now().checks.finish(MANAGER, record),
    remove: (id: CheckId) => now().checks.remove(MANAGER, id, record),
    /** Lists the albums of the member who is acted as, and reads the first pictures of the first one, as the window does. */
    async lookAround() {
      const current = manager.controller.current();
      if (!current) throw new Error('No member is acted as.');
      const [owner] = await current.library.listOwners(signal);
      if (!owner) throw new Error('The member is an owner.');
      const albums = await current.library.listAlbums(owner.id, signal);
      const [album] = albums;
      if (!album) throw new Error('The member has albums.');
      const pictures = await current.library.range(album.album.id, { from: 0, count: 5 }, signal);
      return { albums: albums.map((each) => each.album), album: album.album, pictures };
    },
    /** Opens the checks again from the disk; what was in memory only is lost. */
    restart: start,
    async close() {
      await manager.controller.close();
      await manager.sandbox.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type ChecksUnderTest = Awaited<ReturnType<typeof openChecksUnderTest>>;
