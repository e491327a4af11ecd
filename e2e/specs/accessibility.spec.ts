import { expectForEverybody } from '../fixtures/axe';
import { takeMaskOff } from '../fixtures/mask';
import { chooseInMenu } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import type { Control } from '../fixtures/sandbox';
import { expect, test } from '../fixtures/test';

interface Screen {
  readonly name: string;
  readonly open: (program: Program, control: Control) => Promise<void>;
}

const SCREENS: readonly Screen[] = [
  {
    name: 'the albums',
    open: async ({ albums }) => expect(albums.loading).toHaveCount(0),
  },
  {
    name: 'an album',
    open: async (program) => openAlbum(program),
  },
  {
    name: 'an album with the inspector',
    open: async (program) => {
      await openAlbum(program);
      await program.page.keyboard.press('i');
      await expect(program.inspector.group('Sizes')).toBeVisible();
    },
  },
  {
    name: 'the viewer',
    open: async (program) => {
      await openAlbum(program);
      await program.page.keyboard.press('Enter');
      await expect(program.viewer.picture((await program.viewer.title.textContent()) ?? '')).toHaveAttribute(
        'data-state',
        'shown',
      );
    },
  },
  {
    name: 'the list of shortcuts',
    open: async (program) => {
      await program.page.keyboard.press('?');
      await expect(program.keys.root).toBeVisible();
    },
  },
  {
    name: 'an error',
    open: async (program, control) => {
      await control.setFaults({ match: { methodName: 'GetAlbums' }, status: 429, retryAfterSeconds: 60 });
      await program.albums.ofOwner('quiet_heron');
      await expect(program.albums.alert).toBeVisible();
    },
  },
  {
    name: 'an empty screen',
    open: async (program) => {
      await program.albums.ofOwner('salt_meadow');
      await expect(program.albums.notice).toBeVisible();
    },
  },
  {
    name: 'pictures that are withheld',
    open: async (program) => {
      await program.albums.ofOwner('north_pier');
      await program.albums.open('Pier end');
      await expect(program.album.root.getByText('Not subscribed').first()).toBeVisible();
    },
  },
  {
    name: 'the search for an owner',
    open: async (program) => {
      await program.find.open();
      await program.find.look('999999999');
      await expect(program.find.problem).toHaveText(/^Not found/);
    },
  },
  {
    name: 'the message about a wrong password',
    open: async (program) => {
      await program.rail.choose('Visitor');
      await program.albums.ofOwner('Gatehouse');
      await program.password.submit('not-the-password');
      await expect(program.password.title).toHaveText('That password is not right');
    },
  },
  {
    name: 'the settings with an invalid proxy',
    open: async (program) => {
      await chooseInMenu(program, 'Settings');
      await program.settings.network.use('http://somebody:secret@proxy.example');
      await expect(program.settings.network.problem).not.toBeEmpty();
      await expect(program.settings.secrets).toContainText('Accounts last until Proofsheet closes');
    },
  },
  {
    name: 'the list of calls',
    open: async (program) => {
      await expect(program.albums.loading).toHaveCount(0);
      await chooseInMenu(program, 'Activity');
      await expect(program.activity.rows.filter({ hasText: 'GetAlbums' }).first()).toBeVisible();
    },
  },
  {
    name: 'a selected category',
    open: async (program) => {
      await program.rail.choose('Visitor');
      await program.page.getByRole('treeitem', { name: /^Landscapes/ }).click();
      await expect(program.albums.tile('Above the tree line')).toBeVisible();
      await expect(program.albums.loading).toHaveCount(0);
    },
  },
  {
    name: 'the prices of a subscription',
    open: async (program) => {
      await program.albums.ofOwner('north_pier');
      await expect(program.page.getByRole('note')).toContainText('credits');
    },
  },
  {
    name: 'a video',
    open: async (program) => {
      await program.rail.choose('Visitor');
      await takeMaskOff(program);
      await program.albums.open('Moving water');
      await expect.poll(async () => (await program.album.imageOf(program.album.tileAt(1)))?.isMosaic).toBe(false);
      await program.album.tileAt(1).dblclick();
      await expect(program.viewer.root.locator('video')).toBeVisible();
    },
  },
  {
    name: 'the EXIF data',
    open: async (program) => {
      await openAlbum(program);
      await program.page.keyboard.press('i');
      await program.inspector.group('Camera').getByRole('button', { name: 'Read EXIF' }).click();
      await expect(program.inspector.group('Camera').locator('dl, h3 + p')).toBeVisible();
    },
  },
];

for (const { name, open } of SCREENS) {
  test(`axe finds no serious violation in ${name}, in light and dark colours`, async ({ program, control }) => {
    await program.page.emulateMedia({ reducedMotion: 'reduce' });
    await open(program, control);
    await expectForEverybody(program.page, name);
  });
}

async function openAlbum(program: Program): Promise<void> {
  await program.rail.choose('Visitor');
  await program.albums.open('North shore');
  await expect.poll(() => program.album.imageOf(program.album.tileAt(0))).not.toBeNull();
  await expect(program.album.loading).toHaveCount(0);
}
