import type { signInPages as english } from '../en/sign-in-pages';
import type { TranslatedNamespace } from '../messages';

export const signInPages: TranslatedNamespace<typeof english> = {
  done: 'Je kunt teruggaan naar Proofsheet',
  doneText: 'Deze pagina is niet meer nodig voor het aanmelden. Je kunt hem sluiten.',
  otherSignIn: 'Deze pagina hoort bij een andere aanmelding',
  otherSignInText: 'Er is niets mee gedaan. Ga terug naar Proofsheet en ga daar verder of begin opnieuw.',
  receiving: 'Een ogenblik',
  receivingText: 'Proofsheet ontvangt het resultaat van de aanmelding.',
  noAnswer: 'Proofsheet reageert niet',
  noAnswerText: 'Ga terug naar Proofsheet en begin opnieuw met aanmelden.',
};
