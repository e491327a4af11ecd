/** The stage of one identity: its albums, or one of them, with the toolbar above and the inspector beside. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AlbumId, Identity, MenuCommand, OwnerId, PictureSummary, Preferences } from '../../preload/contract';
import { toAppError } from '../api/api-error';
import { describeError } from '../api/describe-error';
import { countWords } from '../features/albums/album-tile';
import { AlbumsScreen } from '../features/albums/albums-screen';
import { OwnerPicker } from '../features/albums/owner-picker';
import { albumsQuery, ownersQuery } from '../features/albums/queries';
import { Inspector } from '../features/inspector/inspector';
import { AlbumScreen } from '../features/pictures/album-screen';
import { ErrorNotice } from '../ui/error-notice';
import type { GridMemory } from '../ui/grid/grid-memory';
import { useMenuCommands } from './events';
import { useKeyboard } from './keyboard';
import { changePreferences, toggleMask, useMask } from './program-state';
import { ROW_HEIGHT_PX, Toolbar } from './toolbar';

export interface IdentityStageProps {
  readonly identity: Identity;
  readonly preferences: Preferences;
  readonly onAccount: (index: number) => void;
  readonly onShowKeys: () => void;
}

export function IdentityStage({ identity, preferences, onAccount, onShowKeys }: IdentityStageProps): ReactNode {
  const mask = useMask();
  const queries = useQueryClient();
  const memories = useGridMemories();
  const owners = useQuery(ownersQuery(identity));
  const place = preferences.place?.identity === identity.key ? preferences.place : null;
  const owner = owners.data?.find(({ id }) => id === place?.ownerId) ?? owners.data?.[0];
  const albums = useQuery({
    ...albumsQuery(identity, owner?.id ?? ('' as OwnerId), mask),
    enabled: owner !== undefined,
    // The mask changes covers, never which albums there are: the open album stays open while they are read again.
    placeholderData: (previous) => previous,
  });
  const albumId = owner && owner.id === place?.ownerId ? place.albumId : null;
  const album = albums.data?.find(({ id }) => id === albumId);
  const goTo = useCallback(
    (ownerId: OwnerId | null, wanted: AlbumId | null) =>
      void changePreferences({ place: { identity: identity.key, ownerId, albumId: wanted } }),
    [identity.key],
  );
  const goBack = useMemo(() => (albumId && owner ? () => goTo(owner.id, null) : null), [albumId, owner, goTo]);
  const run = useCommands({ preferences, goBack, onShowKeys, onReadAgain: () => void queries.invalidateQueries() });
  useMenuCommands(run);
  useKeyboard(
    useMemo(
      () => ({
        onInspector: () => run('toggle-inspector'),
        onMask: () => run('toggle-mask'),
        onKeys: () => run('show-keys'),
        onBack: () => run('go-back'),
        onAccount,
      }),
      [run, onAccount],
    ),
  );
  useEffect(() => {
    document.title = album ? `${album.name} · Proofsheet` : `${owner?.name ?? identity.accountName} · Proofsheet`;
  }, [album, owner, identity]);

  const inspector = (selected: PictureSummary | undefined): ReactNode =>
    preferences.isInspectorOpen && (
      <Inspector
        identity={identity}
        albumId={albumId}
        selected={selected}
        mask={mask}
        widthPx={preferences.inspectorWidthPx}
        onWidthChange={(inspectorWidthPx) => void changePreferences({ inspectorWidthPx })}
      />
    );
  const title = album ? (
    <>
      <h1>{album.name}</h1>
      <p>{[countWords(album.pictureCount), album.description].filter(Boolean).join(' · ')}</p>
    </>
  ) : (
    owners.data && (
      <>
        <h1 className="visually-hidden">Albums of {owner?.name}</h1>
        <OwnerPicker owners={owners.data} currentId={owner?.id ?? null} onChoose={(id) => goTo(id, null)} />
      </>
    )
  );
  const { rowHeightPx } = preferences;
  return (
    <main className="stage">
      <Toolbar
        title={title}
        onBack={goBack}
        mask={mask}
        rowHeightPx={rowHeightPx}
        isInspectorOpen={preferences.isInspectorOpen}
        onToggleMask={() => run('toggle-mask')}
        onRowHeight={(wanted) => void changePreferences({ rowHeightPx: wanted })}
        onToggleInspector={() => run('toggle-inspector')}
        onReadAgain={() => run('reload-view')}
        onShowKeys={onShowKeys}
      />
      <div className="stage-row">
        {owners.error && (
          <ErrorNotice words={describeError(toAppError(owners.error))} onRetry={() => void owners.refetch()} />
        )}
        {owner && album && (
          <AlbumScreen
            key={`${owner.id} ${album.id}`}
            identity={identity}
            album={album}
            mask={mask}
            rowHeightPx={rowHeightPx}
            memory={memories.of(`album ${album.id}`)}
            inspector={inspector}
          />
        )}
        {owner && !album && (
          <>
            <div className="stage-body">
              <AlbumsScreen
                key={owner.id}
                identity={identity}
                ownerId={owner.id}
                ownerName={owner.name}
                mask={mask}
                rowHeightPx={rowHeightPx}
                memory={memories.of(`albums ${owner.id}`)}
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

/** Where the person was in each grid; gone with the identity. */
function useGridMemories(): { readonly of: (name: string) => GridMemory } {
  const [memories] = useState(() => new Map<string, GridMemory>());
  return {
    of: (name) => {
      const known = memories.get(name) ?? { activeIndex: 0, scrollTop: 0 };
      memories.set(name, known);
      return known;
    },
  };
}

interface Commands {
  readonly preferences: Preferences;
  readonly goBack: (() => void) | null;
  readonly onShowKeys: () => void;
  readonly onReadAgain: () => void;
}

function useCommands({ preferences, goBack, onShowKeys, onReadAgain }: Commands): (command: MenuCommand) => void {
  const resize = (rowHeightPx: number): void =>
    void changePreferences({ rowHeightPx: Math.min(ROW_HEIGHT_PX.max, Math.max(ROW_HEIGHT_PX.min, rowHeightPx)) });
  return (command) => {
    switch (command) {
      case 'go-back':
        goBack?.();
        return;
      case 'toggle-inspector':
        void changePreferences({ isInspectorOpen: !preferences.isInspectorOpen });
        return;
      case 'toggle-mask':
        void toggleMask();
        return;
      case 'larger-tiles':
        resize(preferences.rowHeightPx + ROW_HEIGHT_PX.step);
        return;
      case 'smaller-tiles':
        resize(preferences.rowHeightPx - ROW_HEIGHT_PX.step);
        return;
      case 'reset-tiles':
        resize(ROW_HEIGHT_PX.usual);
        return;
      case 'reload-view':
        onReadAgain();
        return;
      case 'show-keys':
        onShowKeys();
        return;
    }
  };
}
