import type { lockScreen as english } from '../en/lock-screen';
import type { TranslatedNamespace } from '../messages';

export const lockScreen: TranslatedNamespace<typeof english> = {
  title: 'Gesperrt',
  pin: 'PIN',
  unlock: 'Entsperren',
  forgot: 'PIN vergessen',
  cancel: 'Abbrechen',
  signOut: 'Alle Konten abmelden',
  signOutExplanation:
    'Wenn Sie die PIN vergessen haben, können Sie hier alle Konten abmelden. Dabei wird auch die PIN entfernt und das Fenster entsperrt.',
  wrongPin: 'Die PIN stimmt nicht.',
  tooManyWrongPins: 'Zu viele falsche PINs.',
  wait: '{seconds, plural, one {Neuer Versuch in # Sekunde möglich.} other {Neuer Versuch in # Sekunden möglich.}}',
  unreadablePin:
    'Die PIN kann nicht gelesen werden, weil der Schlüsselbund gesperrt ist. Entsperren Sie den Schlüsselbund und starten Sie das Programm dann neu.',
  failed: 'Das hat nicht funktioniert. Versuchen Sie es erneut.',
};
