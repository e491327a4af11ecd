/** What only the stage can do, lent to the shell while the stage is there. */
export interface StageControls {
  /** Null: this is as far back as it goes. */
  readonly goBack: (() => void) | null;
  readonly readAgain: () => void;
}
