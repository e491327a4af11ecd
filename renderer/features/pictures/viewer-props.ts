import type { ReactNode } from 'react';
import type { PreloadedImages } from './preloaded-images';
import type {
  Album,
  AlbumId,
  Identity,
  MaskState,
  PictureSummary,
  Preferences,
  PreferencesChange,
} from '../../../preload/contract';

export interface ComparedPicture {
  readonly albumId: AlbumId;
  /** Undefined until the picture is loaded. */
  readonly summary: PictureSummary | undefined;
}

/** Renders a panel with the metadata of the compared pictures; `active`: which one of them is active. */
export type DifferencesOf = (pictures: readonly ComparedPicture[], active: number) => ReactNode;

/** The preferences that the viewer reads and changes. */
export type ViewerChoices = Pick<
  Preferences,
  | 'isInspectorOpen'
  | 'showsFilmstrip'
  | 'showsInfoOverlay'
  | 'showsHistogram'
  | 'keepsZoom'
  | 'slideshow'
  | 'isViewerHintShown'
>;

export interface ViewerProps {
  readonly identity: Identity;
  /** The album of the picture at `index`. */
  readonly album: Album;
  /** The album of any picture; absent if all are of `album`. */
  readonly albumAt?: ((index: number) => Album | undefined) | undefined;
  /** See `PictureActionsOf`. */
  readonly onOpenInAlbum?: ((index: number) => void) | undefined;
  readonly mask: MaskState;
  readonly index: number;
  readonly total: number;
  readonly summaryAt: (index: number) => PictureSummary | undefined;
  /** Longest edge of the grid's tiles, in CSS pixels. */
  readonly tileLongEdgePx: number;
  /** The rectangle that the picture grows from, in window coordinates. */
  readonly origin: DOMRect | null;
  /** Loads the picture from the moment it is opened, while the viewer is rendered. */
  readonly opening: PreloadedImages;
  /** The inspector beside the picture. */
  readonly inspector: ReactNode;
  /** A few details of a picture, above it. */
  readonly infoOverlay: (shown: PictureSummary) => ReactNode;
  readonly choices: ViewerChoices;
  readonly onChoices: (change: PreferencesChange) => void;
  /** Called with the picture that a slideshow shows next; null if there is none. */
  readonly onAhead: (index: number | null) => void;
  /** Called with the range of pictures that the filmstrip shows; `to` is exclusive. */
  readonly onFilmstrip: (from: number, to: number) => void;
  readonly onMove: (index: number) => void;
  /** Shows the picture beside another one; null for the next one. */
  readonly onCompare: (other: number | null) => void;
  readonly onClose: () => void;
  /** Present if the viewer is a slideshow from its start and ends with it. */
  readonly onSlideshowOver?: () => void;
}

/** Returns the props as they are for another picture, which may be of another album. */
export function propsAt<Props extends Pick<ViewerProps, 'album' | 'albumAt'>>(props: Props, index: number): Props {
  return { ...props, album: props.albumAt?.(index) ?? props.album };
}
