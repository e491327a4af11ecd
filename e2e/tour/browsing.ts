/** The screens that a person sees without an account of their own. */
import { expect } from 'playwright/test';
import { takeMaskOff } from '../fixtures/mask';
import { runCommand } from '../fixtures/menu';
import type { Program } from '../fixtures/program';
import type { TourScreen } from './screen';

const escape = ({ program }: { readonly program: Program }): Promise<void> => program.page.keyboard.press('Escape');

async function openAlbum({ albums, album }: Program, title: string): Promise<void> {
  await albums.open(title);
  await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
}

export const BROWSING: readonly TourScreen[] = [
  {
    name: 'the albums, with the invitation of the demo',
    axe: 'always',
    open: async ({ program: { albums } }) => {
      await expect(albums.loading).toHaveCount(0);
    },
  },
  {
    name: 'the palette',
    axe: 'soak',
    open: async ({ program }) => {
      await runCommand(program, 'show-palette');
      await expect(program.palette.options.first()).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'the palette without a match',
    open: async ({ program }) => {
      await runCommand(program, 'show-palette');
      await program.palette.field.fill('4711 0815');
      await expect(program.palette.empty).not.toBeEmpty();
    },
    close: escape,
  },
  {
    name: 'the keyboard shortcuts',
    axe: 'always',
    open: async ({ program }) => {
      await runCommand(program, 'show-keys');
      await expect(program.keys.root).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'the activity',
    open: async ({ program }) => {
      await runCommand(program, 'show-activity');
      await expect(program.activity.rows.first()).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'finding, with known owners',
    open: async ({ program }) => {
      await runCommand(program, 'find');
      await expect(program.find.owners.first()).toBeVisible();
    },
  },
  {
    name: 'finding an owner who is not there',
    axe: 'soak',
    open: async ({ program: { find } }) => {
      await find.look('999999999');
      await expect(find.problem).not.toBeEmpty();
    },
    close: escape,
  },
  {
    name: 'the question before masking is turned off',
    open: async ({ program }) => {
      await runCommand(program, 'take-mask-off');
      await expect(program.asking.takeOff).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'the menu of an album',
    open: async ({ program: { albums, menu } }) => {
      await albums.tiles.first().click({ button: 'right' });
      await expect(menu.items.first()).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'albums to which the account does not subscribe',
    open: async ({ program: { albums } }) => {
      await albums.ofOwner('north_pier');
      await expect(albums.tile('Pier end')).toBeVisible();
    },
  },
  {
    name: 'an album to which the account does not subscribe',
    open: async ({ program: { albums, album } }) => {
      await albums.open('Pier end');
      await expect(album.tiles.first()).toBeVisible();
    },
    close: ({ program: { toolbar } }) => toolbar.back.click(),
  },
  {
    name: 'no albums',
    open: async ({ program: { albums } }) => {
      await albums.ofOwner('salt_meadow');
      await expect(albums.notice).not.toBeEmpty();
    },
  },
  {
    name: 'a service that asks to wait',
    open: async ({ program: { albums }, control }) => {
      await control.setFaults({ match: { methodName: 'GetAlbums' }, status: 429, retryAfterSeconds: 3000 });
      await albums.ofOwner('quiet_heron');
      await expect(albums.alert.getByRole('button').first()).toBeVisible();
    },
    close: async ({ program: { albums }, control }) => {
      await control.setFaults();
      await albums.ofOwner('Dana Reyes (you)');
      await expect(albums.tile('Low tide')).toBeVisible();
    },
  },
  {
    name: 'a masked album',
    axe: 'always',
    open: ({ program }) => openAlbum(program, 'Ridge and cloud'),
  },
  {
    name: 'the menu of a picture',
    open: async ({ program: { album, menu } }) => {
      await album.tileAt(0).click({ button: 'right' });
      await expect(menu.items.first()).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'the question before an album is revealed',
    open: async ({ program }) => {
      await runCommand(program, 'reveal-album');
      await expect(program.asking.revealAlbum).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'a masked picture in the viewer',
    open: async ({ program: { album, viewer } }) => {
      await album.root.focus();
      await album.page.keyboard.press('Enter');
      await expect(viewer.maskNote).toBeVisible();
      await expect(viewer.picture((await viewer.title.textContent()) ?? '')).toHaveAttribute('data-state', 'shown');
    },
  },
  {
    name: 'a revealed picture in the viewer',
    open: async ({ program: { page, viewer } }) => {
      await page.keyboard.press('r');
      await expect(viewer.maskNote).toBeVisible();
    },
    close: async ({ program }) => {
      await escape({ program });
      await program.toolbar.back.click();
    },
  },
  {
    name: 'the albums of a visitor, with categories',
    open: async ({ program: { albums, rail } }) => {
      await rail.choose('Visitor');
      await expect(albums.tile('North shore')).toBeVisible();
    },
  },
  {
    name: 'an album without the mask',
    open: async ({ program }) => {
      await openAlbum(program, 'North shore');
      await takeMaskOff(program);
      await expect(program.album.root.locator('[data-mosaic="true"]')).toHaveCount(0);
    },
  },
  {
    name: 'the inspector',
    axe: 'always',
    open: async ({ program }) => {
      const { inspector, page } = program;
      await page.keyboard.press('i');
      await expect(inspector.group('Sizes')).toBeVisible();
      const read = inspector.group('Camera').getByRole('button', { name: 'Show camera data' });
      if (await read.isVisible()) await read.click();
      await expect(inspector.group('Camera').getByRole('term').first()).toBeVisible();
    },
    close: ({ program: { page } }) => page.keyboard.press('i'),
  },
  {
    name: 'the viewer',
    axe: 'soak',
    open: async ({ program: { album, page, viewer } }) => {
      await album.root.focus();
      await page.keyboard.press('Enter');
      await expect(viewer.picture((await viewer.title.textContent()) ?? '')).toHaveAttribute('data-state', 'shown');
    },
    close: async ({ program }) => {
      await escape({ program });
      await program.toolbar.back.click();
    },
  },
  {
    name: 'a password for a site',
    open: async ({ program: { albums, password } }) => {
      await albums.ofOwner('Gatehouse');
      await expect(password.field).toBeVisible();
    },
  },
  {
    name: 'a wrong password for a site',
    open: async ({ program: { password } }) => {
      await password.submit('not-the-password');
      await expect(password.title).toHaveAttribute('role', 'alert');
    },
  },
  {
    name: 'a password for an album or its site',
    open: async ({ program: { albums, password }, announcement }) => {
      await password.submit(announcement.smugmug.secrets.gatehouse.sitePassword);
      await albums.tile('Behind the hedge').getByText('Behind the hedge').click();
      await expect(password.scopes.first()).toBeVisible();
    },
    close: async ({ program: { rail, toolbar } }) => {
      await toolbar.back.click();
      await rail.choose('Dana Reyes');
    },
  },
];
