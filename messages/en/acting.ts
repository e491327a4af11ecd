/** Acting as a member of a group: the band across the window, and the screens before and after. */

/**
 * The band. Its texts stand beside each other: the name first, then the manager, the time left, and two buttons. A long
 * text moves to another line. `name`: of the member; `manager`: name of the account.
 */
export const actingBand = {
  /** A button: ends acting and shows the overview of the group. */
  backToOverview: 'Back to overview',
  /** Names the band for screen readers. */
  label: 'Acting as a member',
  /** In bold. The member's ID follows. */
  actingAs: 'Acting as {name}',
  /** A separate text after the member's name and ID. */
  forManager: 'for {manager}',
  /** The same with the name of the group. */
  forManagerInGroup: 'for {manager} · {group}',
  /** A tooltip. */
  timeLeft: 'Time left',
  /** Shortly before the end. `time`: "0:29". */
  endsIn: 'Ends in {time}',
  /** A button that starts the time again, its full name for screen readers, and the button shortly before the end. */
  extend: 'Extend',
  extendTo: 'Extend to {duration} from now',
  stayLonger: 'Extend to {duration}',
  /** A button that stops acting, and its tooltip. `keys`: "Ctrl+Shift+Y". */
  returnTo: 'Return to {manager}',
  returnToWithKeys: 'Return to {manager} ({keys})',
  /** If the band itself has failed: a warning and a button. */
  maybeActing: 'You may be acting as a member',
  stop: 'Stop acting',
} as const;

/** Read by screen readers. `name`: of the member; `manager`: name of the account; `time`: "2:30 PM". */
export const actingAnnouncements = {
  started: 'You now act as {name}, for {manager}, until {time}.',
  startedInGroup: 'You now act as {name} of {group}, for {manager}, until {time}.',
  endsSoon: 'Acting as {name} ends soon, at {time}.',
  ended: 'You act as yourself again.',
} as const;

/** The screen between two identities. `name`: of the member, or of the account. */
export const actingTransition = {
  /** Titles while it goes on, and if it failed. */
  starting: 'Starting to act as {name}',
  returning: 'Returning to {name}',
  failed: 'Could not act as {name}',
  /** The title if the program stopped it, the reason, and what follows from it. `reason`: of `actingEndReasons`. */
  ended: 'You no longer act as {name}',
  endedExplanation: '{reason} Proofsheet no longer shows anything of this member.',
  /** Buttons. */
  goOnAs: 'Continue as {name}',
  actAgain: 'Act as {name} again',
} as const;

/** Why the program stopped acting as a member. Each is a sentence. */
export const actingEndReasons = {
  'time-limit': 'The time limit was reached.',
  slept: 'The computer went to sleep.',
  locked: 'The computer was locked.',
  blanked: 'The screen went blank, and this system does not say whether it was locked.',
  refused: 'The service no longer allows it: you may no longer manage the group, or the member may have left it.',
  'signed-out': 'Your account is signed out.',
  ended: 'The program ended it.',
} as const;

/** How long is left: "29:41", "1:29:41". `minutes` after hours, and `seconds`, always have two digits. */
export const actingTime = {
  minutesLeft: '{minutes}:{seconds}',
  hoursLeft: '{hours}:{minutes}:{seconds}',
} as const;
