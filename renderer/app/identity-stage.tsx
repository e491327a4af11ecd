/** The stage of one identity: its albums, or one of them, with the toolbar above and the inspector beside. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { useEffect, useImperativeHandle, useState } from 'react';
import type { Album, Identity, PictureSummary, Preferences } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { describeError } from '../api/describe-error';
import { useStandingError } from '../api/standing-error';
import { AlbumsScreen } from '../features/albums/albums-screen';
import { ownersQuery } from '../features/albums/queries';
import { Inspector } from '../features/inspector/inspector';
import { AlbumScreen } from '../features/pictures/album-screen';
import { ErrorNotice } from '../ui/error-notice';
import { Notice } from '../ui/notice';
import type { ScreenControls } from '../ui/screen-controls';
import type { Commands } from './commands';
import type { GridMemories } from './grid-memories';
import type { KeptPlace } from './place';
import { usePlace } from './place';
import { changePreferences, useMask } from './program-state';
import { StageTitle } from './stage-title';
import { Toolbar } from './toolbar';

export interface IdentityStageProps {
  readonly identity: Identity;
  readonly preferences: Preferences;
  readonly kept: KeptPlace;
  /** Whoever looks may act as members of a group, or does. */
  readonly hasGroup: boolean;
  readonly memories: GridMemories;
  readonly run: Commands;
  readonly controls: Ref<ScreenControls>;
}

export function IdentityStage({ identity, preferences, kept, hasGroup, memories, run, controls }: IdentityStageProps): ReactNode {
  const mask = useMask();
  const queries = useQueryClient();
  const [orderBy, setOrderBy] = useState<string | undefined>(undefined);
  const owners = useQuery(ownersQuery(identity));
  const ownersError = useStandingError(owners);
  const place = usePlace(identity, owners.data, kept, mask);
  const { owner, album, goTo, goBack } = place;
  const error = ownersError ?? place.unlistedError;
  useImperativeHandle(controls, () => ({ goBack, readAgain: () => void queries.invalidateQueries() }), [goBack, queries]);
  useEffect(() => {
    document.title = `${album?.name ?? owner?.name ?? identity.accountName} · Proofsheet`;
  }, [album, owner, identity]);

  const canLookUp = identity.capabilities.ownerLookup !== '';
  const { rowHeightPx } = preferences;
  const [activeAlbum, setActiveAlbum] = useState<Album | null>(null);
  const inspector = (selected: PictureSummary | undefined): ReactNode =>
    preferences.isInspectorOpen && (
      <Inspector
        identity={identity}
        albumId={place.albumId ?? activeAlbum?.id ?? null}
        selected={selected}
        mask={mask}
        widthPx={preferences.inspectorWidthPx}
        onWidthChange={(inspectorWidthPx) => void changePreferences({ inspectorWidthPx })}
      />
    );
  const shared = { identity, mask, rowHeightPx };
  return (
    <main className="stage">
      <Toolbar
        title={
          <StageTitle
            album={album}
            owner={owner}
            owners={owners.data ?? []}
            orders={identity.capabilities.orders}
            orderBy={orderBy}
            onOwner={(id) => goTo(id, null)}
            onOrder={setOrderBy}
            onFind={canLookUp ? () => run('find') : null}
          />
        }
        onBack={goBack}
        mask={mask}
        rowHeightPx={rowHeightPx}
        isInspectorOpen={preferences.isInspectorOpen}
        onToggleMask={() => run('toggle-mask')}
        onRowHeight={(wanted) => void changePreferences({ rowHeightPx: wanted })}
        onToggleInspector={() => run('toggle-inspector')}
        onShowGroup={hasGroup ? () => run('show-group') : null}
        onReadAgain={() => run('reload-view')}
        onShowKeys={() => run('show-keys')}
      />
      <div className="stage-row">
        {error && (
          <ErrorNotice
            words={describeError(toAppError(error))}
            onRetry={ownersError ? () => void owners.refetch() : place.retryUnlisted}
          />
        )}
        {!error && owners.data?.length === 0 && !place.albumId && (
          <Notice
            icon={Search}
            title="Whose albums?"
            action={
              <button type="button" className="button button-primary" onClick={() => run('find')}>
                Open an owner
              </button>
            }
          >
            This account names nobody by itself.
          </Notice>
        )}
        {!error && album && (
          <AlbumScreen
            key={`${owner?.id ?? ''} ${album.id} ${orderBy ?? ''}`}
            {...shared}
            album={album}
            ownerId={place.isListed ? (owner?.id ?? null) : null}
            orderBy={orderBy}
            memory={memories.of(`album ${album.id} ${orderBy ?? ''}`)}
            inspector={inspector}
          />
        )}
        {!error && owner && !album && (
          <>
            <div className="stage-body">
              <AlbumsScreen
                key={owner.id}
                {...shared}
                ownerId={owner.id}
                ownerName={owner.name}
                memory={memories.of(`albums ${owner.id}`)}
                onActive={setActiveAlbum}
                onOpen={({ id }) => goTo(owner.id, id)}
              />
            </div>
            {inspector(undefined)}
          </>
        )}
      </div>
    </main>
  );
}
