/** The search: a field that filters everything that was read as the person types, its facets, and what was found. */
import { Search as SearchIcon } from 'lucide-react';
import { type FocusEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type {
  Album,
  AlbumId,
  Favourites,
  Identity,
  MaskState,
  OwnerId,
  ResultId,
  SearchResult,
  SearchTerms,
} from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { type ArrangementMemory, sortingOf, useArrangement } from '../../domain/arrangement';
import type { CollectedPicture } from '../../domain/collected-picture';
import { describeError } from '../../domain/describe-error';
import type { ListInOrder } from '../../domain/list-in-order';
import { ListSorting } from '../../domain/list-sorting';
import type { SelectionState } from '../../domain/selection-controller';
import { clearSelectionInFront } from '../../domain/selection-in-front';
import { SomeMissingStrip } from '../../domain/some-missing-strip';
import { Button } from '../../ui/button';
import { ErrorNotice } from '../../ui/error-notice';
import { t } from '../../ui/language';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { SearchField } from '../../ui/search-field';
import { Segmented } from '../../ui/segmented';
import { CoverageLine } from './coverage-line';
import { FacetMenus } from './facet-menus';
import { useSearch, useSearchState } from './queries';
import { type FoundAlbums, useFoundAlbums } from './found-albums';
import { useFoundAnnounced } from './found-announced';
import { useFocusWhenGone } from './focus-when-gone';
import { useGoToResults } from './go-to-results';
import { clearsFilters, NothingFound } from './nothing-found';
import { SavedSearches, SaveSearch } from './saved-searches';
import { areEmpty, hasFacets, keyOf, withFacets } from './search-terms';
import { type ShownResult, useShownResult } from './shown-result';
import styles from './search-screen.module.css';

export type SearchKind = 'pictures' | 'albums';

export interface FoundAlbumsToShow {
  readonly label: string;
  readonly albums: readonly Album[];
  readonly ownerOf: (album: Album) => OwnerId | null;
}

export interface FoundPicturesToShow {
  /** Changes with what is searched for. */
  readonly name: string;
  readonly label: string;
  readonly total: number;
  readonly aspectRatios: ArrayLike<number> | null;
  readonly at: (index: number) => CollectedPicture | undefined;
  readonly opened: { readonly resultId: ResultId; readonly selection: SelectionState };
  readonly list: ListInOrder;
  readonly onWanted: (indexes: readonly number[], active: number) => void;
}

export interface SearchScreenProps {
  readonly identity: Identity;
  readonly mask: MaskState;
  readonly terms: SearchTerms;
  readonly kind: SearchKind;
  /** Of the pictures that were found. */
  readonly arrangement: ArrangementMemory;
  /** Null while nothing can be saved. */
  readonly favourites: Favourites | null;
  /** True while a picture is shown large: the result stays as it is. */
  readonly isViewing: boolean;
  readonly nameOfAlbum: (albumId: AlbumId) => string;
  readonly onTerms: (terms: SearchTerms) => void;
  readonly onKind: (kind: SearchKind) => void;
  /** Leaves the search. */
  readonly onLeave: () => void;
  /** Opens the text as an owner or an album at the service; null if the service has no others. */
  readonly onLookUp: ((text: string) => void) | null;
  readonly renderAlbums: (shown: FoundAlbumsToShow) => ReactNode;
  readonly renderPictures: (shown: FoundPicturesToShow) => ReactNode;
}

export function SearchScreen(props: SearchScreenProps): ReactNode {
  const { identity, mask, terms, kind, favourites, isViewing, onTerms, onLookUp } = props;
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const here = useSearchState(identity);
  const sorting = sortingOf(useArrangement(props.arrangement));
  const search = useSearch(identity, { terms, sorting }, mask, { state: here.state, isFrozen: isViewing });
  const { shown, onWanted } = useShownResult({ identity, name: keyOf(terms), next: search.data, mask, isViewing });
  const [startsInField] = useState(areEmpty(terms));
  useEffect(() => {
    if (startsInField) field.current?.focus();
  }, [startsInField]);
  const searches = favourites?.searches ?? [];
  const result = shown?.mayBeShown ? shown.result : undefined;
  const foundAlbums = useFoundAlbums(identity.key, shown?.name, shown?.result, mask);
  const hasPictures = kind === 'pictures' && shown !== null && shown.result.pictures.total > 0;
  // Until the first letter has a result: the grid of every picture would be drawn for a frame or two only.
  const isAtStart = !isViewing && (areEmpty(terms) || (shown?.isOfNoTerms === true && !search.error));
  const isNothingFound =
    shown !== null &&
    !isAtStart &&
    !areEmpty(terms) &&
    !search.error &&
    (kind === 'albums' ? foundAlbums.albums.length : shown.result.pictures.total) === 0;
  const onFocus = useFocusWhenGone(hasPictures, field);
  const areAwaited = !areEmpty(terms) && !search.error && !(isNothingFound && shown.name === keyOf(terms));
  const results = useGoToResults({ root, field, areAwaited });
  useFoundAnnounced(shown?.name, areEmpty(terms) ? undefined : result);
  return (
    <div ref={root} className={styles['root']} onFocusCapture={onFocus}>
      <div className={styles['bar-room']}>
        <div className={styles['bar']} role="search" onFocus={showWhole}>
          <SearchField
            label={t('search.field')}
            placeholder={t('search.placeholder')}
            text={terms.text}
            inputRef={field}
            onChange={(typed) => {
              const next = { ...terms, text: typed.slice(0, MOST_CHARACTERS) };
              results.stay();
              search.begin(next);
              onTerms(next);
            }}
            onEscape={() => {
              if (!clearSelectionInFront()) props.onLeave();
            }}
            onLeaveDown={results.go}
          />
          <div className={styles['filters']}>
            {result && (result.albums.total > 0 || kind === 'albums') && (
              <Segmented<SearchKind>
                label={t('search.kind')}
                choices={[
                  { id: 'pictures', label: t('search.picturesFound', { count: result.pictures.total }) },
                  { id: 'albums', label: t('search.albumsFound', { count: result.albums.total }) },
                ]}
                chosen={kind}
                onChoose={props.onKind}
              />
            )}
            {result && result.albums.total === 0 && kind === 'pictures' && (
              <p className={styles['total']}>{t('search.picturesFound', { count: result.pictures.total })}</p>
            )}
            {result && kind === 'pictures' && (
              <FacetMenus
                facets={terms.facets}
                counts={result.facets}
                nameOfAlbum={props.nameOfAlbum}
                onChange={(change) => onTerms(withFacets(terms, change))}
              />
            )}
            {hasFacets(terms) && !(isNothingFound && clearsFilters(kind, terms)) && (
              <Button onClick={() => onTerms({ ...terms, facets: {} })}>{t('search.clearFilters')}</Button>
            )}
            {result && kind === 'pictures' && (
              <ListSorting
                arrangement={props.arrangement}
                areTitlesMasked={mask.areTitlesMasked}
                ownOrder={t('sortBy.byAlbum')}
              />
            )}
          </div>
        </div>
      </div>
      <CoverageLine {...here} isOfferedBelow={isNothingFound && partial(here) !== null}>
        {favourites && !areEmpty(terms) && (
          <SaveSearch identity={identity.key} searches={searches} terms={terms} name={t('search.unnamed')} />
        )}
        {onLookUp && <Button onClick={() => onLookUp(terms.text)}>{t('search.lookUp')}</Button>}
      </CoverageLine>
      {result?.areTextsMasked && areListed(result, kind) && <p className={styles['note']}>{t('search.textsMasked')}</p>}
      {result && kind === 'albums' && <AlbumsListed total={result.albums.total} found={foundAlbums} />}
      {hasPictures && <SomeMissingStrip error={shown.error} isRetrying={shown.isRetrying} onRetry={shown.retry} />}
      <div className={styles['list']} aria-busy={search.data?.result !== shown?.result}>
        {isAtStart ? (
          <div data-scrolls className={styles['start']} data-saved={searches.length > 0}>
            <SavedSearches
              identity={identity.key}
              searches={searches}
              areTitlesMasked={mask.areTitlesMasked}
              nameOfAlbum={props.nameOfAlbum}
              onOpen={onTerms}
            />
            <Notice icon={SearchIcon} title={t('search.startTitle')}>
              {t('search.startText')}
            </Notice>
          </div>
        ) : (
          <Found
            {...props}
            search={search}
            shown={shown}
            albums={foundAlbums.albums}
            onWanted={onWanted}
            readOthers={partial(here)}
          />
        )}
      </div>
    </div>
  );
}

/** Chromium leaves a control that is partly in view where it is. A press of the pointer must not move it away. */
function showWhole({ target }: FocusEvent): void {
  if (target.matches(':focus-visible'))
    (target.closest('label') ?? target).scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** As main allows. */
const MOST_CHARACTERS = 200;

function partial({ state, readOthers }: ReturnType<typeof useSearchState>): (() => void) | null {
  const isPartial = state && state.coverage.albumsRead < state.coverage.albumsKnown;
  return isPartial && state.reading.state === 'idle' ? readOthers : null;
}

/** Otherwise a notice stands in place of the list. */
function areListed({ pictures, albums }: SearchResult, kind: SearchKind): boolean {
  return (kind === 'pictures' ? pictures : albums).total > 0;
}

interface AlbumsListedProps {
  readonly total: number;
  readonly found: FoundAlbums;
}

function AlbumsListed({ total, found: { albums, showAll } }: AlbumsListedProps): ReactNode {
  if (!showAll) return null;
  return (
    <p className={styles['note']}>
      {t('search.albumsListed', { shown: albums.length, total })}{' '}
      <Button onClick={showAll}>{t('search.showAllAlbums', { total })}</Button>
    </p>
  );
}

interface FoundProps extends SearchScreenProps {
  readonly search: ReturnType<typeof useSearch>;
  readonly shown: ShownResult | null;
  readonly albums: FoundAlbums['albums'];
  readonly onWanted: FoundPicturesToShow['onWanted'];
  /** Null if all albums are read, or are being read. */
  readonly readOthers: (() => void) | null;
}

function Found({ search, shown, albums, onWanted, readOthers, ...props }: FoundProps): ReactNode {
  const { kind, isViewing } = props;
  const { error, refetch } = search;
  const aspectRatios = useKnownRatios(shown?.result);
  if (error && !(shown && isViewing))
    return <ErrorNotice words={describeError(toAppError(error))} onRetry={() => void refetch()} />;
  if (!shown) return <Loading />;
  const { result } = shown;
  const total = kind === 'albums' ? albums.length : result.pictures.total;
  if (total === 0) return <NothingFound {...props} result={result} readOthers={readOthers} />;
  if (kind === 'albums') {
    const owners = new Map(albums.map(({ album, ownerId }) => [album.id, ownerId]));
    return props.renderAlbums({
      label: t('search.albumsLabel'),
      albums: albums.map(({ album }) => album),
      ownerOf: ({ id }) => owners.get(id) ?? null,
    });
  }
  return props.renderPictures({
    name: shown.name,
    label: t('search.picturesLabel'),
    total,
    opened: { resultId: result.resultId, selection: shown.selection },
    list: shown.list,
    aspectRatios,
    at: shown.at,
    onWanted,
  });
}

/** Null unless all shapes are known, because a grid with some of them would change while the others arrive. */
function useKnownRatios(result: SearchResult | undefined): FoundPicturesToShow['aspectRatios'] {
  return useMemo(() => {
    const ratios = result?.pictures.aspectRatios;
    return ratios?.every((ratio) => ratio > 0) ? ratios : null;
  }, [result]);
}
