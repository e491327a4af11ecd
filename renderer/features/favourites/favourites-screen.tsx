/** What the person finds again: the pictures and albums seen last, and the starred ones. */
import { Clock, EyeOff, Star } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import type {
  Album,
  FavouriteKind,
  Favourites,
  Identity,
  MaskState,
  OwnerId,
  ResultId,
} from '../../../preload/contract';
import { toAppError } from '../../api/api-error';
import { type ArrangementMemory, sortingOf, useArrangement } from '../../domain/arrangement';
import type { CollectedPicture } from '../../domain/collected-picture';
import { describeError } from '../../domain/describe-error';
import { useFollowedSelection, useNotedResult, usePlacesInNext } from '../../domain/followed-selection';
import type { ListInOrder } from '../../domain/list-in-order';
import { ListSorting } from '../../domain/list-sorting';
import type { SelectionState } from '../../domain/selection-controller';
import { SomeMissingStrip } from '../../domain/some-missing-strip';
import { ErrorNotice } from '../../ui/error-notice';
import { t } from '../../ui/language';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { Segmented } from '../../ui/segmented';
import { StripSlot } from '../../ui/strip';
import { ClearRecents } from './clear-recents';
import { useFavouriteAlbums, useFavouritePictures, useHasEntries } from './queries';
import type { FavouritesTab } from './tabs';
import styles from './favourites-screen.module.css';

export interface AlbumsToShow {
  readonly label: string;
  readonly albums: readonly Album[];
  readonly ownerOf: (album: Album) => OwnerId | null;
}

export interface PicturesToShow {
  readonly label: string;
  readonly total: number;
  readonly aspectRatios: ArrayLike<number> | null;
  readonly opened: { readonly resultId: ResultId; readonly selection: SelectionState };
  readonly list: ListInOrder;
  readonly at: (index: number) => CollectedPicture | undefined;
  readonly onWanted: (indexes: readonly number[], active: number) => void;
}

export interface FavouritesScreenProps {
  readonly identity: Identity;
  readonly mask: MaskState;
  /** Null until main has answered. */
  readonly favourites: Favourites | null;
  /** The name of the member who is acted as; null if none is. */
  readonly actingAs: string | null;
  readonly tab: FavouritesTab;
  readonly onTab: (tab: FavouritesTab) => void;
  /** Of the pictures of this list. */
  readonly arrangement: ArrangementMemory;
  readonly renderAlbums: (shown: AlbumsToShow) => ReactNode;
  readonly renderPictures: (shown: PicturesToShow) => ReactNode;
  readonly onRefresh: () => void;
}

export function FavouritesScreen(props: FavouritesScreenProps): ReactNode {
  const { favourites, actingAs, tab, onTab } = props;
  if (actingAs !== null) {
    return (
      <Notice icon={EyeOff} title={t('favourites.notKeptTitle')}>
        {t('favourites.notKeptText', { name: actingAs })}
      </Notice>
    );
  }
  const { of, kind } = tab;
  return (
    <div className={styles['root']}>
      <div className={styles['bar']}>
        <Segmented
          label={t('favourites.list')}
          choices={[
            { id: 'recent', label: t('favourites.recent') },
            { id: 'starred', label: t('favourites.starredList') },
          ]}
          chosen={of}
          onChoose={(chosen) => onTab({ of: chosen, kind })}
        />
        <Segmented<FavouriteKind>
          label={t('favourites.kind')}
          choices={[
            { id: 'pictures', label: t('favourites.pictures') },
            { id: 'albums', label: t('favourites.albums') },
          ]}
          chosen={kind}
          onChoose={(chosen) => onTab({ of, kind: chosen })}
        />
        {favourites && (favourites.place === 'memory' || favourites.place === 'unreadable') && (
          <p className={styles['place']}>{t(`favourites.place-${favourites.place}`)}</p>
        )}
        {kind === 'pictures' && (
          <ListSorting arrangement={props.arrangement} areTitlesMasked={props.mask.areTitlesMasked} />
        )}
        {of === 'recent' && <ClearShownList {...props} />}
      </div>
      <div className={styles['list']}>
        {kind === 'albums' ? <FavouriteAlbums key={of} {...props} /> : <FavouritePictures key={of} {...props} />}
      </div>
    </div>
  );
}

/** Nothing while the list has no entries. */
function ClearShownList({ identity, mask, tab, arrangement, onRefresh }: FavouritesScreenProps): ReactNode {
  const sorting = sortingOf(useArrangement(arrangement));
  const hasEntries = useHasEntries(identity, tab, sorting, mask);
  return hasEntries && <ClearRecents identity={identity.key} kind={tab.kind} onCleared={onRefresh} />;
}

function FavouriteAlbums({ identity, mask, tab, renderAlbums }: FavouritesScreenProps): ReactNode {
  const { albums, error, refetch } = useFavouriteAlbums(identity, tab.of, mask);
  if (albums?.length === 0) return <Nothing tab={tab} />;
  if (albums) {
    const owners = new Map(albums.map(({ album, ownerId }) => [album.id, ownerId]));
    return renderAlbums({
      label: t(`favourites.${tab.of}-albums`),
      albums: albums.map(({ album }) => album),
      ownerOf: ({ id }) => owners.get(id) ?? null,
    });
  }
  return error ? <ErrorNotice words={describeError(toAppError(error))} onRetry={() => void refetch()} /> : <Loading />;
}

interface ShownList {
  readonly resultId: ResultId;
  readonly total: number;
  readonly selection: SelectionState;
  readonly list: ListInOrder;
}

function FavouritePictures({ identity, mask, tab, arrangement, renderPictures }: FavouritesScreenProps): ReactNode {
  const [wanted, setWanted] = useState<readonly number[]>([]);
  const [active, setActive] = useState(0);
  const sorting = sortingOf(useArrangement(arrangement));
  const pictures = useFavouritePictures(identity, tab.of, sorting, mask, wanted);
  const { list: next, at, aspectRatios, error, isRetrying, retry } = pictures;
  const [shown, setShown] = useState<ShownList | null>(null);
  const name = `favourites ${tab.of}`;
  const coming = next && next.resultId !== shown?.resultId ? next : null;
  const { start } = useFollowedSelection(identity.key, name, coming);
  const places = usePlacesInNext(identity.key, coming && shown && { from: shown.resultId, to: coming.resultId }, [
    active,
  ]);
  if (coming && start && (!shown || places)) {
    // If the chosen picture is gone, the one after it has its place.
    const shift = (places?.get(active) ?? active) - active;
    const indexIn = (index: number): number => Math.max(0, Math.min(index + shift, coming.total - 1));
    setShown({ ...coming, selection: start, list: { key: coming.resultId, indexIn: shown && indexIn } });
    setActive(indexIn(active));
  }
  useNotedResult(identity.key, name, shown?.resultId);
  const onWanted = useCallback((indexes: readonly number[], chosen: number): void => {
    setWanted(indexes);
    setActive(chosen);
  }, []);
  if (shown?.total === 0) return <Nothing tab={tab} />;
  if (shown) {
    const label = t(`favourites.${tab.of}-pictures`);
    return (
      <StripSlot>
        <SomeMissingStrip error={error} isRetrying={isRetrying} onRetry={retry} />
        {renderPictures({ label, total: shown.total, aspectRatios, at, opened: shown, list: shown.list, onWanted })}
      </StripSlot>
    );
  }
  return error ? <ErrorNotice words={describeError(toAppError(error))} onRetry={retry} /> : <Loading />;
}

function Nothing({ tab: { of, kind } }: Pick<FavouritesScreenProps, 'tab'>): ReactNode {
  return (
    <Notice icon={of === 'recent' ? Clock : Star} title={t(`favourites.empty-${of}`)}>
      {t(`favourites.emptyText-${of}-${kind}`)}
    </Notice>
  );
}
