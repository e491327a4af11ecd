import type * as english from '../en/lock-screen';
import type { TranslatedNamespace } from '../messages';

export const lockScreen: TranslatedNamespace<typeof english.lockScreen> = {
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

export const decoys: TranslatedNamespace<typeof english.decoys> = {
  documentTitle: 'Notizen zur Quartalsbesprechung',
  documentBegin: 'Das Protokoll der letzten Besprechung wurde ohne Änderungen angenommen.',
  documentMiddle:
    'Die Heizung im zweiten Stock wird nächste Woche repariert. Bitte nutzen Sie bis dahin die Räume im ersten Stock.',
  documentEnd:
    'Nächste Schritte: die Zahlen jeder Abteilung sammeln, einen Termin vereinbaren und die Zusammenfassung an alle senden.',
  terminal:
    '$ make check\nKonfiguration gelesen\n214 Dateien geprüft: keine Probleme\nTests: 86 bestanden, 0 fehlgeschlagen\nFertig nach 42 s\n$ ',
};
