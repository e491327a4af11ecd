/** Pages that the browser shows at the end of a sign-in: a heading, and a sentence below it. */
export const signInPages = {
  done: 'You can return to Proofsheet',
  doneText: 'The sign-in no longer needs this page, and you can close it.',
  otherSignIn: 'This page belongs to another sign-in',
  otherSignInText: 'Proofsheet did nothing with it. Return to Proofsheet, and continue or begin again there.',
  receiving: 'One moment',
  receivingText: 'Proofsheet is receiving the result of the sign-in.',
  noAnswer: 'Proofsheet does not respond',
  noAnswerText: 'Return to Proofsheet, and begin the sign-in again.',
} as const;
