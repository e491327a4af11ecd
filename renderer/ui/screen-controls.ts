/** Functions of the mounted screen, for the shell to call. */
export interface ScreenControls {
  /** Null if there is no previous screen. */
  readonly goBack: (() => void) | null;
  readonly refresh: () => void;
  /** Reveals the active item for a limited time, or masks it again. */
  readonly reveal?: () => void;
  /** Copies the active item if it is a picture. */
  readonly copyPicture?: () => void;
  readonly savePicture?: () => void;
  /** Asks for confirmation first. */
  readonly revealAlbum?: () => void;
}
