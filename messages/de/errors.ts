import type * as english from '../en/errors';
import type { TranslatedNamespace } from '../messages';

export const errorTitles: TranslatedNamespace<typeof english.errorTitles> = {
  'signed-out': 'Vom Dienst abgemeldet',
  offline: 'Der Dienst ist nicht erreichbar',
  'timed-out': 'Der Dienst hat zu lange gebraucht',
  'rate-limited': 'Der Dienst verlangt eine Pause',
  forbidden: 'Nicht erlaubt',
  'not-found': 'Nicht gefunden',
  'not-subscribed': 'Nicht abonniert',
  'not-understood': 'Damit kann der Dienst nichts anfangen',
  'read-only': 'Der Dienst ist wegen Wartung geschlossen',
  insecure: 'Die Verbindung ist nicht sicher',
  blocked: 'Unerwartete Antwort aus dem Netzwerk',
  refused: 'Der Dienst hat die Anfrage abgelehnt',
  'service-failed': 'Der Dienst hat ein Problem',
  'unreadable-answer': 'Die Antwort konnte nicht gelesen werden',
  'service-retired': 'Dieser Server unterstützt diese Version nicht mehr',
  cancelled: 'Abgebrochen',
  'not-recorded': 'Das konnte nicht ins Protokoll geschrieben werden',
  'mask-required': 'Die Maskierung lässt sich hier nicht ausschalten',
  'not-saved': 'Die Datei konnte nicht geschrieben werden',
  'bad-request': 'Der Aufruf wurde abgelehnt',
  internal: 'Im Programm ist ein Fehler aufgetreten',
  projectUnapproved: 'Das Projekt ist nicht freigegeben',
  notSubscribedOrUnapproved: 'Nicht abonniert, oder Projekt nicht freigegeben',
  passwordNeeded: 'Ein Passwort ist nötig',
  passwordWrong: 'Das Passwort stimmt nicht',
};

export const errorExplanations: TranslatedNamespace<typeof english.errorExplanations> = {
  'signed-out': 'Der Dienst akzeptiert das Token dieses Kontos nicht mehr. Melden Sie sich erneut an, um fortzufahren.',
  offline: 'Prüfen Sie die Verbindung und versuchen Sie es dann erneut.',
  'timed-out': 'Der Dienst hat nicht rechtzeitig geantwortet. Ein neuer Versuch kann helfen.',
  'rate-limited': 'Der Dienst nimmt in einer bestimmten Zeit nur eine begrenzte Zahl von Anfragen an.',
  forbidden: 'Der Dienst erlaubt diesem Konto nicht, das zu sehen.',
  'not-found': 'Das gibt es nicht, oder der Eigentümer teilt es nicht mit diesem Konto.',
  'not-subscribed': 'Der Eigentümer zeigt das nur Abonnenten seiner privaten Galerie.',
  'not-understood': 'Das ist kein Eigentümer, kein Album und kein Link dieses Dienstes.',
  'read-only':
    'Der Dienst nimmt eine Zeit lang keine Anmeldungen und keine Änderungen an. Das Lesen ist vielleicht schon früher wieder möglich.',
  insecure: 'Es wurde nichts gesendet. Prüfen Sie die Adresse und das Netzwerk, das Sie verwenden.',
  blocked:
    'Die Antwort war eine Webseite, zum Beispiel von einem Proxy, einer Anmeldeseite oder einem Captcha. Öffnen Sie eine Seite im Browser, melden Sie sich dort an, falls das Netzwerk es verlangt, und versuchen Sie es erneut.',
  refused: 'Der Dienst akzeptiert etwas an den Einstellungen dieses Kontos nicht.',
  'service-failed': 'Auf diesem Computer ist alles in Ordnung. Ein späterer Versuch kann helfen.',
  'unreadable-answer':
    'Die Antwort war abgeschnitten, zu lang oder nicht das, was dieser Dienst sonst sendet, und wird deshalb nicht angezeigt. Versuchen Sie es erneut. Wenn es jedes Mal geschieht, melden Sie es über das Menü „Hilfe“.',
  'service-retired':
    'Proofsheet kann von ihm nichts mehr laden. Suchen Sie nach einer neueren Version von Proofsheet, oder fragen Sie den Betreiber des Servers.',
  cancelled: 'Die Anfrage wurde abgebrochen, bevor eine Antwort kam.',
  'not-recorded':
    'Die Aktion wurde nicht ausgeführt, weil alles, was Sie als Mitglied tun, zuerst eingetragen werden muss. Prüfen Sie, ob auf dem Datenträger Platz ist, und versuchen Sie es dann erneut.',
  'mask-required':
    'An Ihrem Standort ist ein Altersnachweis vorgeschrieben, und dem Dienst liegt von Ihnen keiner vor.',
  'not-saved': 'Es wurde nichts gespeichert. Versuchen Sie es in einem anderen Ordner.',
  'bad-request': 'Das Fenster hat einen ungültigen Aufruf gesendet. Das ist ein Fehler im Programm.',
  internal: 'Ihre Daten sind sicher. Ein neuer Versuch kann helfen.',
  projectUnapproved:
    'Der Dienst zeigt Bilder nur freigegebenen Projekten. Die Person, die das Projekt registriert hat, kann den Dienst um die Freigabe bitten.',
  notSubscribedOrUnapproved:
    'Der Eigentümer zeigt das nur Abonnenten, oder der Dienst hat Ihr Projekt noch nicht freigegeben. Er antwortet in beiden Fällen gleich.',
  passwordOfAlbum: 'Der Eigentümer hat dieses Album mit einem Passwort geschützt.',
  passwordOfSite: 'Der Eigentümer hat diese Website mit einem Passwort geschützt.',
  passwordOrNoSuchOwner:
    'Es gibt diesen Eigentümer nicht, oder er hat seine ganze Website mit einem Passwort geschützt. Der Dienst antwortet in beiden Fällen gleich.',
  passwordOrPrivate:
    'Das Album ist privat oder durch ein Passwort geschützt. Der Dienst antwortet in beiden Fällen gleich.',
};

export const signInFailureTitles: TranslatedNamespace<typeof english.signInFailureTitles> = {
  'cancelled-in-browser': 'Die Anmeldung wurde im Browser abgebrochen',
  'browser-timed-out': 'Zeit für die Anmeldung abgelaufen',
  'port-taken': 'Ein anderes Programm verwendet diesen Port',
  'no-browser': 'Es konnte kein Browser geöffnet werden',
  refused: 'Der Dienst hat das nicht akzeptiert',
  'different-person': 'Das ist eine andere Person',
  'another-sign-in': 'Eine andere Anmeldung läuft',
};

export const signInFailureExplanations: TranslatedNamespace<typeof english.signInFailureExplanations> = {
  'cancelled-in-browser': 'Es wurde nichts verbunden, und hier hat sich nichts geändert.',
  'browser-timed-out': 'Die Seite wurde nicht rechtzeitig abgeschlossen. Ein neuer Versuch öffnet eine neue.',
  'port-taken':
    'Schließen Sie dieses Programm, oder wählen Sie einen anderen Port und registrieren Sie dessen Weiterleitungsadresse beim Dienst.',
  'no-browser': 'Kopieren Sie die Adresse und öffnen Sie sie selbst in einem Browser auf diesem Computer.',
  refused: 'Prüfen Sie Ihre Eingaben. Es wurde nichts gespeichert.',
  'different-person':
    'Der Browser ist vielleicht noch mit dem Konto dieser Person angemeldet: Melden Sie sich dort beim Dienst ab und versuchen Sie es dann erneut. Oder fügen Sie für sie ein eigenes Konto hinzu.',
  'another-sign-in':
    'Es kann immer nur eine Anmeldung auf den Browser warten. Schließen Sie die andere ab oder brechen Sie sie ab, und versuchen Sie es dann erneut.',
};

export const errorFacts: TranslatedNamespace<typeof english.errorFacts> = {
  status: 'HTTP-Status {status}',
  code: 'Code {code}',
  incident: 'Vorfall {id}',
};
