import type { ReactNode } from 'react';
import type { Album, Identity, MaskState, PictureSummary } from '../../../preload/contract';

export interface ViewerProps {
  readonly identity: Identity;
  readonly album: Album;
  readonly mask: MaskState;
  readonly index: number;
  readonly total: number;
  readonly summaryAt: (index: number) => PictureSummary | undefined;
  /** Longest edge of the grid's tiles, in CSS pixels. */
  readonly tileLongEdgePx: number;
  /** The rectangle that the picture grows from, in window coordinates. */
  readonly origin: DOMRect | null;
  /** The inspector beside the picture. */
  readonly inspector: ReactNode;
  readonly onMove: (index: number) => void;
  readonly onClose: () => void;
}
