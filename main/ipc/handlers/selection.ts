/** What can be done with several selected pictures: their size, their links and metadata, and a list as a file. */
import type { IdentityKey, SelectedPictures, SelectedSubject } from '../../../preload/contract';
import {
  MOST_COPIED_PICTURES,
  MOST_DRAGGED_PICTURES,
  LONGEST_INDEXES,
  MOST_LISTED_PICTURES,
  MOST_REVEALED_PICTURES,
} from '../../../preload/contract/selection-limits';
import { AppFailure } from '../../core/errors';
import type { IdentityRegistry, IdentityEntry } from '../../library/identity-registry';
import {
  listFileName,
  type ListedPicture,
  type ListMask,
  listPart,
  listToCsv,
  listToJson,
  listToText,
} from '../../library/picture-list';
import type { OpenedLists } from '../../library/opened-lists';
import {
  countSelected,
  rangesIn,
  readKnownSelected,
  readSelected,
  type SelectionSource,
} from '../../library/selected-pictures';
import type { PictureExport } from '../../media/export/picture-export';
import type { PictureToExport } from '../../media/export/render-for-export';
import type { ProofsheetHandlers, SendEvent } from '../dispatcher';
import { type JournalHandlerDeps, notSaved } from './journal';

export interface SelectionHandlerDeps {
  readonly identities: Pick<IdentityRegistry, 'use'>;
  readonly lists: OpenedLists;
  readonly mask: ListMask;
  readonly pictureExport: Pick<PictureExport, 'dragSeveral'>;
  readonly chooseFile: JournalHandlerDeps['chooseFile'];
  readonly writeClipboard: (text: string) => Promise<void>;
  readonly sendEvent: SendEvent;
  /** The program's version. */
  readonly version: string;
}

/** Measured at once: about half a second of main's time, in short steps. More are not measured. */
const MOST_MEASURED = 20_000;

/** Exceeds any available size; a lease limits the exported size. */
const LARGEST_LONG_EDGE_PX = 16_384;

interface ListWish {
  readonly identity: IdentityKey;
  readonly selected: SelectedPictures;
}

export function selectionHandlers(deps: SelectionHandlerDeps): ProofsheetHandlers['selection'] {
  const { identities, lists, mask, pictureExport, chooseFile, writeClipboard, sendEvent, version } = deps;

  const sourceOf = (identity: IdentityKey, library: IdentityEntry['library']): SelectionSource => ({
    identity,
    library,
    lists,
  });

  async function* list(
    { identity, selected }: ListWish,
    { library }: Pick<IdentityEntry, 'library'>,
    signal: AbortSignal,
  ): AsyncIterable<readonly ListedPicture[]> {
    const source = sourceOf(identity, library);
    const count = countSelected(selected);
    let doneCount = 0;
    for await (const part of readSelected(source, selected, signal)) {
      yield listPart(part, { identity, library, mask });
      doneCount += part.count;
      sendEvent('selection.advanced', { identity, doneCount, count });
    }
  }

  return {
    measure: ({ identity, selected }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) => {
        const measure = { count: countSelected(selected), sizeBytes: 0, sizedCount: 0, maskedCount: 0 };
        for await (const part of readKnownSelected(sourceOf(identity, library), selected, MOST_MEASURED, joined)) {
          for (const { sizeBytes, isMasked } of listPart(part, { identity, library, mask })) {
            if (isMasked) measure.maskedCount += 1;
            if (sizeBytes === undefined) continue;
            measure.sizeBytes += sizeBytes;
            measure.sizedCount += 1;
          }
        }
        return measure;
      }),
    subjects: ({ identity, selected }, { signal }) =>
      identities.use(identity, signal, async ({ library }, joined) => {
        assertAtMost(MOST_REVEALED_PICTURES, selected);
        const subjects: SelectedSubject[] = [];
        for await (const { albumId, records } of readSelected(sourceOf(identity, library), selected, joined))
          for (const { details, availability } of records)
            if (availability === 'available')
              subjects.push({
                albumId,
                pictureId: details.id,
                safety: details.safety,
                isHidden: details.isHidden ?? false,
              });
        return { subjects };
      }),
    follow: async ({ identity, indexes, ...between }, { signal }) => {
      const ranges = await lists.follow(identity, between, rangesIn(indexes), signal);
      const text = (ranges ?? [])
        .map(({ from, count }) => (count === 1 ? `${from}` : `${from}-${from + count - 1}`))
        .join(' ');
      return { indexes: text === '' || text.length > LONGEST_INDEXES ? null : text };
    },
    copy: (wish, { signal, recorder }) =>
      identities.use(wish.identity, signal, async (entry, joined) => {
        const { what, selected } = wish;
        assertAtMost(MOST_COPIED_PICTURES, selected);
        const pictures: ListedPicture[] = [];
        for await (const part of list(wish, entry, joined)) pictures.push(...part);
        const links = pictures.flatMap(({ albumAddress }) => (albumAddress === undefined ? [] : [albumAddress]));
        const count = what === 'links' ? links.length : pictures.length;
        const maskedCount = pictures.filter(({ isMasked }) => isMasked).length;
        if (count === 0) recorder.recordNothing();
        else {
          // Recorded first, so that nothing that cannot be recorded reaches the clipboard.
          await recorder.record({ kind: 'exported', what: { code: 'pictures', count, format: what } });
          await writeClipboard(what === 'links' ? links.join('\n') : listToText(pictures));
        }
        return { count, maskedCount };
      }),
    export: async (wish, { signal, recorder }) => {
      const { identity, selected, format } = wish;
      assertAtMost(MOST_LISTED_PICTURES, selected);
      const exportedAt = new Date();
      const file = await chooseFile(listFileName(exportedAt, format), format);
      if (!file) {
        // The person closed the dialog, so nothing was exported.
        recorder.recordNothing();
        return null;
      }
      const count = countSelected(selected);
      let listedCount = 0;
      // The identity may have ended while the dialog was open; then nothing is recorded or written.
      await identities.use(identity, signal, async (entry, joined) => {
        await recorder.record({
          kind: 'exported',
          what: { code: 'pictures', count, format: format === 'csv' ? 'CSV' : 'JSON' },
        });
        const pictures = counted(list(wish, entry, joined), (rows) => (listedCount += rows));
        const head = { exportedAt: exportedAt.toISOString(), program: `Proofsheet ${version}` };
        await file.write(format === 'csv' ? listToCsv(pictures) : listToJson(pictures, head)).catch(notWritten);
      });
      return { fileName: file.fileName, count: listedCount };
    },
    dragOut: async ({ identity, selected }, { signal, recorder }) => {
      assertAtMost(MOST_DRAGGED_PICTURES, selected);
      const wanted = await identities.use(identity, signal, async ({ library }, joined) => {
        const found: PictureToExport[] = [];
        for await (const { albumId, records } of readSelected(sourceOf(identity, library), selected, joined))
          for (const { details, availability } of records)
            if (availability === 'available')
              found.push({ identity, albumId, pictureId: details.id, longEdgePx: LARGEST_LONG_EDGE_PX });
        return found;
      });
      let doneCount = 0;
      const onReady = (): void => {
        doneCount += 1;
        sendEvent('selection.advanced', { identity, doneCount, count: wanted.length });
      };
      return pictureExport.dragSeveral(wanted, recorder, onReady, signal);
    },
  };
}

async function* counted<Row>(
  parts: AsyncIterable<readonly Row[]>,
  onRows: (count: number) => void,
): AsyncIterable<readonly Row[]> {
  for await (const part of parts) {
    onRows(part.length);
    yield part;
  }
}

/** A failure of the service or a cancelled call is not one of the disk. */
function notWritten(reason: unknown): never {
  if (reason instanceof AppFailure || (reason instanceof Error && reason.name === 'AbortError')) throw reason;
  notSaved(reason);
}

function assertAtMost(most: number, selected: SelectedPictures): void {
  if (countSelected(selected) > most)
    throw new AppFailure({ kind: 'bad-request', detail: { code: 'call-out-of-bounds' } });
}
