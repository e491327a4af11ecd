/** What only the screen on stage can do, lent to the shell while it is there. */
export interface ScreenControls {
  /** Null: this is as far back as it goes. */
  readonly goBack: (() => void) | null;
  readonly readAgain: () => void;
  /** What is in hand, for a time; or takes that back. */
  readonly reveal?: () => void;
  /** What is in hand, where it is a picture. */
  readonly copyPicture?: () => void;
  readonly savePicture?: () => void;
  /** Asks first. */
  readonly revealAlbum?: () => void;
}
