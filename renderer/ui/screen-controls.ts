/** Functions of the mounted screen, for the shell to call. */
export interface ScreenControls {
  /** Goes one level up; null if there is none. */
  readonly goUp: (() => void) | null;
  readonly refresh: () => void;
  /** Reveals the active item for a limited time, or masks it again. */
  readonly reveal?: () => void;
  /** Copies the active item if it is a picture. */
  readonly copyPicture?: () => void;
  readonly savePicture?: () => void;
  /** Stars the active item, or removes its star. */
  readonly star?: () => void;
  /** Pins the open or the active album, or unpins it. */
  readonly pin?: () => void;
  readonly copyPictureLink?: () => void;
  /** Opens the page of the active picture in the system's browser. */
  readonly openPicturePage?: () => void;
  /** Asks for confirmation first. */
  readonly revealAlbum?: () => void;
  /** Marks the active item in a check. */
  readonly mark?: (mark: 'looked-at' | 'fine' | 'to-discuss') => void;
}
