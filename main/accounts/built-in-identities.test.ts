import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '../core/language';
import { normalizeFreeGallery } from '../services/pictures-api/normalize';
import { smugmug12 } from '../services/smugmug-1.2/module';
import { UnsafeRegistry } from '../masking/unsafe-registry';
import { createHttp } from '../net/http/node-http';
import { Forgettables } from '../core/forgettables';
import { openOwnersStore } from '../identity/owners-store';
import { createValuesInMemory } from '../testing/storage/values-in-memory';
import { createBuiltInIdentities } from './built-in-identities';

/** Nothing is sent to it. */
const SERVER = 'http://127.0.0.1:1/';

afterEach(() => setLanguage('en'));

function openDemo() {
  return createBuiltInIdentities({
    services: [smugmug12],
    http: createHttp({ version: '1.2.3' }),
    addresses: {
      named: [],
      resolve: () => Promise.resolve({ from: 'demo', address: SERVER, url: new URL(SERVER), isCompleted: false }),
    },
    demo: () => Promise.resolve(new Map()),
    environment: {},
    asksForMaskedForms: () => false,
    unsafe: () => new UnsafeRegistry(),
    owners: openOwnersStore(createValuesInMemory({}), new Forgettables()),
    openGroup: () => null,
  })(true);
}

it('names the account of the demo in the language of the program, also after the language changed', async () => {
  const [demo] = await openDemo();
  expect(demo?.identity).toMatchObject({ accountName: 'Visitor', initials: 'V' });
  await setLanguage('de');
  expect(demo?.identity).toMatchObject({ accountName: 'Besucher', initials: 'B' });
});

it('names the free gallery in the language of the program, also after the language changed', async () => {
  const { album } = normalizeFreeGallery('7', {
    pageCount: undefined,
    pageSize: undefined,
    picturesTotal: 0,
    rowCount: 0,
    pictures: [],
  });
  expect(album.name).toBe('Free gallery');
  await setLanguage('fr');
  expect(album.name).toBe('Galerie gratuite');
});
