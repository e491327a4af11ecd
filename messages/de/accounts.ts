import type * as english from '../en/accounts';
import type { TranslatedNamespace } from '../messages';

export const accounts: TranslatedNamespace<typeof english.accounts> = {
  add: 'Konto hinzufügen',
  addWindowTitle: 'Konto hinzufügen · Proofsheet',
  title: 'Konto',
  name: 'Name',
  nameMissing: 'Ein Konto braucht einen Namen.',
  colour: 'Farbe',
  order: 'Reihenfolge der Konten',
  place: 'Platz {place} von {count}',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  serviceAtHost: '{service} bei {host}',
  untilClose:
    'Bleibt nur, bis Proofsheet geschlossen wird: Dieser Computer hat keinen Schlüsselbund, den Proofsheet verwenden kann.',
  willLastUntilClose:
    'Dieses Konto bleibt nur, bis Proofsheet geschlossen wird: Dieser Computer hat keinen Schlüsselbund, den Proofsheet verwenden kann.',
  keychainSeals:
    'Der Schlüsselbund ({keychain}) verschlüsselt die Anmeldung. Sie wird nie unverschlüsselt gespeichert.',
  signedInAs: 'Angemeldet als {name}',
  browse: 'Alben ansehen',
  addAnother: 'Weiteres Konto hinzufügen',
};

export const accountColours: TranslatedNamespace<typeof english.accountColours> = {
  clay: 'Terrakotta',
  amber: 'Bernstein',
  moss: 'Moosgrün',
  teal: 'Petrol',
  sky: 'Himmelblau',
  indigo: 'Indigo',
  plum: 'Pflaume',
  rose: 'Rosa',
};

export const accountDetails: TranslatedNamespace<typeof english.accountDetails> = {
  loading: 'Der Dienst wird abgefragt',
  afterSignIn: 'Nach der erneuten Anmeldung steht hier, was das Konto kann.',
  facts: 'Wem das Konto gehört',
  abilities: 'Was das Konto kann',
  addresses: 'Wohin die Anfragen gehen',
  isAvailable: 'Ja',
  isMissing: 'Nein',
  grant: 'Erneut anmelden und Berechtigung erteilen',
  requestLimit: 'Anfragen an den Dienst',
  requestsLeft: 'Noch möglich',
  requestsLeftOf: '{count, number} von {limit, number}',
  requestsRenewed: 'Nächste Erneuerung',
};

export const apiKey: TranslatedNamespace<typeof english.apiKey> = {
  title: 'API-Schlüssel',
  isThere: 'Dieses Konto hat den API-Schlüssel seines Projekts.',
  wasAdded: 'Der Dienst hat den Schlüssel angenommen. Dieses Konto hat jetzt den API-Schlüssel seines Projekts.',
  add: 'API-Schlüssel hinzufügen…',
  replace: 'API-Schlüssel ersetzen…',
  keep: 'Schlüssel speichern',
  testing: 'Dienst wird abgefragt',
  hint: 'Ein Schlüssel desselben Projekts. Proofsheet prüft ihn beim Dienst und speichert ihn dann mit der Anmeldung des Kontos.',
};

export const signedOutTitles: TranslatedNamespace<typeof english.signedOutTitles> = {
  'by-service': 'Vom Dienst abgemeldet',
  expired: 'Sitzung abgelaufen',
  unreadable: 'Die gespeicherte Anmeldung kann nicht gelesen werden',
};
export const signedOutExplanations: TranslatedNamespace<typeof english.signedOutExplanations> = {
  'by-service': 'Der Dienst akzeptiert die Anmeldung dieses Kontos nicht mehr.',
  expired: 'Der Dienst akzeptiert das Token nicht mehr, und es lässt sich nicht erneuern.',
  unreadable:
    'Wenn der Schlüsselbund gesperrt ist, entsperren Sie ihn und starten Sie Proofsheet neu; die gespeicherte Anmeldung ist noch da. Melden Sie sich andernfalls erneut an.',
};

export const signOut: TranslatedNamespace<typeof english.signOut> = {
  signedOut: 'Abgemeldet',
  signOut: 'Abmelden',
  signingOut: 'Wird abgemeldet',
  question: 'Konto „{name}“ abmelden?',
  explanation:
    'Proofsheet löscht alles, was es zu diesem Konto gespeichert hat: die Anmeldung, den Namen und die Farbe, die Eigentümer, die Sie damit nachgeschlagen und angeheftet haben, und die geladenen Bilder. Ihre Alben und Bilder beim Dienst ({service}) bleiben, wie sie sind.',
  deletedOf: 'Gelöschte Daten des Kontos „{name}“:',
  nothingKept: 'Vom Konto „{name}“ ist nichts mehr gespeichert.',
};

export const revocations: TranslatedNamespace<typeof english.revocations> = {
  revoked: 'Der Dienst hat die Anmeldung beendet.',
  'not-possible':
    'Der Dienst bietet keine Möglichkeit, diese Anmeldung zu beenden. Ein Token bleibt dort gültig, bis es abläuft.',
  failed: 'Der Dienst war nicht erreichbar und hat die Anmeldung deshalb nicht beendet.',
};

export const deletedData: TranslatedNamespace<typeof english.deletedData> = {
  albums: 'die geladenen Daten zu Alben und Bildern',
  'album-passwords': 'die eingegebenen Passwörter für Alben',
  owners: '{count, plural, one {ein nachgeschlagener Eigentümer} other {# nachgeschlagene Eigentümer}}',
  members: 'die Mitglieder, als die Sie gehandelt haben, und ihre geladenen Daten (das Protokoll bleibt)',
  checks: 'die Prüfungen seiner Mitglieder mit Markierungen und Notizen',
  favourites: 'seine Sterne, angehefteten Alben, gespeicherten Suchen und was zuletzt gesehen wurde',
  calls: 'die Anfragen in „Aktivität“',
  location: 'die zuletzt geöffnete Ansicht',
  'name-and-colour': 'der Name und die Farbe',
};

export const demo: TranslatedNamespace<typeof english.demo> = {
  title: 'Demo',
  state: 'Zustand der Demo',
  invitation: 'Dies sind Demobilder.',
  connect: 'Eigenes Konto verbinden',
  'starting-again': 'Die Demo ist ausgefallen und wird neu gestartet.',
  'started-again': 'Die Demo ist ausgefallen und wurde neu gestartet.',
  stopped: 'Die Demo ist mehrmals ausgefallen. Starten Sie Proofsheet neu, um sie zu verwenden.',
};

export const accountFacts: TranslatedNamespace<typeof english.accountFacts> = {
  'account-type': 'Kontotyp',
  'age-verified': 'Alter nachgewiesen',
  card: 'Karte',
  email: 'E-Mail',
  group: 'Gruppe',
  'group-role': 'Rolle in der Gruppe',
  name: 'Name',
  nickname: 'Nickname',
  permissions: 'Erteilte Berechtigungen',
  'signed-in-as': 'Angemeldet als',
  'user-id': 'Benutzer-ID',
};

export const accountFactValues: TranslatedNamespace<typeof english.accountFactValues> = {
  manager: 'Verwalter',
  member: 'Mitglied',
  no: 'Nein',
  none: 'Keine',
  'offers-services': 'Bietet Dienstleistungen an',
  'seeks-services': 'Sucht Dienstleistungen',
  visitor: 'Besucher',
  yes: 'Ja',
};

export const accountAddresses: TranslatedNamespace<typeof english.accountAddresses> = {
  server: 'Server',
  'sign-in-page': 'Anmeldeseite',
  redirect: 'Weiterleitungsadresse',
};

export const abilities: TranslatedNamespace<typeof english.abilities> = {
  'act-as-members': 'Als Mitglieder Ihrer Gruppe handeln',
  'own-albums': 'Ihre eigenen Alben und die von Ihnen abonnierten Galerien sehen',
  'own-galleries': 'Ihre eigenen Galerien sehen, auch die privaten',
  'people-and-prices': 'Personen über ihren Nickname finden, kostenlose Galerien und Preise sehen',
  'public-galleries': 'Öffentliche Galerien sehen, und geschützte mit deren Passwort',
  'stay-signed-in': 'Angemeldet bleiben',
};

export const abilityObstacles: TranslatedNamespace<typeof english.abilityObstacles> = {
  'manages-no-group': 'Laut dem Dienst verwaltet dieses Konto keine Gruppe.',
  'needs-api-key': 'Dafür ist der API-Schlüssel Ihres Projekts nötig, und es wurde keiner angegeben.',
  'not-renewable':
    'Eine Anmeldung dieser Art kann nicht erneuert werden: Sie gilt etwa 20 Minuten, danach melden Sie sich erneut an.',
  'permission-missing-in-sign-in':
    'Gruppenfunktionen brauchen die Berechtigung {permission}: Melden Sie sich erneut an, um sie zu erteilen.',
  'permission-missing-in-token':
    'Gruppenfunktionen brauchen die Berechtigung {permission}: Besorgen Sie ein Token, das sie enthält.',
  visitor: 'Ein Besucher hat keine eigenen Galerien. Um Ihre zu sehen, melden Sie sich bei Ihrem Konto an.',
};

export const deletedSecrets: TranslatedNamespace<typeof english.deletedSecrets> = {
  'access-token': 'das Zugriffstoken',
  'access-and-refresh-token': 'das Zugriffs- und das Aktualisierungstoken',
  'api-key': 'der API-Schlüssel',
  'client-secret': 'das Client-Secret',
  'password-hash': 'der Hash, der für das Passwort stand',
};

export const apiKeyUses: TranslatedNamespace<typeof english.apiKeyUses> = {
  'people-and-prices':
    'Mit dem API-Schlüssel seines Projekts findet dieses Konto Personen über ihren Nickname und sieht kostenlose Galerien und Preise.',
};
