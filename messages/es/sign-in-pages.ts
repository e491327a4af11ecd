import type * as english from '../en/sign-in-pages';
import type { TranslatedNamespace } from '../messages';

export const signInPages: TranslatedNamespace<typeof english.signInPages> = {
  done: 'Ya puedes volver a Proofsheet',
  doneText: 'El inicio de sesión ya no necesita esta página, así que puedes cerrarla.',
  otherSignIn: 'Esta página pertenece a otro inicio de sesión',
  otherSignInText: 'No se ha hecho nada con ella. Vuelve a Proofsheet y continúa o empieza de nuevo desde allí.',
  receiving: 'Un momento',
  receivingText: 'Proofsheet está recibiendo el resultado del inicio de sesión.',
  noAnswer: 'Proofsheet no responde',
  noAnswerText: 'Vuelve a Proofsheet y empieza de nuevo el inicio de sesión.',
};
