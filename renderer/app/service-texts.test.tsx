/** Opens the screens in a language written from right to left, with texts of services written from left to right. */
import { createRef } from 'react';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as windowMessages from '../../messages/en/window';
import type { JournalEntry } from '../../preload/contract';
import type { Events, ProofsheetContract } from '../../preload/contract';
import { programQueries } from '../api/query-client';
import { ActingBand } from '../features/acting/acting-band';
import { answersOfProgram } from '../testing/answers';
import { fakeMain } from '../testing/bridge';
import { checkState } from '../testing/checks';
import { account, album, albumDetails, identity, maskState, member, owner } from '../testing/examples';
import { pictureDetails, pictures, preferences, visitor } from '../testing/examples';
import type { Answers, FakeMain } from '../testing/fake-main';
import { answersOfGroup, GroupScreenWithView, overviewOf } from '../testing/group';
import { openWindow } from '../testing/open-window';
import { renderAlone } from '../testing/render';
import { mixedServiceTexts, ofService } from '../testing/service-texts';
import { setLanguage, t } from '../ui/language';
import type { ScreenControls } from '../ui/screen-controls';

const grid = page.getByRole('grid');
const HARBOUR = album({
  name: ofService('Harbour walk'),
  description: ofService('Boats and gulls, June'),
  categoryPath: [ofService('Coast')],
});
const PERSON = visitor({ accountName: ofService('Visitor'), serviceName: ofService('Describing Service') });
const SELF = owner({ name: ofService('Alder Quay') });
const OTHER = owner({ id: 'other', name: ofService('Northlight'), isSelf: false, isLookedUp: true });

const ANSWERS: Answers = {
  ...answersOfProgram([
    {
      identity: PERSON,
      owners: [
        { owner: SELF, albums: [{ album: HARBOUR, pictures: pictures(3, { title: ofService('Low tide') }) }] },
        { owner: OTHER, albums: [] },
      ],
    },
  ]),
};
const MORE: Answers = {
  preferences: { get: () => preferences({ isInspectorOpen: true, readsCameraData: true }) },
  albums: {
    categories: () => [{ name: ofService('Coast'), albumIds: [HARBOUR.id], subCategories: [] }],
    details: () =>
      albumDetails({
        name: HARBOUR.name,
        description: HARBOUR.description ?? '',
        keywords: [ofService('sea')],
        categoryPath: [ofService('Coast')],
        other: [{ name: 'Note', value: ofService('Ask first') }],
      }),
  },
  pictures: {
    exif: () => ({ fields: [{ name: 'Lens', value: ofService('Orvane 24') }] }),
    details: ({ pictureId }) => ({
      ...pictureDetails({
        title: ofService('Low tide'),
        caption: ofService('Boats & gulls'),
        keywords: [ofService('harbour')],
        fileName: ofService('IMG_1.JPG'),
        other: [{ name: 'Note', value: ofService('Ask first') }],
        renditions: [{ label: ofService('Thumb'), kind: 'picture', width: 150, height: 113 }],
      }),
      id: pictureId,
    }),
  },
  mask: { permission: () => ({ state: 'free', finding: { code: 'age-not-required', country: 'Examplia' } }) },
};

afterEach(() => setLanguage('en', windowMessages));

async function openMirrored(...answers: readonly Answers[]): Promise<FakeMain> {
  const program = await openWindow(ANSWERS, MORE, ...answers);
  program.send('preferences.languageChanged', { language: 'ar-XB' });
  await expect.poll(() => document.documentElement.dir).toBe('rtl');
  return program;
}

function choose(program: FakeMain, command: Events<ProofsheetContract>['menu.chosen']['command']): void {
  program.send('menu.chosen', { command });
}

async function expectSeparate(screen: string, text: string): Promise<void> {
  await expect.poll(() => document.body.textContent, { message: screen }).toContain(text);
  expect(mixedServiceTexts(), screen).toEqual([]);
}

it('keeps the direction of names, titles and descriptions among the albums, in an album and in its inspector', async () => {
  await openMirrored();
  await expectSeparate('the albums', HARBOUR.description ?? '');
  await expectSeparate('the inspector of an album', ofService('Ask first'));
  await grid.getByRole('gridcell').first().dblClick();
  await expectSeparate('an album', ofService('Low tide'));
  await expectSeparate('the inspector of a picture', ofService('Orvane 24'));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expectSeparate('the large picture', ofService('Low tide'));
});

it('keeps the direction of names in the palette and the dialogs', async () => {
  const program = await openMirrored({
    activity: { list: () => [] },
    secrets: { place: () => ({ state: 'session-only', keychain: 'secret-service', why: 'missing' }) },
    network: { get: () => ({ proxy: { mode: 'system' }, hasCredentials: false, routes: [] }) },
    screen: { get: () => ({ system: null, isKeptOut: false }) },
  });
  await expectSeparate('the albums', HARBOUR.name);
  for (const command of ['find', 'show-palette', 'show-settings', 'take-mask-off'] as const) {
    choose(program, command);
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await expectSeparate(command, SELF.name);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  }
});

it('keeps the direction of names in the journal', async () => {
  const who = { name: ofService('Dana Reyes'), serviceName: ofService('Pictures API') };
  const entry: JournalEntry = {
    number: 1,
    at: '2026-05-04T10:00:00.000Z',
    account: { identity: account().identity, ...who },
    groupName: ofService('Estuary Collective'),
    member: { id: member().id, name: ofService('quiet_heron') },
    event: { kind: 'album-opened', albumName: HARBOUR.name, albumId: HARBOUR.id },
    isIntact: true,
  };
  const started: JournalEntry = {
    ...entry,
    number: 2,
    event: { kind: 'started', isMaskOn: true, reason: ofService('A question') },
  };
  const program = await openMirrored({
    journal: {
      check: () => ({ entryCount: 2, damage: [], sealedBy: null }),
      list: () => ({
        total: 2,
        kinds: ['started', 'album-opened'],
        accounts: [{ identity: account().identity, ...who }],
        entries: [started, entry],
      }),
    },
  });
  choose(program, 'show-journal');
  await expectSeparate('the journal', ofService('A question'));
});

it('keeps the direction of names in the group and in the band of acting', async () => {
  const people = ['amber_cove', 'quiet_heron'].map((name, index) =>
    member({ id: String(600_001 + index), name: ofService(name), isAdded: true }),
  );
  const main = fakeMain();
  main.answer(answersOfGroup(people));
  main.answer({
    overview: { open: ({ identity: key }) => ({ identity: key, rows: people.map((one) => overviewOf(one)) }) as never },
    comparison: {
      read: () => ({
        errors: { plain: null, acting: null },
        albums: [{ plain: HARBOUR, acting: HARBOUR, differences: [] }],
      }),
    },
  });
  setLanguage('ar-XB', windowMessages);
  await renderAlone(
    <GroupScreenWithView
      identity={identity({ accountName: ofService('Dana Reyes') })}
      mask={maskState()}
      maskButton={null}
      currentMember={null}
      controls={createRef<ScreenControls>()}
      onActAs={() => undefined}
      onLeave={() => undefined}
      onSignInAgain={() => undefined}
    />,
  );
  await expectSeparate('the members', ofService('amber_cove'));
  await page.getByRole('button', { name: t('memberRow.compare', { name: ofService('amber_cove') }) }).click();
  await expectSeparate('the comparison', HARBOUR.description ?? '');
});

it('keeps the direction of names in the band of acting', async () => {
  const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
  const manager = identity();
  programQueries.clear();
  fakeMain().answer({
    acting: {
      get: () => ({
        revision: 1,
        ended: null,
        current: {
          identity: manager,
          manager: { identity: manager.key, name: ofService('Dana Reyes'), initials: 'DR', colour: 'teal' },
          member: { id: '2001', name: ofService('quiet_heron'), initials: 'QH', colour: 'plum', pattern: 'dots' },
          groupName: ofService('Estuary Collective'),
          startedAt: inMs(0),
          warnsAt: inMs(60_000),
          endsAt: inMs(120_000),
          limitMinutes: 30,
        },
      }),
    },
  });
  setLanguage('ar-XB', windowMessages);
  fakeMain().answer({ check: { get: () => checkState() } });
  await renderAlone(<ActingBand returnKeys="Ctrl+Shift+Y" onBackToOverview={() => undefined} run={() => undefined} />);
  await expectSeparate('the band', ofService('quiet_heron'));
});
