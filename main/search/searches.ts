/**
 * Searches and orders what was read of an identity, and never answers with more than the window may know at that
 * moment: masked titles are not searched, and a result ends when the mask changes. [Note: Search]
 */
import { randomUUID } from 'node:crypto';
import type {
  AlbumId,
  AlbumOrder,
  GroupBy,
  IdentityKey,
  PictureExif,
  PictureId,
  ResultId,
  SearchFacets,
  SearchResult,
  SearchState,
  Sorting,
} from '../../preload/contract';
import { ResultId as ResultIdSchema } from '../../preload/contract/search';
import { MOST_ALBUMS_FOUND } from '../../preload/contract/search-limits';
import { searchTerms } from '../../preload/contract/text-match';
import type { CallRecorder } from '../core/call-recorder';
import { AppFailure } from '../core/errors';
import { appErrorOf, type ReportIncident } from '../core/incidents';
import type { Forgettables } from '../core/forgettables';
import type { ActiveIdentity } from '../identity/active-identity';
import { isActingKeyOf } from '../identity/identity-key';
import type { IdentityRegistry, IdentityEntry } from '../library/identity-registry';
import type { Mask } from '../masking/mask';
import type { UnsafeRegistry } from '../masking/unsafe-registry';
import type { Answers, Found, MaskNow, Question } from './index-messages';
import { KeptResults, maskText, ordersOf } from './kept-results';
import type { PictureIndexes } from './picture-indexes';
import { cameraName, cameraWords } from './camera-fields';
import { type Pause, ReadOthers } from './read-others';

const MAX_WORDS = 10;
/** Times that a question is asked again because the mask changed meanwhile. */
const MAX_ATTEMPTS = 5;
const IN_ORDER_OF_SERVICE: Sorting = { by: 'service', direction: 'ascending' };

export interface SearchesDeps {
  readonly identities: Pick<IdentityRegistry, 'use' | 'find'>;
  readonly indexes: PictureIndexes;
  readonly mask: Pick<Mask, 'whenChanged' | 'state' | 'rulesOf' | 'level' | 'areTitlesMasked'>;
  readonly unsafe: (identity: IdentityKey) => Pick<UnsafeRegistry, 'album' | 'safetyOf'>;
  readonly activeIdentity: Pick<ActiveIdentity, 'whenChanged'>;
  readonly forgettables: Pick<Forgettables, 'register'>;
  readonly onAdvanced: (state: SearchState) => void;
  readonly reportIncident: ReportIncident;
  readonly pause?: Pause;
}

export interface SearchWanted {
  readonly identity: IdentityKey;
  readonly text: string;
  readonly facets?: SearchFacets | undefined;
  readonly sorting?: Sorting | undefined;
}

/** A result whose pictures lack what only the window's call adds. */
export type OpenedSearch = Omit<SearchResult, 'pictures'> & {
  readonly pictures: Omit<SearchResult['pictures'], 'first'> & { readonly first: readonly Found[] };
};

export class Searches {
  readonly results: KeptResults;
  private readonly others: ReadOthers;
  /** By session of acting as a member: the albums whose pictures its results had. */
  private readonly recorded = new WeakMap<AbortSignal, Set<AlbumId>>();

  constructor(private readonly deps: SearchesDeps) {
    const { indexes, identities, mask, activeIdentity } = deps;
    this.results = new KeptResults(deps);
    this.others = new ReadOthers({
      identities,
      unreadAlbums: (identity) => {
        const unreadable = indexes.unreadableAlbums(identity);
        return indexes.unreadAlbums(identity).filter((albumId) => !unreadable.has(albumId));
      },
      onChanged: (identity) => this.announce(identity),
      errorOf: (reason) => appErrorOf(reason, 'search.readOthers', deps.reportIncident),
      nowMs: () => Date.now(),
      ...(deps.pause && { pause: deps.pause }),
    });
    deps.forgettables.register({
      forget: ({ identity }) => {
        this.others.forget((key) => key === identity || isActingKeyOf(identity, key));
        return null;
      },
    });
    activeIdentity.whenChanged((identity) => {
      this.others.stopAllBut(identity);
      // A later session of acting as the same member must not see what this one found.
      indexes.closeResults('none', identity);
    });
    let former = maskText(mask.state);
    mask.whenChanged(({ state }) => {
      const now = maskText(state);
      // What a text found would tell what hidden titles contain.
      if (now !== former) indexes.closeResults(state.areTitlesMasked ? 'without-titles' : 'all');
      former = now;
    });
  }

  async open(wanted: SearchWanted, recorder: CallRecorder, signal: AbortSignal): Promise<OpenedSearch> {
    const asked: ResultId[] = [];
    let opened: OpenedSearch | null = null;
    try {
      opened = await this.search(wanted, asked, recorder, signal);
      return opened;
    } finally {
      // The window closes only the results that it was given, so an abandoned one would take the place of one on screen.
      for (const resultId of asked)
        if (resultId !== opened?.resultId || signal.aborted) this.results.close(wanted.identity, resultId);
    }
  }

  /** `asked` gets the ID of each result that the thread is asked to make. */
  private search(
    wanted: SearchWanted,
    asked: ResultId[],
    recorder: CallRecorder,
    signal: AbortSignal,
  ): Promise<OpenedSearch> {
    const { identity, text, facets = {}, sorting = IN_ORDER_OF_SERVICE } = wanted;
    const words = searchTerms(text).slice(0, MAX_WORDS);
    return this.deps.identities.use(identity, signal, async (entry, joined) => {
      const { question, answer, mask } = await this.askWithMask(
        entry,
        joined,
        (maskNow): Extract<Question, { readonly type: 'search' }> & { readonly resultId: ResultId } => {
          // Random, so that the window cannot guess the ID of a result of an earlier session.
          const resultId = ResultIdSchema.parse(randomUUID());
          asked.push(resultId);
          return { type: 'search', resultId, words, facets, sorting, mask: maskNow };
        },
        (found) => this.record(entry, found.countedAlbums, recorder),
      );
      const first = this.results.albumsOf(identity, answer.albumIds.slice(0, MOST_ALBUMS_FOUND));
      return {
        resultId: question.resultId,
        albums: { total: answer.albumIds.length, first },
        pictures: {
          total: answer.total,
          aspectRatios: answer.aspectRatios,
          first: this.results.rated(entry, answer.first),
        },
        facets: answer.facets,
        coverage: this.deps.indexes.coverageOf(identity),
        areTextsMasked: mask.areTextsMasked,
      };
    });
  }

  order(
    {
      identity,
      ...wanted
    }: {
      readonly identity: IdentityKey;
      readonly albumId: AlbumId;
      readonly orderBy?: string | undefined;
      readonly sorting: Sorting;
      readonly groupBy: GroupBy;
    },
    signal: AbortSignal,
  ): Promise<AlbumOrder> {
    return this.deps.identities.use(identity, signal, async (entry, joined) => {
      const revision = this.deps.indexes.revisionOf(identity);
      const { answer, mask } = await this.askWithMask(entry, joined, (maskNow) => ({
        type: 'order',
        albumId: wanted.albumId,
        orderBy: wanted.orderBy,
        sorting: wanted.sorting,
        groupBy: wanted.groupBy,
        mask: maskNow,
      }));
      return { ...answer, revision, areTextsMasked: mask.areTextsMasked };
    });
  }

  async state(identity: IdentityKey): Promise<SearchState> {
    // Rejects for an identity that is not known.
    await this.deps.identities.find(identity);
    return this.stateOf(identity);
  }

  async readOthers(identity: IdentityKey): Promise<SearchState> {
    const entry = await this.deps.identities.find(identity);
    // Albums that the store has need not be read, which would have an entry in the journal while acting.
    this.others.start(identity, this.deps.indexes.begin(identity, ordersOf(entry)));
    return this.stateOf(identity);
  }

  async stopReading(identity: IdentityKey): Promise<SearchState> {
    this.others.stop(identity);
    return this.state(identity);
  }

  /** Stops reading the others for good. */
  close(): void {
    this.others.close();
  }

  throttled(identity: IdentityKey, untilMs: number): void {
    this.others.throttled(identity, untilMs);
  }

  /** The index of the identity has changed. */
  announce(identity: IdentityKey): void {
    this.deps.onAdvanced(this.stateOf(identity));
  }

  /** Finds the picture by its camera and lens from now on. `fields`: what the window may see of its EXIF data. */
  addCamera(identity: IdentityKey, albumId: AlbumId, pictureId: PictureId, { fields }: PictureExif): void {
    const text = cameraWords(fields);
    if (text !== '') this.deps.indexes.addCamera(identity, { albumId, pictureId, text, camera: cameraName(fields) });
  }

  private stateOf(identity: IdentityKey): SearchState {
    return {
      identity,
      revision: this.deps.indexes.revisionOf(identity),
      coverage: this.deps.indexes.coverageOf(identity),
      reading: this.others.stateOf(identity),
      albumsFailed: new Set([...this.others.failedOf(identity), ...this.deps.indexes.unreadableAlbums(identity)]).size,
    };
  }

  /**
   * Asks again if the mask changed meanwhile, so that no answer is older than the mask. `record` writes what must be
   * written before the answer is given; the mask can change during that too.
   */
  private async askWithMask<Asked extends Extract<Question, { readonly mask: MaskNow }>>(
    entry: IdentityEntry,
    signal: AbortSignal,
    questionFor: (mask: MaskNow) => Asked,
    record: (answer: Answers[Asked['type']]) => Promise<void> = () => Promise.resolve(),
  ): Promise<{
    readonly question: Asked;
    readonly answer: Answers[Asked['type']];
    readonly mask: MaskNow;
  }> {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const before = maskText(this.deps.mask.state);
      const mask = this.maskNow(entry.identity.key);
      const question = questionFor(mask);
      const answer = await this.ask(entry, question, signal);
      if (maskText(this.deps.mask.state) !== before) continue;
      await record(answer);
      if (maskText(this.deps.mask.state) === before) return { question, answer, mask };
    }
    throw new AppFailure({ kind: 'cancelled' });
  }

  private ask<Asked extends Question>(
    entry: IdentityEntry,
    question: Asked,
    signal: AbortSignal,
  ): Promise<Answers[Asked['type']]> {
    return this.deps.indexes.ask(entry.identity.key, question, ordersOf(entry), signal);
  }

  private maskNow(identity: IdentityKey): MaskNow {
    const { mask } = this.deps;
    const { whenUnrated } = mask.rulesOf(identity);
    return {
      level: mask.level,
      rules: { whenUnrated },
      areTextsMasked: mask.areTitlesMasked,
    };
  }

  /** Writes one entry for all albums that are new in the results of this session. */
  private async record(entry: IdentityEntry, albums: readonly AlbumId[], recorder: CallRecorder): Promise<void> {
    if (!entry.ended || !recorder.isNeeded()) {
      recorder.recordNothing();
      return;
    }
    const recorded = this.recorded.get(entry.ended) ?? new Set();
    this.recorded.set(entry.ended, recorded);
    const unrecorded = albums.filter((albumId) => !recorded.has(albumId));
    if (unrecorded.length === 0) {
      recorder.recordNothing();
      return;
    }
    await recorder.record({ kind: 'searched', albumCount: unrecorded.length });
    for (const albumId of unrecorded) recorded.add(albumId);
  }
}
