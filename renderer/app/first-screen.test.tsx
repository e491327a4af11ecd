/** What is read before the window is drawn. */
import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { ActingState } from '../../preload/contract';
import { programQueries } from '../api/query-client';
import { knownMask } from '../domain/mask-state';
import { answersOfProgram } from '../testing/answers';
import { fakeMain } from '../testing/bridge';
import { album, identity, owner } from '../testing/examples';
import { type Answers, type FakeMain, hold, refuse } from '../testing/fake-main';
import { openWindow } from '../testing/open-window';
import { readFirstScreen } from './first-screen';
import { identitiesQuery } from './program-state';

const AS_OF = '2026-03-05T14:32:00Z';
const tile = page.getByRole('gridcell').first();

let main: FakeMain;

beforeEach(() => {
  main = fakeMain();
  main.answer(answersOfProgram());
});

/** Opens the window, and returns whether it showed at any time that something was still being loaded. */
async function wasBusy(...answers: readonly Answers[]): Promise<boolean> {
  let isSeen = false;
  const observer = new MutationObserver(() => {
    isSeen ||= document.querySelector('#root [aria-busy=true]') !== null;
  });
  observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
  await openWindow(...answers);
  observer.disconnect();
  return isSeen;
}

it('the window is drawn with its albums at once, and asks for each of them once', async () => {
  const release = await readFirstScreen();
  expect(await wasBusy()).toBe(false);
  release();
  await expect.element(tile).toBeVisible();
  for (const call of ['identities.list', 'accounts.list', 'preferences.get', 'acting.get'] as const)
    expect(main.inputsOf(call), call).toHaveLength(1);
  for (const call of ['owners.list', 'albums.list', 'favourites.get'] as const)
    expect(main.inputsOf(call), call).toHaveLength(1);
});

it('a window that is drawn before anything was read says that it is busy', async () => {
  expect(await wasBusy()).toBe(true);
});

it('albums that an earlier run stored are drawn at once while the service lists them', async () => {
  const list = hold<{ asOf: string; albums: ReturnType<typeof album>[] }>();
  const stored: Answers = {
    owners: { stored: () => ({ asOf: AS_OF, owners: [owner()] }) },
    albums: { stored: () => ({ asOf: AS_OF, albums: [album({ name: 'As it was' })] }), list: list.answer },
  };
  main.answer(stored);
  const release = await readFirstScreen();
  expect(await wasBusy(stored)).toBe(false);
  release();
  await expect.element(tile.filter({ hasText: 'As it was' })).toBeVisible();
  list.release({ asOf: AS_OF, albums: [album({ name: 'As it is' })] });
  await expect.element(tile.filter({ hasText: 'As it is' })).toBeVisible();
});

it('a service that does not answer delays the window no longer than a moment', async () => {
  main.answer({ owners: { list: hold<never>().answer, stored: () => null } });
  (await readFirstScreen())();
  expect(programQueries.getQueryData(identitiesQuery.queryKey)).toHaveLength(2);
  expect(knownMask().revision).toBeGreaterThanOrEqual(0);
});

it('a program that does not answer delays the window no longer than a second', async () => {
  main.answer({ preferences: { get: hold<never>().answer } });
  (await readFirstScreen())();
  expect(main.inputsOf('owners.list')).toEqual([]);
});

it('nothing of the manager is listed while the person acts as a member', async () => {
  const { key } = identity();
  const current = {
    identity: identity(),
    manager: { identity: key, name: 'Dana Reyes', initials: 'DR', colour: 'teal' },
    member: { id: '2001', name: 'Quinn', initials: 'Q', colour: 'plum', pattern: 'dots' },
    groupName: 'Studio',
    startedAt: AS_OF,
    warnsAt: AS_OF,
    endsAt: AS_OF,
    limitMinutes: 30,
  };
  main.answer({ acting: { get: () => ({ revision: 1, current, ended: null }) as ActingState } });
  (await readFirstScreen())();
  expect(main.inputsOf('owners.list')).toEqual([]);
});

it('the window is drawn also if everything was refused', async () => {
  const refused = refuse({ kind: 'refused' });
  main.answer({ identities: { list: refused }, preferences: { get: refused }, mask: { get: refused } });
  (await readFirstScreen())();
  expect(main.inputsOf('owners.list')).toEqual([]);
});
