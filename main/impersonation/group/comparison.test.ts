/** Tests the comparison of a member twice: as a pure function, and against the sandbox. */
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Album, AlbumId, Comparison, Cover, Difference, MemberId } from '../../../preload/contract';
import { Comparison as ComparisonSchema } from '../../../preload/contract/group';
import { startSandbox } from '../../../sandbox/sandbox';
import { AlbumLibrary } from '../../library/album-library';
import { failureOf } from '../../testing/services/conformance';
import { controlOf, type SandboxControl } from '../../testing/services/sandbox-control';
import { compareAlbums, readComparison } from './comparison';
import { type GroupUnderTest, openGroup } from '../../testing/impersonation/group-under-test';

const cover: fc.Arbitrary<Cover> = fc.oneof(
  fc.record({ state: fc.constant('available' as const), safety: fc.constantFrom('safe', 'unsafe', 'unknown') }),
  fc.record({
    state: fc.constant('withheld' as const),
    reason: fc.constant('not-subscribed' as const),
    safety: fc.constantFrom('safe', 'unsafe', 'unknown'),
  }),
  fc.record({ state: fc.constant('none' as const) }),
);
const album: fc.Arbitrary<Album> = fc.record({
  // Any text can be an ID.
  id: fc.string({ minLength: 1, maxLength: 6 }).map((id) => id as AlbumId),
  name: fc.string({ maxLength: 6 }),
  description: fc.option(fc.string({ maxLength: 6 })),
  pictureCount: fc.option(fc.nat()),
  categoryPath: fc.constant([]),
  updatedAt: fc.constant(null),
  cover,
  kind: fc.constant('album' as const),
});
const albums = fc.uniqueArray(album, { selector: ({ id }) => id, maxLength: 8 });

/** For each difference, makes a pair of albums that differ in only that. */
const CHANGES: Readonly<
  Record<Exclude<Difference, 'only-acting' | 'only-plain'>, (acting: Album) => { plain: Album; acting: Album }>
> = {
  'cover-withheld': (acting) => {
    const seen = { ...acting, cover: { state: 'available', safety: 'safe' } } as const;
    return { acting: seen, plain: { ...seen, cover: { state: 'withheld', reason: 'not-subscribed', safety: 'safe' } } };
  },
  'cover-shown': (acting) => {
    const seen = { ...acting, cover: { state: 'none' } } as const;
    return { acting: seen, plain: { ...seen, cover: { state: 'available', safety: 'unsafe' } } };
  },
  name: (acting) => ({ acting, plain: { ...acting, name: `${acting.name}!` } }),
  description: (acting) => ({ acting, plain: { ...acting, description: acting.description === null ? '' : null } }),
  'picture-count': (acting) => ({
    acting,
    plain: { ...acting, pictureCount: acting.pictureCount === null ? 0 : acting.pictureCount + 1 },
  }),
  safety: (acting) => {
    const seen = { ...acting, cover: { state: 'available', safety: 'safe' } } as const;
    return { acting: seen, plain: { ...seen, cover: { state: 'available', safety: 'unsafe' } } };
  },
};
/** Difference of each album; `null` for none. */
const fates = fc.array(
  fc.constantFrom<Difference | null>(
    null,
    'only-acting',
    'only-plain',
    'cover-withheld',
    'cover-shown',
    'name',
    'description',
    'picture-count',
    'safety',
  ),
  { minLength: 8, maxLength: 8 },
);

function applyFate(acting: Album, fate: Difference | null): Comparison['albums'][number] {
  if (fate === null) return { plain: acting, acting, differences: [] };
  if (fate === 'only-acting') return { plain: null, acting, differences: [fate] };
  if (fate === 'only-plain') return { plain: acting, acting: null, differences: [fate] };
  return { ...CHANGES[fate](acting), differences: [fate] };
}

describe('Comparing albums', () => {
  it('names exactly the differences between the albums, in the order of the acting side', () => {
    fc.assert(
      fc.property(albums, fates, (all, fateOf) => {
        const expected = all.map((one, index) => applyFate(one, fateOf[index] ?? null));
        const plain = expected.flatMap((pair) => pair.plain ?? []);
        const acting = expected.flatMap((pair) => pair.acting ?? []);
        const isOnlyPlain = (pair: Comparison['albums'][number]) => pair.acting === null;
        expect(compareAlbums(plain, acting)).toEqual([
          ...expected.filter((pair) => !isOnlyPlain(pair)),
          ...expected.filter(isOnlyPlain),
        ]);
      }),
    );
  });

  it('handles any two lists, returns each album once, and reports no differences if one side is unknown', () => {
    fc.assert(
      fc.property(fc.option(fc.array(album)), fc.option(fc.array(album)), (plain, acting) => {
        const compared = compareAlbums(plain, acting);
        const ids = new Set([...(plain ?? []), ...(acting ?? [])].map(({ id }) => id));
        expect(new Set(compared.map((pair) => (pair.acting ?? pair.plain)?.id))).toEqual(ids);
        expect(compared).toHaveLength(ids.size);
        if (!plain || !acting) expect(compared.every(({ differences }) => differences.length === 0)).toBe(true);
        if (plain) expect(compareAlbums(plain, plain).every(({ differences }) => differences.length === 0)).toBe(true);
      }),
    );
  });

  it('omits free galleries', () => {
    fc.assert(
      fc.property(albums, album, (all, free) => {
        const gallery = { ...free, id: 'a free gallery' as AlbumId, kind: 'free-gallery' as const };
        expect(compareAlbums([...all, gallery], all)).toEqual(compareAlbums(all, all));
      }),
    );
  });
});

describe('The comparison of a member', () => {
  const PIER = '123457' as MemberId;
  const { signal } = new AbortController();
  let sandbox: Awaited<ReturnType<typeof startSandbox>>;
  let control: SandboxControl;
  let group: GroupUnderTest;
  let library: AlbumLibrary;

  beforeAll(async () => {
    sandbox = await startSandbox();
    control = controlOf(sandbox.announcement);
  });
  beforeEach(async () => {
    group = openGroup(sandbox.announcement);
    library = new AlbumLibrary(group.albums, group.asksForMaskedForms);
    await control.forgetRequests();
  });
  afterEach(() => control.reset());
  afterAll(() => sandbox.stop());

  const failed = (reason: unknown): never => {
    throw reason;
  };
  const compare = (member = PIER, until = signal) =>
    readComparison(
      { library, service: group.service, overview: group.overview, reportIncident: ({ reason }) => failed(reason) },
      member,
      until,
    );

  it('requests both forms with the manager’s token, and shows the albums that the plain form omits', async () => {
    const comparison = ComparisonSchema.parse(await compare());
    const lists = (await control.readRequests()).filter(({ path }) => path.endsWith('GetAlbums'));
    expect(lists.map(({ path }) => path).sort()).toEqual(['/v1/Groups/Pictures/GetAlbums', '/v1/Pictures/GetAlbums']);
    expect(
      lists.map(({ query, headers }) => [query['UserID'], headers['authorization'], headers['x-maskimages']]),
    ).toEqual([1, 2].map(() => [PIER, 'bearer sandbox-token-dana-0001', '1']));
    expect(comparison.errors).toEqual({ plain: null, acting: null });
    expect(comparison.albums.map(({ acting, differences }) => [acting?.name, differences])).toEqual(
      ['Pines', 'Pier end', 'High ground', 'White valley'].map((name) => [name, ['cover-withheld']]),
    );
    for (const { acting } of comparison.albums) {
      if (!acting) throw new Error('An album of the acting side is missing.');
      expect((await group.overview.cover(PIER, acting.id, signal))?.url, 'the cover has an address').toMatch(/^http/);
    }
  });

  it('shows a difference only for the album that the plain list omits, if the manager subscribes to the member', async () => {
    await control.setSettings({ hiddenFromPlain: { '123456': [2103] } });
    const { albums } = await compare('123456' as MemberId);
    const names = ['Dune line', 'Still water', 'Harbour walk', 'After dark', 'Weather coming in'];
    expect(albums.map(({ acting, differences }) => [acting?.name, differences])).toEqual(
      names.map((name) => [name, name === 'Weather coming in' ? ['only-acting'] : []]),
    );
  });

  it('draws covers under the current mask, even after the mask changed', async () => {
    const unsafe = '123457/3102' as AlbumId;
    await compare();
    const masked = await group.overview.cover(PIER, unsafe, signal);
    group.setMask(false);
    const plain = await group.overview.cover(PIER, unsafe, signal);
    expect([masked, plain].map((source) => source?.url.startsWith('http'))).toEqual([true, true]);
    expect(plain?.url).not.toBe(masked?.url);
    group.setMask(true);
    expect(await group.overview.cover(PIER, unsafe, signal)).toEqual(masked);
  });

  it('shows one side, and the reason of the failure, if the other side fails', async () => {
    await control.setFaults([{ match: { pathIncludes: '/v1/Groups/' }, status: 403 }]);
    const plainOnly = await compare();
    expect(plainOnly.errors).toMatchObject({ plain: null, acting: { kind: 'forbidden' } });
    expect(plainOnly.albums.map(({ plain, acting, differences }) => [plain?.kind, acting, differences])).toEqual(
      [1, 2, 3, 4].map(() => ['album', null, []]),
    );
    await control.setFaults([{ match: { pathIncludes: '/v1/Pictures/GetAlbums' }, status: 404 }]);
    const actingOnly = await compare();
    expect(actingOnly.errors).toMatchObject({ plain: { kind: 'not-found' }, acting: null });
    expect(actingOnly.albums.map(({ plain, differences }) => [plain, differences])).toEqual(
      [1, 2, 3, 4].map(() => [null, []]),
    );
    await control.setFaults([{ match: { methodName: 'GetAlbums' }, status: 401 }]);
    expect(await compare()).toMatchObject({
      errors: { plain: { kind: 'signed-out' }, acting: { kind: 'signed-out' } },
      albums: [],
    });
  });

  it('rejects when cancelled, and keeps no covers of a member who was forgotten meanwhile', async () => {
    await control.setFaults([{ match: { methodName: 'GetAlbums' }, latencyMs: 50 }]);
    const givenUp = new AbortController();
    const refused = failureOf(compare(PIER, givenUp.signal));
    givenUp.abort();
    expect((await refused).kind).toBe('cancelled');
    const late = compare();
    group.overview.forget(PIER);
    const {
      albums: [first],
    } = await late;
    if (!first?.acting) throw new Error('An album of the acting side is missing.');
    expect(await group.overview.cover(PIER, first.acting.id, signal)).toBeNull();
  });
});
