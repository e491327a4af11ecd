/** The screens of a group's manager: members, overview, comparison, acting and the journal. */
import { expect } from 'playwright/test';
import { connectManager, HERON, MANAGER, PIER } from '../fixtures/acting';
import { ask } from '../fixtures/bridge';
import { runCommand } from '../fixtures/menu';
import { CheckPart } from '../pages/check';
import type { TourPlace, TourScreen } from './screen';

const escape = ({ program }: TourPlace): Promise<void> => program.page.keyboard.press('Escape');
const checkIn = ({ program }: TourPlace): CheckPart => new CheckPart(program.page);
/** The members that the search of the tour's check finds. */
const CHECKED = { search: 'ferry', count: 10, second: '600032' } as const;

export const GROUP: readonly TourScreen[] = [
  {
    name: 'the members of a group',
    axe: 'soak',
    open: async ({ program, announcement }) => {
      await connectManager(program, announcement);
      await program.group.open();
      await expect(program.group.members.rows.first()).toBeVisible();
    },
  },
  {
    name: 'adding a member with an unknown ID',
    open: async ({ program: { group } }) => {
      await group.addById.click();
      await group.adding.add('999999999');
      await expect(group.adding.problem).not.toBeEmpty();
    },
    close: async ({ program: { group } }) => {
      await group.back.click();
      await group.open();
    },
  },
  {
    name: 'a search that finds no member',
    open: async ({ program: { group } }) => {
      await group.search.fill('4711 0815');
      await expect(group.notice).toBeVisible();
    },
    close: ({ program: { group } }) => group.search.fill(''),
  },
  {
    name: 'the comparison of what a manager and a member see',
    axe: 'soak',
    open: async ({ program: { group } }) => {
      await group.search.fill(PIER.name);
      await group.members.compare(PIER.name).click();
      await expect(group.comparison.summary).toContainText('withheld');
      await expect(group.comparison.cover(PIER.album, 'acting')).toBeVisible();
    },
    close: ({ program: { group } }) => group.back.click(),
  },
  {
    name: 'the overview of a group',
    axe: 'soak',
    open: async ({ program: { group } }) => {
      await group.search.fill('');
      await group.show('Overview');
      await expect(group.overview.progress).toContainText(/^\D*119 of 119/);
    },
    close: ({ program: { group } }) => group.show('Members'),
  },
  {
    name: 'the albums of a member, with the band',
    open: async ({ program: { albums, band, group } }) => {
      await group.reason.fill('4711');
      await group.search.fill(HERON.name);
      await group.members.act(HERON.name).click();
      await expect(albums.tile(HERON.album)).toBeVisible();
      await expect(band.root).toBeVisible();
    },
  },
  {
    name: 'finding, while acting as a member',
    open: async ({ program }) => {
      await runCommand(program, 'find');
      await expect(program.page.getByRole('dialog')).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'the palette, while acting as a member',
    open: async ({ program }) => {
      await runCommand(program, 'show-palette');
      await expect(program.palette.options.first()).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'an album of a member, with the band',
    axe: 'always',
    open: async ({ program: { albums, album } }) => {
      await albums.open(HERON.album);
      await expect.poll(() => album.imageOf(album.tileAt(0))).not.toBeNull();
    },
  },
  {
    name: 'a picture of a member, with the band',
    open: async ({ program: { album, page, viewer } }) => {
      await album.root.focus();
      await page.keyboard.press('Enter');
      await expect(viewer.root).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'the members, while acting as one',
    open: async ({ program: { group } }) => {
      await group.open();
      await group.order.selectOption('last-used');
      await expect(group.members.row(HERON.name)).toBeVisible();
    },
  },
  {
    name: 'the question before a member is forgotten',
    open: async ({ program: { group } }) => {
      await group.members.forget(HERON.name).click();
      await expect(group.forgetting.confirm).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'the end of acting',
    open: async ({ program: { app, group, transition } }) => {
      await group.back.click();
      await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
      await expect(transition.notice).toBeVisible();
    },
    close: async ({ program: { albums, transition } }) => {
      await transition.goOn.click();
      await expect(albums.tile(MANAGER.album)).toBeVisible();
    },
  },
  {
    name: 'the question which members are checked',
    axe: 'soak',
    open: async (place) => {
      const { group } = place.program;
      await group.open();
      await group.search.fill(CHECKED.search);
      await checkIn(place).open.click();
      await expect(checkIn(place).start).toHaveText(`Check ${CHECKED.count} members`);
    },
  },
  {
    name: 'a member of a check, with the second line of the band',
    axe: 'always',
    open: async (place) => {
      const check = checkIn(place);
      await check.start.click();
      await place.program.albums.tiles.first().waitFor();
      await check.mark('Fine').click();
      await place.program.page.keyboard.press('l');
      await expect(check.mark('Note…')).toBeVisible();
    },
  },
  {
    name: 'the note on a member',
    open: async (place) => {
      await checkIn(place).mark('Note…').click();
      await expect(checkIn(place).note).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'a member who cannot be opened in a check',
    open: async (place) => {
      const parameters = { UserID: CHECKED.second };
      await place.control.setFaults({ match: { methodName: 'GetAlbums', parameters }, status: 403 });
      await place.program.page.locator('#band').getByRole('button', { name: 'Next member' }).click();
      await expect(checkIn(place).skipped).toBeVisible();
    },
    close: async ({ program, control }) => {
      await control.setFaults();
      await program.page.getByRole('button', { name: 'Pause the check' }).click();
    },
  },
  {
    name: 'a check that is paused',
    axe: 'soak',
    open: async (place) => {
      await expect(checkIn(place).resume).toBeVisible();
      await expect(place.program.group.members.rows.first()).toBeVisible();
    },
  },
  {
    name: 'the formats of a report',
    open: async (place) => {
      await checkIn(place).panel.getByRole('button', { name: 'Export report…' }).click();
      await expect(place.program.page.getByRole('menu')).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'the question before a check is finished',
    open: async (place) => {
      await checkIn(place).panel.getByRole('button', { name: 'Finish…' }).click();
      await expect(checkIn(place).finishing).toBeVisible();
    },
  },
  {
    name: 'a check that is finished',
    open: async (place) => {
      await checkIn(place).finishing.getByRole('button', { name: 'Finish the check' }).click();
      await expect(checkIn(place).finished).toBeVisible();
    },
    close: (place) => checkIn(place).finished.getByRole('button', { name: 'Close' }).click(),
  },
  {
    name: 'the finished checks',
    axe: 'soak',
    open: async ({ program }) => {
      await runCommand(program, 'show-finished-checks');
      await expect(program.page.getByRole('dialog')).toBeVisible();
    },
    close: escape,
  },
  {
    name: 'the journal',
    axe: 'soak',
    open: async ({ program }) => {
      await runCommand(program, 'show-journal');
      await expect(program.journal.row(HERON.name).first()).toBeVisible();
    },
  },
  {
    name: 'one entry of the journal',
    open: async ({ program: { journal } }) => {
      await journal.row(HERON.name).first().click();
      await expect(journal.full).toBeVisible();
    },
  },
  {
    name: 'a search in the journal that finds nothing',
    open: async ({ program: { journal } }) => {
      await journal.words.fill('4711 0815');
      await expect(journal.clearFilter).toBeVisible();
    },
    close: ({ program: { journal } }) => journal.close.click(),
  },
  {
    name: 'an account that manages no group',
    open: async ({ program, announcement }) => {
      const { picturesApi } = announcement;
      const account = [...picturesApi.accounts, ...picturesApi.testAccounts].find(
        ({ name }) => name === 'Amber Anchor',
      );
      await ask(program.page, 'accounts.signIn', {
        method: 'token',
        service: 'pictures-api',
        server: picturesApi.baseUrl,
        values: {},
        secrets: { accessToken: account?.accessToken ?? '', apiKey: picturesApi.apiKey },
      });
      await program.rail.choose('amber_anchor');
      await program.group.open();
      await expect(program.group.notice).toBeVisible();
    },
    close: ({ program: { group } }) => group.back.click(),
  },
];
