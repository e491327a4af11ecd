import { createRef } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { ServiceId, ServiceOffer, SignInMethod } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
import { refuse } from '../../testing/fake-main';
import { renderAlone } from '../../testing/render';
import type { ScreenControls } from '../../ui/screen-controls';
import { AddAccountScreen } from './add-account-screen';

const VISITOR: SignInMethod = {
  id: 'visitor',
  text: 'visitor',
  icon: 'visitor',
  usesBrowser: false,
  serverFields: [],
  parts: [],
};
const OFFERS: ServiceOffer[] = [
  { service: 'pictures-api' as ServiceId, name: 'Pictures API', text: 'pictures-api', methods: [VISITOR], hosts: [] },
  { service: 'smugmug' as ServiceId, name: 'SmugMug 1.2', text: 'smugmug', methods: [VISITOR], hosts: [] },
];

const limit = page.getByText(/^Not for smugmug\.com: SmugMug switched this version off there in 2018\./);

async function openScreen(): Promise<void> {
  await renderAlone(
    <AddAccountScreen
      accounts={[]}
      controls={createRef<ScreenControls>()}
      onLeave={null}
      onSignedIn={() => undefined}
      onBrowse={() => undefined}
      onSignInAgain={() => undefined}
    />,
  );
}

it('says what each service is and needs, and at each step that SmugMug 1.2 cannot reach smugmug.com', async () => {
  programQueries.clear();
  fakeMain().answer({
    accounts: { offers: () => OFFERS },
    secrets: { place: () => ({ state: 'session-only', keychain: 'secret-service', why: 'missing' }) },
  });
  await openScreen();
  const cards = page.getByRole('listitem');
  await expect.element(cards.nth(0)).toHaveTextContent(/private galleries in albums.*You need: an account there/);
  await expect.element(cards.nth(1)).toHaveTextContent(/version 1\.2 of SmugMug.*You need: the address of the server/);
  expect(limit.elements()).toHaveLength(1);
  await expectAccessible('the choice of a service');
  await cards.nth(1).getByRole('button').click();
  await expect.element(limit).toBeVisible();
  await page.getByRole('listitem').getByRole('button').click();
  await expect.element(page.getByRole('textbox', { name: 'Server address' })).toBeVisible();
  await expect.element(limit).toBeVisible();
});

it('an error that names the service to use instead offers it with a button, which takes over what was typed', async () => {
  programQueries.clear();
  const withKey: SignInMethod = {
    ...VISITOR,
    parts: [
      { text: 'key', isCollapsed: false, fields: [{ id: 'apiKey', kind: 'secret', text: 'apiKey', isRequired: true }] },
    ],
  };
  fakeMain().answer({
    accounts: {
      offers: () => OFFERS.map((offer) => ({ ...offer, methods: [withKey] })),
      signIn: refuse({
        kind: 'not-understood',
        detail: { code: 'smugmug-com-not-supported', instead: 'pictures-api' },
      }),
    },
    secrets: { place: () => ({ state: 'session-only', keychain: 'secret-service', why: 'missing' }) },
  });
  await openScreen();
  await page.getByRole('listitem').nth(1).getByRole('button').click();
  await page.getByRole('listitem').getByRole('button').click();
  await page.getByLabelText('Server address').fill('https://smugmug.com');
  await page.getByLabelText('API key').fill('the-key');
  await page.getByRole('button', { name: 'Look around' }).click();
  const continuing = page.getByRole('button', { name: 'Continue with “Pictures API”' });
  await expect.element(continuing).toBeVisible();
  await expectAccessible('a sign-in that failed');
  await continuing.click();
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Pictures API: Look around');
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
  await expect.element(page.getByLabelText('API key')).toHaveValue('the-key');
  await expect.element(page.getByLabelText('Server address')).toHaveValue('');
});
