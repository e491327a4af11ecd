import type { AlbumId, DatedPictureDetails, Identity, IdentityKey, PictureId } from '../../../preload/contract';
import type { IdentityRegistry } from '../../library/identity-registry';
import type { Mask } from '../../masking/mask';
import type { PictureExport } from '../../media/export/picture-export';
import type { InspectedPicture, LoadedSizes } from '../../media/loaded-sizes';
import type { PictureHistograms } from '../../media/picture-histograms';
import type { Placeholders } from '../../media/placeholders';
import { toDetails, toExif, toSummary } from '../../library/present';
import { readSome } from '../../library/read-some';
import type { Searches } from '../../search/searches';
import { AppFailure } from '../../core/errors';
import type { ProofsheetHandlers } from '../dispatcher';
import type { OwnersHandlerDeps } from './owners';

export interface PicturesHandlerDeps extends Pick<OwnersHandlerDeps, 'openGivenPage' | 'assertRecentInput'> {
  readonly identities: Pick<IdentityRegistry, 'use'>;
  readonly mask: Pick<Mask, 'findLease'> & Parameters<typeof toDetails>[2];
  readonly pictureExport: Pick<PictureExport, 'copy' | 'save' | 'drag'>;
  readonly loadedSizes: Pick<LoadedSizes, 'find' | 'inspect'>;
  readonly placeholders: Pick<Placeholders, 'addTo' | 'untilLoaded'>;
  readonly histograms: Pick<PictureHistograms, 'of'>;
  readonly searches: Pick<Searches, 'addCamera'>;
}

export function picturesHandlers({
  identities,
  mask,
  pictureExport,
  loadedSizes,
  placeholders,
  histograms,
  searches,
  openGivenPage,
  assertRecentInput,
}: PicturesHandlerDeps): ProofsheetHandlers['pictures'] {
  const isRevealed = (identity: IdentityKey, albumId: AlbumId, pictureId: PictureId): boolean =>
    mask.findLease(identity, { kind: 'picture', albumId, pictureId }, null, 'timed') !== null;
  /** From now on, the window gets an event for each size of the picture that is loaded. */
  const readDetails = ({ identity, albumId, pictureId }: InspectedPicture, signal: AbortSignal) =>
    identities.use(identity, signal, async ({ library }, joined): Promise<DatedPictureDetails> => {
      const picture = await library.picture(albumId, pictureId, joined, isRevealed(identity, albumId, pictureId));
      const urls = picture.sources.map(({ url }) => url);
      loadedSizes.inspect({ identity, albumId, pictureId }, urls);
      const findLoadedSize = (url: string) => loadedSizes.find(identity, url);
      return { ...toDetails(picture, { identity, albumId }, mask, findLoadedSize), asOf: picture.asOf };
    });
  /** If the service does not state the sizes of pictures, rows bring the shapes that are stored, so that no tile moves. */
  const untilShapesAreRead = async ({ key, capabilities }: Identity, albumId: AlbumId): Promise<void> => {
    if (!capabilities.dimensions) await placeholders.untilLoaded(key, albumId);
  };
  return {
    outline: ({ identity, albumId, orderBy }, { signal }) =>
      identities.use(identity, signal, ({ library }, joined) => library.outline(albumId, orderBy, joined)),
    storedOutline: ({ identity, albumId, orderBy }, { signal }) =>
      identities.use(identity, signal, ({ library }) => library.storedOutline(albumId, orderBy)),
    firstOutline: ({ identity, albumId, orderBy }, { signal }) =>
      identities.use(identity, signal, ({ library }, joined) => library.firstOutline(albumId, orderBy, joined)),
    range: ({ identity, albumId, from, count, orderBy }, { signal }) =>
      identities.use(identity, signal, async ({ library, identity: reader }, joined) => {
        const shapes = untilShapesAreRead(reader, albumId);
        const { records, ...rest } = await library.readRange(albumId, { from, count, orderBy }, joined);
        await shapes;
        return { ...rest, pictures: placeholders.addTo(identity, albumId, records.map(toSummary)) };
      }),
    some: ({ identity, albumId, indexes, orderBy }, { signal }) =>
      identities.use(identity, signal, async ({ library, identity: reader }, joined) => {
        const shapes = untilShapesAreRead(reader, albumId);
        const { records, ...rest } = await readSome(library, albumId, { indexes, orderBy }, joined);
        await shapes;
        const known = records.filter((record) => record !== null);
        const summaries = placeholders.addTo(identity, albumId, known.map(toSummary));
        const byRecord = new Map(known.map((record, at) => [record, summaries[at] ?? null]));
        return { ...rest, pictures: records.map((record) => record && (byRecord.get(record) ?? null)) };
      }),
    readAll: async ({ identity, albumId, orderBy }, { signal }) => {
      await identities.use(identity, signal, ({ library }, joined) => library.readAhead(albumId, joined, orderBy));
      return {};
    },
    details: (of, { signal }) => readDetails(of, signal),
    sizes: async (of, { signal }) => {
      const { renditions, sizeBytes = null } = await readDetails(of, signal);
      return {
        renditions: renditions.map(({ address: _left, ...size }) => size),
        sizeBytes,
        isMasked: renditions.some(({ address }) => address === undefined),
      };
    },
    exif: ({ identity, albumId, pictureId }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) => {
        const isUnmasked = isRevealed(identity, albumId, pictureId);
        const exif = await library.readExif(albumId, pictureId, joined);
        const picture = await library.picture(albumId, pictureId, joined, isUnmasked).catch(() => null);
        const shown = toExif(exif, picture, { identity, albumId }, mask);
        searches.addCamera(identity, albumId, pictureId, shown);
        return shown;
      }),
    histogram: (of, { signal }) => histograms.of(of, signal),
    openPage: async (of, { signal }) => {
      assertRecentInput();
      const { albumAddress } = await readDetails(of, signal);
      if (albumAddress === undefined)
        throw new AppFailure({ kind: 'not-found', detail: { code: 'service-names-no-page' } });
      const service = await identities.use(of.identity, signal, ({ library }) => Promise.resolve(library.origin));
      await openGivenPage(albumAddress, service);
      return {};
    },
    copy: (of, { signal, recorder }) => pictureExport.copy(of, recorder, signal),
    save: (of, { signal, recorder }) => pictureExport.save(of, recorder, signal),
    startDrag: (of, { signal, recorder }) => pictureExport.drag(of, recorder, signal),
  };
}
