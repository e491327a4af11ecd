import type { IdentityKey } from '../../preload/contract';
import { WEEK } from '../../sandbox/world/week';
import { connectManager, membersOf } from '../fixtures/acting';
import { ask } from '../fixtures/bridge';
import type { Program } from '../fixtures/program';
import { expect, test } from '../fixtures/test';
import { CheckPart } from '../pages/check';
import { LockScreen } from '../pages/lock-screen';

const COUNT = 20;
/** The members of the week of changes are among the first of these. */
const CHECKED = Array.from({ length: COUNT }, (_none, index) => String(600_001 + index));
const NOTE = 'Ask where this was taken';
const TYPED = 'Typed before the computer slept';
const ACTIONS_PER_MEMBER = 2;

async function starChecked({ page }: Program, identity: IdentityKey): Promise<void> {
  for (const member of CHECKED) await ask(page, 'group.star', { identity, member, isStarred: true });
}

/** The list begins with the last used members, and the one who has left has no portrait. */
const MISSING_PORTRAIT = new RegExp(`Failed to load resource.*portrait/${WEEK.leaving.userId}/`);

test('a manager checks twenty of 120 members with two actions each, over a restart, with marks, a note, a member who left and one who is refused', async ({
  launchApp,
  keychain,
  sandbox,
  control,
}) => {
  test.setTimeout(240_000);
  const first = await launchApp({ keychain });
  const identity = await connectManager(first, sandbox.announcement);
  // 119 of them, and the manager.
  const members = await membersOf(first, identity);
  expect(members).toHaveLength(119);
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const order = members.filter(({ id }) => CHECKED.includes(id)).sort((one, other) => compare(one.name, other.name));
  await starChecked(first, identity);
  let check = new CheckPart(first.page);
  let program = first;
  const actions = new Map<number, number>();
  let position = 1;
  const act = async (action: () => Promise<void>): Promise<void> => {
    actions.set(position, (actions.get(position) ?? 0) + 1);
    await action();
  };
  const key = (keys: string) => act(() => program.page.keyboard.press(keys));
  /** Marks the member and goes to the next one. */
  const markAndGoOn = async (): Promise<void> => {
    await expect(check.position(position, COUNT)).toBeVisible();
    await expect(program.toolbar.title).toContainText(order[position - 1]?.name ?? '');
    await key('Control+Shift+F');
    await expect(check.mark('Fine')).toHaveAttribute('aria-pressed', 'true');
    await key('n');
    position += 1;
  };

  await test.step('the check starts with its members, its reason, and at the first one', async () => {
    await first.group.open();
    await first.group.reason.fill('After lunch');
    await check.open.click();
    await check.choice('Starred members').check();
    await expect(check.start).toHaveText('Check 20 members');
    await check.start.click();
    await expect(check.position(1, COUNT)).toBeVisible();
  });

  await test.step('an album is marked and has a note, which its tile shows', async () => {
    const tile = first.albums.tiles.first();
    await expect(first.albums.root).toHaveAttribute('aria-busy', 'false');
    await first.page.keyboard.press('d');
    await check.note.getByRole('textbox').fill(NOTE);
    await check.note.getByRole('button', { name: 'Save' }).click();
    await expect(check.badge(tile, `To discuss: ${NOTE}`)).toBeAttached();
  });

  await test.step('two quick presses go exactly two members on', async () => {
    await first.page.keyboard.press('n');
    await first.page.keyboard.press('n');
    await expect(check.position(3, COUNT)).toBeVisible();
    await first.page.keyboard.press('p');
    await expect(check.position(2, COUNT)).toBeVisible();
    position = 2;
    await markAndGoOn();
  });

  await test.step('a member who has left meanwhile and one who is refused are said, and the check goes on', async () => {
    await control.setSettings({ day: 4 });
    first.expectComplaint(MISSING_PORTRAIT);
    await expect(check.position(3, COUNT)).toBeVisible();
    for (const refused of [WEEK.leaving, WEEK.revoked]) {
      const at = order.findIndex(({ id }) => id === String(refused.userId)) + 1;
      expect(at, 'not opened before').toBeGreaterThan(3);
      while (position < at) await markAndGoOn();
      await expect(check.skipped).toContainText('could not be opened');
      await expect(first.band.root).toHaveCount(0);
      await key('n');
      position += 1;
    }
    await expect(check.position(position, COUNT)).toBeVisible();
  });

  await test.step('a pause ends acting, and the check continues after a restart with members who were not listed since', async () => {
    while (position < 12) await markAndGoOn();
    await expect(check.position(12, COUNT)).toBeVisible();
    await check.pause.click();
    await expect(check.panel).toContainText('Check paused: 12 of 20 members opened');
    await expect(first.band.root).toHaveCount(0);
    await first.group.order.selectOption('last-used');
    await expect
      .poll(async () => (await ask(first.page, 'preferences.get', {})).groups.map(({ membersBy }) => membersBy))
      .toEqual(['last-used']);
    await first.close();
    program = await launchApp({ keychain, userData: first.userData });
    program.expectComplaint(MISSING_PORTRAIT);
    check = new CheckPart(program.page);
    await program.rail.choose('dana_reyes');
    await program.group.open();
    await expect(program.group.order, 'the screen is as it was left').toHaveValue('last-used');
    await expect(check.panel).toContainText('Check paused: 12 of 20 members opened');
    await check.resume.click();
    await expect(check.position(12, COUNT)).toBeVisible();
    while (position < COUNT) await markAndGoOn();
    await expect(check.position(COUNT, COUNT)).toBeVisible();
  });

  await test.step('the check pauses when the computer sleeps, keeps the note that was typed, and continues at the same member', async () => {
    // A key during the transition to the member has no effect.
    await expect(program.toolbar.title).toContainText(order[COUNT - 1]?.name ?? '');
    await program.page.keyboard.press('Control+Shift+D');
    await check.note.getByRole('textbox').fill(TYPED);
    await ask(program.page, 'lock.lock', {});
    await program.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await expect(check.note, 'the dialog is closed with the member').toHaveCount(0);
    await (await LockScreen.of(program.app)).unlock.click();
    await expect
      .poll(async () => {
        const state = await ask(program.page, 'check.get', { identity });
        return state.check?.members.at(-1)?.marks.map(({ note }) => note);
      }, 'the note that was typed')
      .toEqual([TYPED]);
    await expect(program.transition.notice).toBeVisible();
    await program.transition.root.getByRole('button', { name: 'Continue the check' }).click();
    await expect(check.position(COUNT, COUNT)).toBeVisible();
  });

  await test.step('the check is finished, with at most two actions for each member', async () => {
    await check.finish.click();
    await expect(check.finishing).toContainText('of 20 members were opened');
    await check.finishing.getByRole('button', { name: 'Finish the check' }).click();
    await expect(check.finished).toContainText(/20 members, \d+ marks/);
    await check.finished.getByRole('button', { name: 'Close' }).click();
    await expect(check.open).toBeVisible();
    expect(Math.max(...actions.values())).toBeLessThanOrEqual(ACTIONS_PER_MEMBER);
    expect(actions.size).toBeGreaterThanOrEqual(COUNT - 2);
  });

  await test.step('the next check says what is new', async () => {
    await control.setSettings({ day: 6 });
    await program.group.refresh.click();
    await program.group.search.fill('600001');
    await check.open.click();
    await expect(check.start).toHaveText('Check 1 member');
    await check.start.click();
    const uploaded = 6 * WEEK.uploading.picturesADay;
    await expect(check.bar).toContainText(`${uploaded} new pictures`);
    await expect(check.badge(program.albums.tiles.first(), `${uploaded} new`)).toBeVisible();
    await check.pause.click();
  });
});
