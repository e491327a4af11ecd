/** Pages that the browser shows at the end of a sign-in: a heading, and a sentence below it. */
export const signInPages = {
  done: 'You can return to Proofsheet',
  doneText: 'The sign-in no longer needs this page, and you can close it.',
  otherSignIn: 'This page belongs to another sign-in',
  otherSignInText: 'Nothing was done with it. Return to Proofsheet, and go on or begin again from there.',
  receiving: 'One moment',
  receivingText: 'Proofsheet is receiving the result of the sign-in.',
  noAnswer: 'Proofsheet does not answer',
  noAnswerText: 'Return to it, and begin the sign-in again.',
} as const;
