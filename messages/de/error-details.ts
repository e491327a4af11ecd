import type * as english from '../en/error-details';
import type { TranslatedNamespace } from '../messages';

export const errorDetails: TranslatedNamespace<typeof english.errorDetails> = {
  'connection-ended': 'Die Verbindung endete, bevor eine Antwort kam ({systemCode}).',
  'connection-refused': 'Verbindung abgelehnt ({systemCode}).',
  'host-lookup-failed': 'Der Name des Hosts kann zurzeit nicht aufgelöst werden ({systemCode}).',
  'network-unreachable': 'Netzwerk nicht erreichbar ({systemCode}).',
  'no-connection': 'Keine Verbindung ({systemCode}).',
  'no-connection-in-time': 'Es kam nicht rechtzeitig eine Verbindung zustande ({systemCode}).',
  'no-route': 'Netzwerk nicht erreichbar.',
  'no-secure-connection': 'Es kam keine sichere Verbindung zustande ({systemCode}).',
  'no-such-host': 'Diesen Host gibt es nicht ({systemCode}).',
  'not-a-proxy': 'Der Server an der Adresse des Proxys antwortet nicht wie ein Proxy ({systemCode}).',
  'not-http': 'Die Antwort ist kein gültiges HTTP ({systemCode}).',
  'request-not-sendable': 'Die Anfrage kann nicht gesendet werden ({systemCode}).',

  'certificate-expired': 'Das Zertifikat ist abgelaufen ({systemCode}).',
  'certificate-not-accepted': 'Das Zertifikat wird nicht akzeptiert ({systemCode}).',
  'certificate-not-yet-valid': 'Das Zertifikat ist noch nicht gültig ({systemCode}).',
  'certificate-of-another-host': 'Das Zertifikat gilt nicht für diesen Host ({systemCode}).',
  'certificate-revoked': 'Das Zertifikat wurde widerrufen ({systemCode}).',
  'certificate-self-signed': 'Das Zertifikat ist selbstsigniert ({systemCode}).',
  'certificate-untrusted':
    'Das Zertifikat ist nicht von einer Stelle signiert, der dieser Computer vertraut ({systemCode}).',

  'proxy-asks-for-sign-in':
    'Der Proxy {proxy} verlangt eine Anmeldung: Geben Sie in den Einstellungen einen Benutzernamen und ein Passwort dafür an ({systemCode}).',
  'proxy-changed-meanwhile': 'Der Proxy wurde inzwischen geändert.',
  'proxy-error-page': 'Ein Proxy antwortet mit einer eigenen Fehlerseite.',
  'proxy-forbids': 'Der Proxy {proxy} erlaubt diese Anfrage nicht ({systemCode}).',
  'proxy-has-no-way': 'Der Proxy {proxy} kann diesen Server nicht erreichen ({systemCode}).',
  'proxy-needs-sign-in': 'Ein Proxy verlangt eine Anmeldung.',
  'proxy-not-allowed': 'Der Proxy wurde nicht erlaubt.',
  'proxy-refuses-sign-in':
    'Der Proxy {proxy} akzeptiert den angegebenen Benutzernamen und das Passwort nicht ({systemCode}).',
  'proxy-removal-not-allowed': 'Es wurde nicht erlaubt, den Proxy nicht mehr zu verwenden.',
  'proxy-sign-in-not-kept': 'Der Benutzername und das Passwort des Proxys konnten nicht gespeichert werden.',
  'proxy-unsafe': 'Der Proxy {proxy} ist nicht sicher.',
  'proxy-unusable': 'Der Proxy {proxy} kann nicht verwendet werden.',
  'system-proxy-unknown': 'Das System hat für diesen Server keinen Proxy gemeldet.',
  'system-proxy-unsupported': 'Das System verlangt eine Art von Proxy, die nicht unterstützt wird.',
  'network-asks-for-sign-in': 'Das Netzwerk verlangt eine Anmeldung.',
  'challenge-page': 'Statt der Antwort kam eine Seite, die prüft, ob ein Mensch anfragt.',

  'inside-own-network':
    'Der Dienst hat eine Adresse in diesem Computer oder seinem Netzwerk angegeben, obwohl der Dienst selbst nicht dort ist.',
  'only-https': 'Hier ist nur https erlaubt.',
  'redirect-drops-body': 'Bei einer Weiterleitung würden die gesendeten Daten verloren gehen.',
  'redirect-in-circle': 'Die Weiterleitungen führen im Kreis.',
  'redirect-to-nowhere': 'Eine Weiterleitung hat keine gültige Adresse.',
  'redirect-to-unsafe': 'Eine Weiterleitung führt zu einer unsicheren Adresse bei {target}.',
  'redirect-with-body': 'Eine Weiterleitung führt zu {target}; die gesendeten Daten dürfen dort nicht bekannt werden.',
  'redirect-with-sign-in': 'Eine Weiterleitung führt zu {target}; die Anmeldung darf dort nicht bekannt werden.',
  'too-many-redirects':
    '{limit, plural, one {Mehr als eine Weiterleitung.} other {Mehr als {limit, number} Weiterleitungen.}}',

  'address-empty': 'Die Adresse ist leer.',
  'address-has-fragment': 'Die Adresse eines Dienstes enthält kein „#“ und nichts, was darauf folgt.',
  'address-has-password': 'Eine Adresse darf weder einen Benutzernamen noch ein Passwort enthalten.',
  'address-has-query': 'Die Adresse eines Dienstes enthält kein Fragezeichen und nichts, was darauf folgt.',
  'address-has-spaces':
    'Eine Adresse enthält keine Leerzeichen, keine Zeilenumbrüche und keine umgekehrten Schrägstriche.',
  'address-of-login-server-has-path': 'Die Adresse des Anmeldeservers endet nach dem Host: Lassen Sie den Pfad weg.',
  'address-of-pictures-api-has-path': 'Die Adresse der Pictures API endet nach dem Host: Lassen Sie den Pfad weg.',
  'address-of-invented-service-has-path': 'Die Adresse einer Schachtel endet nach dem Host: Lassen Sie den Pfad weg.',
  'address-unreadable': 'Das ist keine Adresse: Host oder Port sind nicht lesbar.',
  'address-with-http': 'http ist nur zu diesem Computer möglich: Die Adresse jedes anderen Hosts beginnt mit https://.',
  'address-with-other-protocol':
    'Die Adresse muss mit https:// beginnen. Andere Übertragungsarten werden nicht unterstützt.',
  'address-without-https': 'Die Adresse muss mit https:// beginnen.',
  'host-not-allowed': 'Die Adresse wurde nicht erlaubt.',
  'proxy-address-has-more': 'Die Adresse eines Proxys endet nach dem Port: Lassen Sie weg, was darauf folgt.',
  'proxy-address-has-password': 'Geben Sie Benutzername und Passwort in den eigenen Feldern an, nicht in der Adresse.',
  'proxy-address-with-other-protocol':
    'Die Adresse eines Proxys beginnt mit http://, https://, socks4:// oder socks5://.',
  'smugmug-address-path':
    '{needsSlash, select, true {Die Adresse von SmugMug muss mit einem Schrägstrich enden und /json/ oder /rest/ enthalten, zum Beispiel {path}.} other {Die Adresse von SmugMug muss /json/ oder /rest/ enthalten, zum Beispiel {path}.}}',
  'smugmug-address-without-slash': 'Die Adresse von SmugMug muss mit einem Schrägstrich enden.',
  'smugmug-2-address-path': 'Die Adresse der API v2 von SmugMug muss mit {path} enden.',
  'smugmug-com-not-supported':
    'smugmug.com verwendet Version 1.2 nicht mehr: SmugMug hat sie dort 2018 abgeschaltet. Gehen Sie zurück und wählen Sie stattdessen „SmugMug“, das die heutige API v2 verwendet. Es wurde nichts gesendet.',

  'answer-empty-gallery': 'Die Galerie kam leer an, obwohl das Album nicht leer ist.',
  'answer-from-elsewhere': 'Die Antwort kam von einem anderen Server als dem der Pictures API.',
  'answer-has-doctype': 'Die Antwort gibt einen Dokumenttyp an, was nicht akzeptiert wird.',
  'answer-in-unknown-characters': 'Die Antwort verwendet einen Zeichensatz, der nicht verstanden wird.',
  'answer-needs-too-much-memory': 'Das Lesen der Antwort braucht zu viel Speicher.',
  'answer-not-asked-for': 'Die Antwort hat einen Status, der zu keiner Anfrage passt.',
  'answer-not-json': 'Die Antwort ist kein JSON.',
  'answer-not-oauth': 'Die Antwort des Anmeldeservers entspricht nicht OAuth.',
  'answer-not-xml': 'Die Antwort ist kein XML innerhalb der erlaubten Grenzen.',
  'answer-of-another-part': 'Die Antwort enthält einen anderen Teil als den angeforderten.',
  'answer-of-other-service': 'Die Antwort hat eine andere Form als die Antworten dieses Dienstes.',
  'answer-over-ratio': 'Die Antwort wird beim Entpacken mehr als {limit, number}-mal so lang, wie sie gesendet wurde.',
  'answer-stalled': 'Seit {limitMs, number}\u00a0ms kamen keine weiteren Bytes.',
  'answer-too-complex': 'Die Antwort hat zu viele Elemente oder ist zu tief verschachtelt.',
  'answer-too-long': 'Die Antwort ist länger als {limit, number} Byte.',
  'answer-too-many-encodings': 'Die Antwort ist zu oft codiert.',
  'answer-too-slow': 'Innerhalb von {limitMs, number}\u00a0ms kam keine vollständige Antwort.',
  'answer-truncated': 'Die Verbindung endete vor der Antwort.',
  'answer-undecodable': 'Die Antwort konnte nicht aus „{encoding}“ decodiert werden.',
  'answer-without-album': 'Die Antwort enthält kein Album.',
  'answer-without-countries': 'Die Liste der Länder ist leer.',
  'answer-without-rows': 'Eine Liste in der Antwort hat keine lesbare Zeile.',
  'answer-without-rule': 'Die Liste der Länder sagt nicht, ob dieses Land einen Altersnachweis verlangt.',
  'login-page': 'Der Anmeldeserver hat mit einer Webseite geantwortet.',
  'login-without-code': 'Die Anmeldeseite hat ohne Code geantwortet.',
  'login-without-password-hash': 'Die Anmeldung hat nichts geliefert, was das Passwort später ersetzen kann.',
  'login-without-session': 'Die Anmeldung hat keine Sitzung geliefert.',
  'login-without-token': 'Die Anmeldeseite hat ohne Token geantwortet.',
  'pages-without-end': 'Die Seiten der Liste verweisen ohne Ende aufeinander.',
  'picture-address-unusable': 'Das Bild hat keine gültige Adresse.',
  'picture-expired': 'Die Adresse des Bilds ist abgelaufen.',
  'picture-not-a-picture': 'Die Adresse eines Bilds lieferte etwas anderes.',
  'picture-not-scaled': 'Das Bild konnte nicht verkleinert werden.',
  'reading-too-slow': 'Die Antwort konnte nicht innerhalb von {limitMs, number}\u00a0ms gelesen werden.',
  'token-kind-unknown': 'Das Token ist von unbekannter Art.',
  'too-many-albums': 'Die Antwort nennt {count, number} Alben; höchstens {limit, number} werden geladen.',
  'video-not-a-video': 'Die Adresse eines Videos lieferte etwas anderes.',

  'api-key-refused': 'Der Dienst akzeptiert diesen API-Schlüssel nicht.',
  'card-refused': 'Karte und PIN gehören nicht zusammen.',
  'new-token-refused': 'Der Dienst akzeptiert das Token nicht, das er gerade ausgestellt hat.',
  'no-free-gallery-without-api-key': 'Ohne API-Schlüssel gibt es keine kostenlosen Galerien.',
  'no-such-album': 'Der Eigentümer hat dieses Album nicht.',
  'no-such-album-or-category': 'Diese Kategorie oder dieses Album gibt es nicht.',
  'no-such-nickname': 'Kein Eigentümer hat diesen Nickname.',
  'no-such-owner-or-protected':
    'Es gibt diesen Eigentümer nicht, oder die ganze Website ist durch ein Passwort geschützt.',
  'no-such-user': 'Kein Benutzer hat diese Nummer.',
  'service-read-only': 'Der Dienst erlaubt zurzeit nur das Lesen.',
  'service-version-gone': 'Der Server unterstützt diese Version des Dienstes nicht mehr.',
  'smugmug-api-key-invalid': 'Der API-Schlüssel ist nicht gültig.',
  'smugmug-call-refused': 'Der Dienst akzeptiert diesen Aufruf nicht.',
  'smugmug-key-or-secret-invalid': 'SmugMug lehnt den API-Schlüssel oder sein Geheimnis ab.',
  'smugmug-clock-refused':
    'SmugMug lehnt die Uhrzeit dieses Computers ab. Stellen Sie die Uhr richtig und versuchen Sie es noch einmal.',
  'smugmug-login-invalid': 'Die Anmeldung ist nicht gültig.',
  'smugmug-login-without-user': 'Die Anmeldung nennt keinen Benutzer.',
  'smugmug-no-album-or-private':
    'Es gibt dieses Album nicht, oder es ist nicht öffentlich, oder sein Passwort fehlt oder ist falsch.',
  'smugmug-no-answer': 'Der Dienst konnte nicht antworten.',
  'smugmug-no-owner-or-private':
    'Es gibt diesen Benutzer nicht, oder er ist nicht öffentlich, oder das Passwort fehlt oder ist falsch.',
  'smugmug-program-refused': 'Der Dienst lehnt diese Version des Programms ab.',
  'smugmug-session-lost': 'Die Sitzung ging zweimal hintereinander verloren.',
  'smugmug-sign-in-expired':
    'SmugMug lehnt diese Anmeldung ab, zum Beispiel weil sie länger als fünf Minuten gedauert hat.',
  'token-refused': 'Der Dienst akzeptiert das Zugriffstoken nicht: Es ist falsch, abgelaufen oder widerrufen.',

  'id-or-link-not-supported': 'Alben lassen sich hier nicht mit einer ID oder einem Link öffnen.',
  'needs-album-id-or-link': 'Das ist weder eine ID mit Schlüssel noch ein Link zu einem Album von SmugMug.',
  'needs-api-key-for-nickname': 'Eigentümer lassen sich nur mit einem API-Schlüssel über ihren Nickname finden.',
  'needs-box-name': 'Das ist nicht der Name einer Schachtel.',
  'needs-nickname-or-link': 'Das ist weder ein Nickname noch ein Link von SmugMug.',
  'needs-own-album-of-member':
    'Solange Sie als Mitglied handeln, können Sie nur die eigenen Alben des Mitglieds öffnen.',
  'needs-user-id-nickname-or-link': 'Das ist weder eine Benutzer-ID noch ein Nickname noch ein Profil-Link.',
  'needs-user-id-or-link': 'Das ist weder eine Benutzer-ID noch ein Profil-Link.',
  'not-in-group': 'Dieser Benutzer ist nicht in Ihrer Gruppe, oder Sie verwalten sie nicht mehr.',
  'self-is-no-member': 'Das ist das Konto selbst und kein anderes Mitglied.',

  'group-without-api-key':
    'Um die Mitglieder aufzulisten, ist der API-Schlüssel Ihres Projekts nötig, und es wurde keiner angegeben. Sie können Mitglieder mit ihrer Benutzer-ID hinzufügen.',
  'group-without-id':
    'Der Dienst sagt nicht, welche Gruppe das ist. Sie können ihre Mitglieder mit deren Benutzer-ID hinzufügen.',
  'manages-no-group': 'Laut dem Dienst verwaltet dieses Konto keine Gruppe.',
  'permission-missing-in-sign-in':
    'Gruppenfunktionen brauchen die Berechtigung {permission}: Melden Sie sich erneut an, um sie zu erteilen.',
  'permission-missing-in-token':
    'Gruppenfunktionen brauchen die Berechtigung {permission}: Besorgen Sie ein Token, das sie enthält.',

  'age-account-signed-out':
    'Dieses Konto ist nicht angemeldet. Der Dienst kann deshalb nicht gefragt werden, welche Regel bei ihm für das Land gilt, das Ihr System nennt ({country}). Die Maskierung bleibt ein. Melden Sie sich erneut an.',
  'age-no-api-key': 'Nicht geprüft: Dieses Konto hat keinen API-Schlüssel.',
  'age-no-country':
    'Ihr System sagt nicht, in welchem Land Sie sind. Deshalb ist nicht bekannt, welche Regel des Dienstes dafür gilt.',
  'age-no-such-rule': 'Nicht geprüft: Dieser Dienst hat keine Altersregel, die abgefragt werden kann.',
  'age-not-answered':
    'Der Dienst konnte nicht gefragt werden, welche Regel bei ihm für das Land gilt, das Ihr System nennt ({country}). Die Maskierung bleibt ein. Versuchen Sie es erneut.',
  'age-not-listed': 'Der Dienst hat keine Regel für das Land, das Ihr System nennt ({country}).',
  'age-not-required': 'An Ihrem Standort ({country}) verlangt der Dienst keinen Altersnachweis.',
  'age-not-verified':
    'An Ihrem Standort ({country}) verlangt der Dienst einen Altersnachweis, bevor Bilder gezeigt werden, die er nicht als unbedenklich einstuft, und dieses Konto hat keinen. Die Maskierung bleibt ein.',
  'age-not-verified-signed-out':
    'An Ihrem Standort ({country}) verlangt der Dienst einen Altersnachweis, bevor Bilder gezeigt werden, die er nicht als unbedenklich einstuft, und dieses Konto ist nicht angemeldet. Die Maskierung bleibt ein.',
  'age-refused':
    'Der Dienst wollte nicht sagen, welche Regel bei ihm für das Land gilt, das Ihr System nennt ({country}). Die Maskierung bleibt ein. Vielleicht ist der API-Schlüssel des Kontos falsch: Melden Sie sich mit einem anderen oder ohne Schlüssel erneut an.',
  'age-verified': 'An Ihrem Standort ({country}) verlangt der Dienst einen Altersnachweis, und dieses Konto hat ihn.',

  'account-changed-meanwhile': 'Das Konto wurde erneut angemeldet oder entfernt.',
  'acting-changed-meanwhile':
    'Das Konto oder das Mitglied, als das Sie handeln, hat sich inzwischen geändert. Exportieren Sie erneut.',
  'acting-over': 'Sie handeln nicht mehr als dieses Mitglied.',
  'browser-not-opened': 'Das System hat keinen Browser geöffnet.',
  'browser-without-answer': 'Innerhalb von {limitMs, number}\u00a0ms kam keine Antwort vom Browser.',
  'check-is-paused': 'Die Prüfung ist unterbrochen. Setzen Sie sie zuerst fort.',
  'check-not-finished': 'Eine Prüfung ist noch nicht abgeschlossen.',
  'check-without-member': 'Dieses Mitglied gehört nicht zur Prüfung.',
  'check-without-next-member': 'In dieser Prüfung gibt es kein weiteres Mitglied.',
  'check-with-too-many-marks': 'Eine Prüfung fasst höchstens {limit, number} Markierungen.',
  'no-check-begun': 'Es wurde keine Prüfung begonnen.',
  'no-sign-in-waits': 'Keine Anmeldung wartet auf den Browser.',
  'no-such-account': 'Dieses Konto gibt es nicht.',
  'no-such-member': 'Diese Gruppe hat kein Mitglied mit dieser ID.',
  'other-sign-in-begun': 'Eine andere Anmeldung wurde begonnen.',
  'pin-not-kept': 'Die PIN konnte nicht gespeichert werden.',
  'port-in-use': 'Das Programm kann Port {port} dieses Computers nicht verwenden ({systemCode}).',
  'session-expired': 'Die Sitzung ist abgelaufen und kann nicht erneuert werden.',
  'sign-in-unreadable': 'Die gespeicherte Anmeldung kann nicht gelesen werden.',
  'signed-in-as-other':
    'Dieses Konto gehört {expectedIs, select, visitor {einem Besucher} id {Benutzer {expected}} other {{expected}}}, angemeldet hat sich aber {foundIs, select, visitor {ein Besucher} id {Benutzer {found}} other {{found}}}.',

  'another-question-open': 'Eine andere Frage ist offen.',
  'demo-ended': 'Die Demo endete mit Code {exitCode}.',
  'demo-not-started': 'Die Demo ist nicht gestartet.',
  'demo-of-no-service': 'Die Demo hat diesen Dienst nicht.',
  'file-not-written':
    '{systemCode, select, unknown {Die Datei konnte nicht geschrieben werden.} other {Die Datei konnte nicht geschrieben werden ({systemCode}).}}',
  'journal-not-written':
    '{systemCode, select, unknown {Das Protokoll konnte nicht geschrieben werden.} other {Das Protokoll konnte nicht geschrieben werden ({systemCode}).}}',
  'journal-too-fast':
    'Das Protokoll nimmt in einer Minute höchstens {limit, plural, one {einen Eintrag} other {{limit, number} Einträge}} auf. Versuchen Sie es gleich noch einmal.',
  'too-much-dragged': 'Die Bilder sind zusammen zu groß zum Ziehen. Ziehen Sie weniger auf einmal.',
  'result-closed':
    'Diese Liste hat sich inzwischen geändert. Deshalb ist nichts geschehen. Wählen Sie die Bilder noch einmal aus.',
  'album-changed-meanwhile':
    'Die Bilder des Albums haben sich inzwischen geändert. Deshalb ist nichts geschehen. Wählen Sie sie noch einmal aus.',
  'picture-masked-meanwhile':
    'Das Bild wurde wieder maskiert, bevor ein Speicherort gewählt war. Deshalb wurde nichts gespeichert.',
  'picture-not-copyable': 'Bilder dieser Art lassen sich nicht kopieren, aber speichern.',
  'picture-not-in-album': 'Dieses Bild ist nicht in dem Album, das geladen wurde.',
  'report-not-printed': 'Die Seiten des Berichts konnten nicht erzeugt werden. Wählen Sie ein anderes Format.',
  'refused-twice': 'Es wurde zweimal hintereinander abgelehnt. In einer halben Minute ist eine neue Frage möglich.',
  'service-names-no-page': 'Der Dienst nennt dafür keine Webseite.',
  'window-locked': 'Das Fenster ist gesperrt.',

  'call-after-no-input': 'Eine Webseite wird nur geöffnet, nachdem eine Taste oder eine Schaltfläche gedrückt wurde.',
  'call-for-age-of-manager': 'Der Altersnachweis muss vom Verwalter vorliegen.',
  'call-for-other-member': 'Das gehört nicht zu dem Mitglied, als das Sie handeln.',
  'call-from-other-sender': 'Dieser Absender darf nichts aufrufen.',
  'call-in-flight': 'Ein Aufruf mit dieser ID läuft noch.',
  'call-of-nothing': 'Das Fenster hat etwas angefordert, das es nicht gibt.',
  'call-out-of-bounds': 'Der Aufruf überschreitet die erlaubten Grenzen.',
  'call-too-large': 'Die Eingabe ist zu groß oder besteht nicht aus einfachen Daten.',
  'call-unreadable': 'Das ist kein Aufruf.',
  'call-with-empty-field': 'Das Feld {field} ist leer.',
  'call-with-invalid-id': 'Die ID ist für diesen Dienst nicht gültig.',
  'call-with-invalid-input': 'Der Wert von „{place}“ ist nicht gültig ({issue}).',
  'call-with-invalid-port': 'Der Port ist keine verwendbare Zahl.',
  'call-with-own-api-key': 'Ein Konto dieses Dienstes hat einen eigenen Schlüssel.',
  'call-with-unknown-field': 'Die Anmeldung hat dieses Feld nicht.',
  'call-with-unknown-method': 'Der Dienst unterstützt diese Art der Anmeldung nicht.',
  'call-with-unknown-order': 'Der Dienst unterstützt diese Reihenfolge nicht.',
  'call-with-unknown-service': 'Diesen Dienst gibt es nicht.',
  'call-without-api-key': 'Dieser Aufruf der Pictures API braucht einen API-Schlüssel, und es ist keiner angegeben.',
  'call-without-groups': 'Dieses Konto kann nicht als Mitglied handeln.',
  'too-many-calls': 'Zu viele Aufrufe laufen gleichzeitig.',
};

export const errorQuotes: TranslatedNamespace<typeof english.errorQuotes> = {
  said: 'Die Meldung lautet: „{quote}“',
  ofVariable: '{variable}: {problem}',
};
