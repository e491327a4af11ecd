import type * as english from '../en/group';
import type { TranslatedNamespace } from '../messages';

export const group: TranslatedNamespace<typeof english.group> = {
  members: 'Mitglieder',
  overview: 'Übersicht',
  views: 'Was von der Gruppe gezeigt wird',
  memberCount: '{count, plural, one {# Mitglied} other {# Mitglieder}}',
  compareTitle: '{name} vergleichen',
  backToMembers: 'Zurück zu den Mitgliedern',
  backToAlbums: 'Zurück zu den Alben',
  search: 'Name oder Benutzer-ID',
  searchPlaceholder: 'Name oder ID',
  order: 'Reihenfolge der Mitglieder',
  orderByName: 'Nach Name',
  orderByLastUsed: 'Zuletzt gewählte zuerst',
  starredFirst: 'Markierte zuerst',
  starFailed: 'Der Stern konnte nicht geändert werden. {problem}.',
  reason: 'Grund, für das Protokoll (optional)',
  reasonShort: 'Grund',
  reasonHint: 'Wird beim nächsten Handeln als Mitglied festgehalten',
  addById: 'Mit ID hinzufügen',
  recent: 'Letzte Mitglieder',
  usedLast: 'Zuletzt gewählt',
  membersUsedLast: 'Zuletzt gewählte Mitglieder',
  membersAreOld: 'Diese Liste der Mitglieder ist vielleicht veraltet. {problem}.',
  someUnread: 'Einige Mitglieder konnten nicht geladen werden und fehlen hier. {problem}.',
  noneTitle: 'Keine Mitglieder',
  noneText: 'Diese Gruppe hat außer Ihnen keine Mitglieder.',
  noneInGroupText: '{group} hat außer Ihnen keine Mitglieder.',
  noneKnownTitle: 'Noch keine Mitglieder bekannt',
  noneKnownText: 'Mitglieder, die Sie mit ihrer Benutzer-ID hinzufügen, erscheinen hier.',
  cannotActTitle: 'Dieses Konto kann nicht als andere Mitglieder handeln',
  grant: 'Erneut anmelden und Berechtigung erteilen',
};

export const memberRow: TranslatedNamespace<typeof english.memberRow> = {
  actAs: 'Handeln als {name}',
  actedAsNow: 'Sie handeln als dieses Mitglied',
  addedById: 'Mit ID hinzugefügt',
  lastUsed: 'Zuletzt gewählt: {when}',
  lastUsedNow: 'Gerade eben gewählt',
  compare: '{name} vergleichen: was Ihr Konto und was das Mitglied sieht',
  forget: '{name}: gespeicherte Daten löschen…',
  star: '{name} mit einem Stern markieren',
  removeStar: 'Stern von {name} entfernen',
  compareWord: 'Vergleichen',
  forgetWord: 'Daten löschen',
};

export const addMember: TranslatedNamespace<typeof english.addMember> = {
  label: 'Mitglied hinzufügen',
  userId: 'Mitglied mit Benutzer-ID hinzufügen',
  hint: 'Jeder Benutzer hat nur eine ID: Als Eigentümer von Alben ist sie dieselbe wie als Mitglied Ihrer Gruppe.',
  add: 'Hinzufügen',
  adding: 'Wird hinzugefügt',
  close: 'Schließen',
  addUserId: 'Benutzer-ID {id} hinzufügen',
  addingUserId: 'Benutzer-ID {id} wird hinzugefügt',
  showAll: 'Alle Mitglieder zeigen',
  added: '{name} (#{id}) ist jetzt in der Liste.',
  notInGroup: 'Nicht erlaubt: Dieser Benutzer ist nicht in Ihrer Gruppe.',
  noSuchUser: 'Der Dienst hat keinen Benutzer mit dieser ID.',
  noneCalled: 'Kein Mitglied heißt „{name}“',
  noneWithId: 'Kein Mitglied hat die ID {id}',
  howToFind: 'Mitglieder werden über einen Teil ihres Namens oder ihrer Benutzer-ID gefunden.',
};

export const forgetMember: TranslatedNamespace<typeof english.forgetMember> = {
  question: 'Gespeicherte Daten zu {name} löschen?',
  explanation:
    'Proofsheet löscht, was auf diesem Computer zum Handeln als dieses Mitglied gespeichert ist: wann Sie zuletzt als dieses Mitglied gehandelt haben und was dabei geladen wurde. {isCurrent, select, true {Sie handeln gerade als dieses Mitglied; das endet dann. } other {}}Das Protokoll bleibt, wie es ist, und beim Dienst ändert sich nichts.',
  forget: 'Daten löschen',
  forgetting: 'Daten werden gelöscht',
  done: 'Daten zu {name} gelöscht',
  deleted: 'Von diesem Computer gelöscht:',
  nothingKept: 'Zu diesem Mitglied war nichts gespeichert.',
  journalStays: 'Einträge im Protokoll werden nicht gelöscht.',
};

export const forgottenData: TranslatedNamespace<typeof english.forgottenData> = {
  albums: 'die geladenen Daten zu Alben und Bildern',
  location: 'die zuletzt geöffnete Ansicht',
  'added-by-id': 'dass Sie das Mitglied mit seiner ID hinzugefügt haben; es verlässt die Liste',
  checks: 'der Teil Ihrer Prüfungen zu diesem Mitglied: Markierungen, Notizen und welche Bilder Sie gesehen haben',
  'last-acted-as': 'wann Sie zuletzt als dieses Mitglied gehandelt haben',
  star: 'Ihr Stern',
};

export const overview: TranslatedNamespace<typeof english.overview> = {
  label: 'Übersicht der Mitglieder',
  noMatch: 'Keines der bisher geladenen Mitglieder passt dazu.',
  onlyWith: 'Nur mit',
  unsafePictures: 'eventuell sensiblen Bildern',
  onlyWithUnsafePictures: 'Nur mit eventuell sensiblen Bildern',
  unsafeHint: 'Bilder, die der Dienst als bedenklich oder gar nicht einstuft',
  emptyAlbums: 'leeren Alben',
  onlyWithEmptyAlbums: 'Nur mit leeren Alben',
  order: 'Reihenfolge der Übersicht',
  reverse: 'Reihenfolge umkehren',
  columns: 'Spalten',
  rowsStay: 'Zeilen bleiben an ihrem Platz, solange der Mauszeiger darauf ist',
  progress: '{read, number} von {total, number} geladen',
  progressWithFailed: '{read, number} von {total, number} geladen, {failed, number} fehlgeschlagen',
  counted: 'Bilder von {counted, number} gezählt',
  progressInPercent: 'Etwa {percent, number} Prozent geladen',
  notKnown: 'Nicht bekannt',
  isWaiting: 'In der Warteschlange',
  noAlbums: 'Keine Alben',
  serviceAsksToWait: 'Der Dienst verlangt eine Pause, {seconds, number}\u00a0s',
  serviceAskedToWait: 'Der Dienst verlangte eine Pause',
  notAllowed: 'Nicht erlaubt: Der Dienst lässt Sie nicht als dieses Mitglied handeln.',
  tryAgainFor: 'Für {name} erneut versuchen',
  more: '+{count, number}',
  moreAlbums: '{count, plural, one {# weiteres Album} other {# weitere Alben}}',
  openAlbum: 'Als {name} das Album „{album}“ öffnen',
};

export const overviewExporting: TranslatedNamespace<typeof english.overviewExporting> = {
  csv: 'CSV exportieren…',
  busy: 'Die Übersicht wird exportiert',
  saved:
    '{count, plural, one {# Mitglied als „{fileName}“ gespeichert.} other {# Mitglieder als „{fileName}“ gespeichert.}}',
};

export const overviewColumns: TranslatedNamespace<typeof english.overviewColumns> = {
  name: 'Mitglied',
  albums: 'Alben',
  pictures: 'Bilder',
  newest: 'Neuestes Bild',
  unsafe: 'Eventuell sensibel',
  empty: 'Leer',
  covers: 'Titelbilder der Alben',
};

export const overviewFacts: TranslatedNamespace<typeof english.overviewFacts> = {
  albums: '{count, plural, one {# Album} other {# Alben}}',
  pictures: '{count, plural, one {# Bild} other {# Bilder}}',
  newest: 'neuestes vom {day}',
  empty: '{count, plural, one {# leer} other {# leer}}',
};

export const comparison: TranslatedNamespace<typeof english.comparison> = {
  explanation:
    'Proofsheet fragt die Alben der Benutzer-ID {id} auf zwei Wegen ab: mit Ihrem eigenen Konto und über Ihre Gruppe für dieses Mitglied.',
  label: 'Alben von {name}, auf zwei Wegen gesehen',
  requestedBy: 'Abgefragt von {name}',
  requestedFor: 'Abgefragt für {name}',
  ownAccount: 'Ihr eigenes Konto',
  groupForm: 'über Ihre Gruppe, ohne als dieses Mitglied zu handeln',
  differences: 'Unterschiede',
  onlyDifferences: 'Nur Unterschiede',
  incomplete: 'Gezeigt wird nur, was geladen werden konnte.',
  isOld: 'Diese Alben sind vielleicht veraltet. {problem}.',
  noAlbumsTitle: 'Keine Alben',
  noAlbumsText: '{name} hat keine Alben, die auf einem der beiden Wege zu sehen sind.',
  noDifferencesTitle: 'Keine Unterschiede',
  noDifferencesText: 'Beide Wege zeigen dasselbe.',
  couldNotRead: 'Konnte nicht geladen werden',
  notForYou: 'Für Sie nicht aufgelistet',
  notAsMember: 'Über Ihre Gruppe nicht aufgelistet',
  isSame: 'Auf beiden Wegen gleich',
  maskedOnBothSides: 'Auf beiden Seiten durch Ihre Regeln maskiert',
  coverWithheld: 'Titelbild vorenthalten',
  notCounted: 'nicht gezählt',
};

export const differences: TranslatedNamespace<typeof english.differences> = {
  'only-acting': 'Nur über Ihre Gruppe',
  'only-plain': 'Nur mit Ihrem Konto',
  'cover-withheld': 'Titelbild Ihnen vorenthalten',
  'cover-shown': 'Titelbild über Ihre Gruppe vorenthalten',
  name: 'Name verschieden',
  description: 'Beschreibung verschieden',
  'picture-count': 'Anzahl verschieden: {own} und {acting}',
  safety:
    'Einstufung verschieden: {own, select, safe {unbedenklich} unsafe {bedenklich} unknown {keine Angabe} other {kein Titelbild}} und {acting, select, safe {unbedenklich} unsafe {bedenklich} unknown {keine Angabe} other {kein Titelbild}}',
};

export const comparisonSummary: TranslatedNamespace<typeof english.comparisonSummary> = {
  none: 'Auf beiden Wegen keine Alben',
  allSame:
    '{count, plural, =1 {Das einzige Album ist auf beiden Wegen gleich} one {# Album ist auf beiden Wegen gleich} other {Alle # Alben sind auf beiden Wegen gleich}}',
  someDiffer:
    '{differing, plural, one {# von {count, plural, one {# Album} other {# Alben}} unterscheidet sich} other {# von {count, plural, one {# Album} other {# Alben}} unterscheiden sich}}',
  withDetails: '{summary}: {details}',
};

export const differenceCounts: TranslatedNamespace<typeof english.differenceCounts> = {
  'cover-withheld': '{count, plural, one {# Titelbild Ihnen vorenthalten} other {# Titelbilder Ihnen vorenthalten}}',
  'only-acting': '{count, plural, one {# nur über Ihre Gruppe} other {# nur über Ihre Gruppe}}',
  'only-plain': '{count, plural, one {# nur mit Ihrem Konto} other {# nur mit Ihrem Konto}}',
  'cover-shown':
    '{count, plural, one {# Titelbild über Ihre Gruppe vorenthalten} other {# Titelbilder über Ihre Gruppe vorenthalten}}',
  name: '{count, plural, one {# mit anderem Namen} other {# mit anderem Namen}}',
  description: '{count, plural, one {# mit anderer Beschreibung} other {# mit anderer Beschreibung}}',
  'picture-count': '{count, plural, one {# mit anderer Anzahl} other {# mit anderer Anzahl}}',
  safety: '{count, plural, one {# mit anderer Einstufung} other {# mit anderer Einstufung}}',
};
