import type * as english from '../en/sign-in';
import type { TranslatedNamespace } from '../messages';

export const signIn: TranslatedNamespace<typeof english.signIn> = {
  whichService: 'Wo sind Ihre Bilder?',
  whichMethod: '{service}: Wie möchten Sie sich anmelden?',
  methods: '{count, plural, one {Eine Möglichkeit: {methods}} other {# Möglichkeiten: {methods}}}',
  nothingSent:
    'Bis Sie eine Anmeldung oder einen Test starten, wird nichts gesendet. Beim Abmelden wird die gespeicherte Anmeldung gelöscht.',
  heading: '{service}: {method}',
  signIn: 'Anmelden',
  openBrowser: 'Browser öffnen',
  openBrowserAgain: 'Browser erneut öffnen',
  copyAddress: 'Adresse kopieren',
  signingIn: 'Anmeldung läuft',
  useInstead: 'Mit „{service}“ fortfahren',
  signInAgainAs: 'Erneut anmelden als {name}',
  asking: 'Der Dienst wird abgefragt.',
  needed: 'Diese Angabe ist nötig.',
  savedOneUsed: 'Wenn Sie das Feld leer lassen, wird die gespeicherte Angabe verwendet.',
  portProblem: 'Ein Port ist eine Zahl von {min} bis {max}.',
  redirectHint:
    'Der Dienst prüft diese Adresse. Tragen Sie deshalb genau diese beim Dienst in die Angaben zum Projekt ein:',
  keptInKeychain: 'Diese Angabe bleibt im Schlüsselbund dieses Computers.',
  keptUntilClose: 'Diese Angabe bleibt nur gespeichert, bis Proofsheet geschlossen wird.',
};

export const browserSignIn: TranslatedNamespace<typeof english.browserSignIn> = {
  waiting: 'Warten auf den Browser',
  continueTitle: 'Im Browser fortfahren',
  continueText:
    'Dort wurde eine Seite des Dienstes geöffnet. Melden Sie sich an und erlauben Sie Proofsheet den Zugriff; dieses Fenster macht dann automatisch weiter.',
  noBrowserTitle: 'Es konnte kein Browser geöffnet werden',
  noBrowserText:
    'Kopieren Sie die Adresse und öffnen Sie sie selbst in einem Browser auf diesem Computer. Dieses Fenster macht dann automatisch weiter.',
  finishingTitle: 'Zurück vom Browser',
  finishingText: 'Der Dienst wird gefragt, wer Sie sind.',
  foreignAnswer: 'Proofsheet hat eine Antwort abgelehnt, die nicht zu dieser Anmeldung gehört.',
  codeTitle: 'Code von der Seite eingeben',
  codeText:
    'In Ihrem Browser wurde eine Seite des Dienstes geöffnet. Melden Sie sich dort an und erlauben Sie Proofsheet den Zugriff; dann zeigt die Seite einen Code.',
  codeNoBrowserText:
    'Kopieren Sie die Adresse und öffnen Sie sie in einem Browser auf einem beliebigen Computer. Melden Sie sich dort an und erlauben Sie Proofsheet den Zugriff; dann zeigt die Seite einen Code.',
  code: 'Code',
  codeHint: 'Leerzeichen sind erlaubt. Ein Code gilt einige Minuten.',
  codeWrong: 'Der Dienst nimmt diesen Code nicht an. Vergleichen Sie jede Ziffer mit der Seite.',
  codeDigits: 'Ein Code hat sechs Ziffern.',
  codeUnchecked: 'Der Dienst hat nicht geantwortet, der Code wurde also nicht geprüft. Senden Sie ihn noch einmal.',
  codeAsking: 'Proofsheet sendet den Code an den Dienst.',
  codeSend: 'Weiter',
};

export const servers: TranslatedNamespace<typeof english.servers> = {
  server: 'Server',
  address: 'Serveradresse',
  another: 'Anderer Server',
  ownServerHint: 'Verwenden Sie https; http ist nur auf diesem Computer möglich.',
  test: 'Server testen',
  testing: 'Test läuft',
  found: 'Ergebnisse des Tests',
};

export const testStates: TranslatedNamespace<typeof english.testStates> = {
  passed: 'Bestanden',
  failed: 'Fehlgeschlagen',
  skipped: 'Übersprungen',
};

export const serviceSummaries: TranslatedNamespace<typeof english.serviceSummaries> = {
  'pictures-api':
    'Ein Dienst, bei dem Mitglieder private Galerien mit Alben haben. Für Mitglieder, für Abonnenten einer Galerie und für Verwalter einer Gruppe.',
  'smugmug-2':
    'Die Foto-Website smugmug.com mit der heutigen API v2: Galerien in Ordnern, mit Bildtexten, Stichwörtern und Kameradaten.',
  smugmug:
    'Server, die noch Version 1.2 von SmugMug verwenden: Galerien nach Kategorien, mit Bildtexten, Stichwörtern und Kameradaten. Für alle, die einen solchen Server betreiben oder nutzen.',
  invented: 'Ein erfundener Dienst für Tests, mit Alben in Ordnern.',
};

export const serviceNeeds: TranslatedNamespace<typeof english.serviceNeeds> = {
  'pictures-api':
    'Sie brauchen: ein Konto dort sowie Client-ID und Client-Secret eines Projekts, das Sie auf der Entwicklerseite des Dienstes registrieren. Oder ein Zugriffstoken, das Sie schon haben.',
  'smugmug-2':
    'Sie brauchen: einen API-Schlüssel, den SmugMug auf seiner Seite für Entwickler kostenlos vergibt (api.smugmug.com/api/developer/apply). Für Ihre eigenen Galerien auch das Geheimnis des Schlüssels.',
  smugmug:
    'Sie brauchen: die Adresse des Servers und einen API-Schlüssel von dort. Für Ihre privaten Galerien brauchen Sie außerdem Ihren Namen und Ihr Passwort dort.',
  invented: 'Sie brauchen: eine Klubkarte.',
};

export const serviceLimits: TranslatedNamespace<typeof english.serviceLimits> = {
  smugmug:
    'Nicht für smugmug.com: SmugMug hat diese Version dort 2018 abgeschaltet. Wählen Sie stattdessen „SmugMug“. Geben Sie hier nicht Ihr Passwort von smugmug.com ein.',
};

export const signInMethodTitles: TranslatedNamespace<typeof english.signInMethodTitles> = {
  browser: 'Im Browser anmelden',
  'browser-with-key': 'Im Browser anmelden',
  'browser-code': 'Mit einem Code anmelden',
  token: 'Zugriffstoken einfügen',
  visitor: 'Als Besucher umsehen',
  password: 'Mit Passwort anmelden',
  card: 'Klubkarte vorzeigen',
};

export const signInMethodReasons: TranslatedNamespace<typeof english.signInMethodReasons> = {
  browser:
    'Ihr Passwort geben Sie auf der Seite des Dienstes ein; Proofsheet sieht es nie. Mit einem Client-Secret bleiben Sie angemeldet.',
  'browser-with-key':
    'Die Seite des Dienstes fragt nach Ihrem Passwort, sodass Proofsheet es nie sieht. Sie bleiben angemeldet.',
  'browser-code':
    'Die Seite des Dienstes fragt nach Ihrem Passwort und zeigt einen Code, den Sie hier eingeben. Für einen Browser, der nicht zu diesem Programm zurückkehren kann, etwa auf einem anderen Computer.',
  token: 'Für ein Token, das Sie schon haben. Es gilt, bis es abläuft; dann fügen Sie ein neues ein.',
  visitor: 'Zeigt ohne eigenes Konto, was alle sehen dürfen.',
  password:
    'Das Passwort wird einmal gesendet und nicht gespeichert. Der Dienst gibt dafür etwas zurück, mit dem Sie angemeldet bleiben.',
  card: 'Die PIN wird gegen ein Token getauscht und nicht gespeichert.',
};

export const signInMethodNeeds: TranslatedNamespace<typeof english.signInMethodNeeds> = {
  browser: 'Nötig sind Client-ID und Client-Secret eines beim Dienst registrierten Projekts.',
  'browser-with-key': 'Fragt nach einem API-Schlüssel und seinem Geheimnis.',
  'browser-code': 'Fragt nach einem API-Schlüssel und seinem Geheimnis, dann nach dem Code.',
  token: 'Nötig ist ein Zugriffstoken.',
  visitor: 'Nötig ist ein API-Schlüssel.',
  password: 'Nötig sind ein API-Schlüssel, Ihre E-Mail-Adresse oder Ihr Nickname und Ihr Passwort.',
  card: 'Nötig sind Nummer und PIN einer Klubkarte.',
};

export const signInMethodActions: TranslatedNamespace<typeof english.signInMethodActions> = {
  browser: 'Browser öffnen',
  'browser-with-key': 'Browser öffnen',
  'browser-code': 'Browser öffnen',
  token: 'Anmelden',
  visitor: 'Umsehen',
  password: 'Anmelden',
  card: 'Schachtel öffnen',
};

export const signInParts: TranslatedNamespace<typeof english.signInParts> = {
  card: 'Ihre Klubkarte',
  key: 'Ihr Schlüssel',
  more: 'Weitere Angaben',
  person: 'Wer Sie sind',
  project: 'Ihr Projekt',
  redirect: 'Weiterleitungsadresse',
};

export const signInPartHints: TranslatedNamespace<typeof english.signInPartHints> = {
  project:
    'Der Dienst lässt nur registrierte Programme zu. Registrieren Sie Proofsheet dort als Projekt; auf der Seite des Projekts stehen dann diese Angaben.',
};

export const signInFields: TranslatedNamespace<typeof english.signInFields> = {
  accessToken: 'Zugriffstoken',
  apiKey: 'API-Schlüssel',
  apiSecret: 'Geheimnis des API-Schlüssels',
  card: 'Kartennummer',
  cardPin: 'PIN der Karte',
  clientId: 'Client-ID',
  clientSecret: 'Client-Secret',
  loginServer: 'Adresse des Anmeldeservers',
  optionalApiKey: 'API-Schlüssel, falls Sie einen haben',
  password: 'Passwort',
  permissions: 'Berechtigungen',
  redirectPort: 'Port der Weiterleitung',
  userName: 'E-Mail-Adresse oder Nickname',
};

export const signInHints: TranslatedNamespace<typeof english.signInHints> = {
  accessToken: 'Mit dem Token sind Sie als die Person angemeldet, für die es ausgestellt wurde.',
  apiKey: 'Von der Entwicklerseite des Dienstes. Er sagt dem Dienst, welches Programm die Anfragen sendet.',
  apiSecret:
    'Neben dem Schlüssel auf der Seite des Dienstes für Entwickler. Es signiert jede Anfrage und wird nie gesendet.',
  card: 'Auf der Vorderseite der Karte.',
  clientId: 'Kennzeichnet das Projekt. Steht beim Dienst auf der Seite mit den Angaben zum Projekt.',
  clientSecret:
    'Das Passwort des Projekts, von derselben Seite. Ohne Client-Secret endet die Anmeldung nach etwa 20 Minuten, und Sie müssen sie wiederholen.',
  loginServer: 'Die Adresse der Anmeldeseite des Dienstes.',
  optionalApiKey:
    'Vom selben Projekt. Er ist nötig, um Personen über ihren Nickname nachzuschlagen, und für Preise und kostenlose Galerien.',
  password: 'Wird einmal über eine sichere Verbindung gesendet und nicht gespeichert.',
  permissions: 'Was der Dienst erlauben soll, in seinen eigenen Bezeichnungen, durch Leerzeichen getrennt.',
};

export const signInHintsWhenTyped: TranslatedNamespace<typeof english.signInHintsWhenTyped> = {
  clientSecret: 'Das Passwort des Projekts, von derselben Seite.',
};

export const signInMissing: TranslatedNamespace<typeof english.signInMissing> = {
  accessToken: 'Fügen Sie das Zugriffstoken ein.',
  apiKey: 'Geben Sie den API-Schlüssel ein.',
  apiSecret: 'Geben Sie das Geheimnis des API-Schlüssels ein.',
  card: 'Geben Sie die Nummer der Karte ein.',
  cardPin: 'Geben Sie die PIN ein.',
  clientId: 'Geben Sie die Client-ID Ihres Projekts ein.',
  loginServer: 'Geben Sie die Adresse des Anmeldeservers ein.',
  password: 'Geben Sie das Passwort ein.',
  server: 'Geben Sie die Adresse des Servers ein.',
  userName: 'Geben Sie die E-Mail-Adresse oder den Nickname ein.',
};

export const knownValues: TranslatedNamespace<typeof english.knownValues> = {
  loginServer: 'Anmeldeseite: {value}',
};

export const knownServers: TranslatedNamespace<typeof english.knownServers> = {
  production: 'Hauptserver',
  'vendor-test': 'Testserver',
};
export const knownServerHints: TranslatedNamespace<typeof english.knownServerHints> = {
  production: 'Dort sind Ihr Konto und Ihre Bilder.',
  'vendor-test': 'Für Entwickler: zum Ausprobieren eines Projekts, bevor der Dienst es freigibt.',
};

export const testFindings: TranslatedNamespace<typeof english.testFindings> = {
  'address-complete': 'Die Adresse ist vollständig.',
  'address-complete-here': 'Die Adresse ist vollständig. http ist erlaubt, weil der Server auf diesem Computer läuft.',
  'address-completed': 'Die Adresse hat keinen Pfad. Der Test verwendet stattdessen diese Adresse: {address}',
  connected: '{host} antwortet über {protocol}.',
  data: 'Die Antwort enthält Daten.',
  'no-data': 'Die Antwort enthält etwas anderes statt Daten.',
  page: 'Die Antwort ist eine Webseite statt Daten.',
  'not-tested': 'Nicht getestet, weil ein früherer Schritt fehlgeschlagen ist.',
  'asks-to-wait': 'Der Server bittet, vor der nächsten Anfrage {seconds, number}\u00a0s zu warten.',
  'status-failing': 'Der Server antwortet mit Status {status}: Er hat einen Fehler oder ist vorübergehend geschlossen.',
  'status-not-data': 'Der Server antwortet mit Status {status} statt mit Daten.',
  'other-data': 'Die Antwort enthält Daten, aber nicht die von {service}.',
  service: 'Der Server unterstützt {service}.',
  'pictures-api': 'Der Server unterstützt die Pictures API und verlangt wie erwartet eine Anmeldung.',
  'pictures-api-without-call': 'Auf dem Server fehlt v1/account/verifyCredentials, es ist also nicht die Pictures API.',
  'pictures-api-without-sign-in':
    'Der Server liefert einem nicht angemeldeten Programm ein Konto, was die Pictures API nie tut.',
  'pictures-api-status': 'Der Server antwortet mit Status {status}, was die Pictures API hier nicht tut.',
  'smugmug-2': 'Der Server unterstützt die API v2 von SmugMug und verlangt wie erwartet einen Schlüssel.',
  smugmug: 'Der Server unterstützt SmugMug 1.2.0.',
  'smugmug-with-key': 'Der Server unterstützt SmugMug 1.2.0 und verlangt wie erwartet einen API-Schlüssel.',
  'smugmug-retired': 'Der Server meldet, dass er Version 1.2.0 nicht mehr unterstützt.',
  'smugmug-with-page': 'Die Antwort ist eine Webseite statt Daten: Dieser Server unterstützt Version 1.2.0 nicht mehr.',
  'smugmug-gone': 'Unter dieser Adresse gibt es nichts: Dieser Server unterstützt Version 1.2.0 nicht oder nicht mehr.',
};
