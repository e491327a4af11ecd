import type * as english from '../en/sign-in-pages';
import type { TranslatedNamespace } from '../messages';

export const signInPages: TranslatedNamespace<typeof english.signInPages> = {
  done: 'Ya puede volver a Proofsheet',
  doneText: 'El inicio de sesión ya no necesita esta página, así que puede cerrarla.',
  otherSignIn: 'Esta página pertenece a otro inicio de sesión',
  otherSignInText: 'No se ha hecho nada con ella. Vuelva a Proofsheet y continúe o empiece de nuevo desde allí.',
  receiving: 'Un momento',
  receivingText: 'Proofsheet está recibiendo el resultado del inicio de sesión.',
  noAnswer: 'Proofsheet no responde',
  noAnswerText: 'Vuelva a Proofsheet y empiece de nuevo el inicio de sesión.',
};
