import type { signInPages as english } from '../en/sign-in-pages';
import type { TranslatedNamespace } from '../messages';

export const signInPages: TranslatedNamespace<typeof english> = {
  done: 'Vous pouvez revenir à Proofsheet',
  doneText: 'La connexion n’a plus besoin de cette page ; vous pouvez la fermer.',
  otherSignIn: 'Cette page appartient à une autre connexion',
  otherSignInText: 'Rien n’en a été fait. Revenez à Proofsheet, puis continuez ou recommencez depuis là.',
  receiving: 'Un instant',
  receivingText: 'Proofsheet reçoit le résultat de la connexion.',
  noAnswer: 'Proofsheet ne répond pas',
  noAnswerText: 'Revenez-y et recommencez la connexion.',
};
