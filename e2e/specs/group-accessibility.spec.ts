import { connectManager, HERON, PIER } from '../fixtures/acting';
import { expectForEverybody } from '../fixtures/axe';
import { connectByToken } from '../fixtures/connecting';
import type { Program } from '../fixtures/program';
import type { Control, Sandbox } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

interface Screen {
  readonly name: string;
  readonly open: (program: Program, control: Control) => Promise<void>;
}

/** Each screen is opened from a manager's group. */
const SCREENS: readonly Screen[] = [
  {
    name: 'the members',
    open: async ({ group }) => {
      await expect(group.members.rows.first()).toBeVisible();
    },
  },
  {
    name: 'the form for adding a member, with an error',
    open: async ({ group }) => {
      await group.addById.click();
      await group.adding.add('heron or so');
      await expect(group.adding.problem).not.toBeEmpty();
    },
  },
  {
    name: 'the question before forgetting',
    open: async ({ group }) => {
      await group.search.fill(HERON.name);
      await group.members.forget(HERON.name).click();
      await expect(group.forgetting.confirm).toBeVisible();
    },
  },
  {
    name: 'the overview',
    open: async ({ group }, control) => {
      const match = { pathIncludes: '/Groups/Pictures/' };
      await control.setFaults(
        { match: { ...match, parameters: { UserID: '600011' } }, status: 403 },
        // Delays the other members as well, so that the overview shows rows in every state.
        { match: { ...match, parameters: { UserID: '600021' } }, status: 429, retryAfterSeconds: 25 },
      );
      await group.show('Overview');
      await expect(group.overview.state('amber_cove')).toContainText('asks to wait');
      await expect(group.overview.state('amber_buoy')).toContainText('Not allowed');
      await expect(group.overview.state('amber_anchor').getByRole('button').first()).toBeVisible();
      await expect(group.overview.state('amber_tern')).toContainText('Waiting its turn');
    },
  },
  {
    name: 'the comparison',
    open: async ({ group }, control) => {
      await control.setSettings({ hiddenFromPlain: { [PIER.id]: [3102] } });
      await group.search.fill(PIER.name);
      await group.members.compare(PIER.name).click();
      await expect(group.comparison.summary).toContainText('withheld from you');
    },
  },
  {
    name: 'a comparison with one failed side',
    open: async ({ group }, control) => {
      await control.setFaults({ match: { pathIncludes: '/v1/Pictures/' }, status: 500 });
      await group.search.fill(PIER.name);
      await group.members.compare(PIER.name).click();
      await expect(group.comparison.sides.first().getByRole('alert')).toBeVisible();
    },
  },
];

async function openGroup(program: Program, { announcement }: Sandbox): Promise<void> {
  await connectManager(program, announcement);
  await program.group.open();
  await expect(program.group.members.rows.first()).toBeVisible();
}

for (const { name, open } of SCREENS) {
  test(`axe finds no serious violation in ${name}, in light and dark colours`, async ({
    program,
    sandbox,
    control,
  }) => {
    await openGroup(program, sandbox);
    await open(program, control);
    await expectForEverybody(program.page, name);
  });
}

test('axe finds no serious violation in the reason why an account cannot act as a member', async ({
  program,
  sandbox,
}) => {
  await connectByToken(program, sandbox.announcement, 'Ilse Marlow', { hasKey: true });
  await program.rail.choose('ilse_marlow');
  await program.group.open();
  await expect(program.group.notice).toBeVisible();
  await expectForEverybody(program.page, 'the reason');
});

/** Doubles the zoom in a small window, which leaves 400 × 300 CSS pixels. */
async function zoomIn({ app, page }: Program): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 0, y: 0, width: 800, height: 600 });
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(400);
}

async function expectWithinReach({ page, group }: Program): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  for (const part of [group.back, group.refresh]) await expect(part).toBeInViewport({ ratio: 1 });
}

test('at 200 % zoom in a small window all of the group’s screens are reachable, and nothing scrolls sideways', async ({
  program,
  sandbox,
}) => {
  const { band, group } = program;
  await openGroup(program, sandbox);
  await zoomIn(program);
  await expectWithinReach(program);
  await expectForEverybody(program.page, 'the members at 200 %');
  await group.search.fill(PIER.name);
  await group.members.compare(PIER.name).click();
  await expect(group.comparison.summary).toContainText('withheld from you');
  await expectWithinReach(program);
  await expectForEverybody(program.page, 'the comparison at 200 %');
  await group.comparison.side(PIER.album, 'acting').getByRole('button').scrollIntoViewIfNeeded();
  await expect(group.comparison.differences(PIER.album)).toBeInViewport();
  await group.back.click();

  await group.show('Overview');
  await expect(group.overview.cover(PIER.name, PIER.album)).toBeVisible();
  await expectWithinReach(program);
  await expectForEverybody(program.page, 'the overview at 200 %');
  await expect(group.overview.row(PIER.name)).toContainText(
    /4 albums · 26 pictures · newest .* 2024 · 1 cover not safe/,
  );
  await group.root.getByRole('combobox', { name: 'Order of the overview' }).selectOption({ label: 'Pictures' });
  await group.overview
    .row(PIER.name)
    .getByRole('button', { name: `Act as ${PIER.name}` })
    .click();
  await expect(band.root).toContainText(`Acting as ${PIER.name}`);
});
