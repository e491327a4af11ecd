import type { ReactNode } from 'react';
import type { Album, Identity, MaskState, OwnerId, PictureSummary, PreferencesChange } from '../../../preload/contract';
import type { ArrangementMemory } from '../../domain/arrangement';
import type { Refresh } from '../../domain/refresh-button';
import type { ActiveItem } from '../../domain/revealing';
import type { GridMemory } from '../../ui/grid/grid-memory';
import type { DifferencesOf, ViewerChoices } from './viewer-props';

export interface AlbumScreenProps {
  readonly identity: Identity;
  readonly album: Album;
  readonly mask: MaskState;
  /** Null if no owner's list contains the album. */
  readonly ownerId: OwnerId | null;
  /** One of the identity's orders; undefined for the service's default. */
  readonly orderBy: string | undefined;
  readonly rowHeightPx: number;
  readonly memory: GridMemory;
  readonly arrangement: ArrangementMemory;
  readonly viewer: ViewerLocation;
  readonly viewerChoices: ViewerChoices;
  readonly onViewerChoices: (change: PreferencesChange) => void;
  readonly onActiveItem: (activeItem: ActiveItem | null) => void;
  /** Reports whether any picture seen so far is masked when no lease reveals it. */
  readonly onHasMasked: (hasMasked: boolean) => void;
  readonly refresh: Refresh;
  /** Renders the inspector beside the grid for the selected picture. */
  readonly inspector: (selected: PictureSummary | undefined) => ReactNode;
  /** Renders a few details above the picture in the viewer. */
  readonly infoOverlay: (shown: PictureSummary) => ReactNode;
  /** Renders in its place how the compared pictures differ. */
  readonly differences: DifferencesOf;
}

/** The picture shown large above the grid, and the steps to others. */
export interface ViewerLocation {
  /** Index of the picture; null if none is shown large. */
  readonly picture: number | null;
  readonly open: (picture: number) => void;
  /** Shows another picture without a step in the history. */
  readonly show: (picture: number) => void;
  readonly close: () => void;
}
