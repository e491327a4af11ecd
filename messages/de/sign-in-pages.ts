import type { signInPages as english } from '../en/sign-in-pages';
import type { TranslatedNamespace } from '../messages';

export const signInPages: TranslatedNamespace<typeof english> = {
  done: 'Sie können zu Proofsheet zurückkehren',
  doneText: 'Die Anmeldung braucht diese Seite nicht mehr. Sie können sie schließen.',
  otherSignIn: 'Diese Seite gehört zu einer anderen Anmeldung',
  otherSignInText:
    'Damit wurde nichts getan. Kehren Sie zu Proofsheet zurück, und fahren Sie dort fort oder beginnen Sie von vorn.',
  receiving: 'Einen Moment',
  receivingText: 'Proofsheet empfängt das Ergebnis der Anmeldung.',
  noAnswer: 'Proofsheet antwortet nicht',
  noAnswerText: 'Kehren Sie zu Proofsheet zurück, und beginnen Sie die Anmeldung von vorn.',
};
