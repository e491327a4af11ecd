/** Texts that many parts of the window use. */
export const common = {
  /** Buttons. */
  back: 'Back',
  cancel: 'Cancel',
  copy: 'Copy',
  dismiss: 'Dismiss',
  save: 'Save',
  /** The same place while the change is being saved, and afterwards. */
  saving: 'Saving',
  saved: 'Saved',
  /** Title of the window. `title`: name of an album, an account or a group. */
  windowTitle: '{title} · Proofsheet',
  /** A title without a full stop, and the sentences that explain it. */
  titleAndExplanation: '{title}. {explanation}',
  /** An account or member, and the service that it belongs to. */
  nameAtService: '{name} · {service}',
} as const;
