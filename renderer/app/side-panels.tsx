/** The panels beside the grid and the viewer: the inspector, and those for selected and compared pictures. */
import type { ReactNode } from 'react';
import type { AlbumId, Identity, MaskState, PictureSummary, Preferences } from '../../preload/contract';
import type { DifferencesOf } from '../features/pictures/viewer-props';
import { changePreferences } from './change-preferences';
import { DifferencesPanel, InfoOverlay, Inspector } from './lazy-screens';

export interface SidePanels {
  /** Beside a grid or the large view. */
  readonly inspector: (albumId: AlbumId | null, selected: PictureSummary | undefined) => ReactNode;
  /** Over the large view. */
  readonly infoOverlay: (albumId: AlbumId, shown: PictureSummary) => ReactNode;
  /** Beside compared pictures. */
  readonly differences: DifferencesOf;
}

export function sidePanels(
  identity: Identity,
  mask: MaskState,
  { isInspectorOpen, inspectorWidthPx, readsCameraData }: Preferences,
): SidePanels {
  const shared = {
    identity,
    mask,
    widthPx: inspectorWidthPx,
    readsCameraData,
    onReadsCameraData: (wanted: boolean) => void changePreferences({ readsCameraData: wanted }),
    onWidthChange: (widthPx: number) => void changePreferences({ inspectorWidthPx: widthPx }),
  };
  return {
    inspector: (albumId, selected) =>
      isInspectorOpen && <Inspector {...shared} albumId={albumId} selected={selected} />,
    infoOverlay: (albumId, shown) => (
      <InfoOverlay {...{ identity, mask, readsCameraData }} albumId={albumId} selected={shown} />
    ),
    differences: (pictures, active) =>
      isInspectorOpen && <DifferencesPanel {...shared} pictures={pictures} active={active} />,
  };
}
