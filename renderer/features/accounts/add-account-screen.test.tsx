import { createRef } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { ServiceId, ServiceOffer, SignInMethod } from '../../../preload/contract';
import { programQueries } from '../../api/query-client';
import { expectAccessible } from '../../testing/axe';
import { fakeMain } from '../../testing/bridge';
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

it('says what each service is and needs, and at each step that SmugMug 1.2 cannot reach smugmug.com', async () => {
  programQueries.clear();
  fakeMain().answer({
    accounts: { offers: () => OFFERS },
    secrets: { place: () => ({ state: 'session-only', keychain: 'secret-service', why: 'missing' }) },
  });
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
