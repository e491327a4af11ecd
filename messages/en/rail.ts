/** The column with all accounts at the edge of the window. It is narrow: about 12 characters a line. */
export const rail = {
  /** Names the column for screen readers. */
  label: 'Accounts',
  /** Below the account that acts as a member. `name`: of the member. */
  asMember: 'as {name}',
  /** The tooltip of the same. */
  actingAs: 'Acting as {name}',
  /** A button, and its tooltip. */
  add: 'Add account',
  addAnAccount: 'Add an account',
  /** Marks accounts of the demonstration. */
  demo: 'Demo data',
  demoWhy: 'Made-up accounts and pictures, served by the program itself.',
  /** Read by screen readers after an account was moved up or down. */
  moved: '{name} moved to {place, number} of {count, number}',
  /** Read by screen readers directly after the name of an account: "Harbour, signed out". */
  thenSignedOut: ', signed out',
  /** Lines of the tooltip of an account. */
  account: '{name}, {service}',
  accountAt: '{name}, {service} at {host}',
  /** `text`: the account. `keys`: a shortcut, such as "Ctrl+1". */
  withKeys: '{text} ({keys})',
  signedOut: 'Signed out',
  notKept: 'Lasts until Proofsheet closes',
} as const;
