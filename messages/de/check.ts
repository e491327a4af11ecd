import type * as english from '../en/check';
import type { TranslatedNamespace } from '../messages';

export const startCheck: TranslatedNamespace<typeof english.startCheck> = {
  open: 'Prüfung beginnen…',
  title: 'Prüfung beginnen',
  start: '{count, plural, one {# Mitglied prüfen} other {# Mitglieder prüfen}}',
  explanation:
    'Sie handeln nacheinander als ein Mitglied nach dem anderen. Bei jedem sehen Sie, was das Mitglied sieht, und können Bilder, Alben und das Mitglied markieren, mit Notizen für Sie selbst. Eine Prüfung kann unterbrochen und an einem anderen Tag fortgesetzt werden.',
  whichMembers: 'Welche Mitglieder',
  all: 'Alle Mitglieder',
  shown: 'Die jetzt aufgelisteten, nach Suche und Filter',
  changed: 'Seit der letzten Prüfung verändert',
  starred: 'Mitglieder mit Stern',
  changedDetail:
    '{changed, number} verändert, {never, number} nie geprüft, {unknown, number} unbekannt, weil die Übersicht sie nicht gelesen hat',
  order: 'In der Reihenfolge der Liste.',
  tooMany: 'Eine Prüfung fasst höchstens {limit, number} Mitglieder: die ersten der Liste.',
  reason: 'Grund, für das Protokoll (optional)',
  maskOff: 'Maskierung für jedes Mitglied ausschalten',
  maskOffHint:
    'Heikle Bilder sind sichtbar, sobald ein Mitglied geöffnet wird, jeweils für {duration}. Das Protokoll hält es für jedes Mitglied fest.',
};

export const checkPanel: TranslatedNamespace<typeof english.checkPanel> = {
  label: 'Prüfung von Mitgliedern',
  running: 'Prüfung: Mitglied {position, number} von {count, number}, {name}',
  paused: 'Prüfung unterbrochen: {opened, number} von {count, number} Mitgliedern geöffnet',
  noMembers: 'In dieser Prüfung ist kein Mitglied mehr.',
  continuesWith: 'Weiter mit {name}',
  maskOff: 'Maskierung ausschalten',
  backToMember: 'Zurück zum Mitglied',
  continue: 'Prüfung fortsetzen',
  notKept: 'Ohne Schlüsselbund geht diese Prüfung verloren, wenn das Programm beendet wird.',
  unreadable: 'Frühere Prüfungen können nicht geöffnet werden.',
};

export const checkBar: TranslatedNamespace<typeof english.checkBar> = {
  label: 'Prüfung',
  position: 'Prüfung: Mitglied {position, number} von {count, number}',
  positionShort: 'Prüfung: {position, number} von {count, number}',
  pause: 'Unterbrechen',
  finish: 'Abschließen…',
  isLast: 'Das ist das letzte Mitglied der Prüfung.',
  isFirst: 'Das ist das erste Mitglied der Prüfung.',
  stillMasked: 'Die Maskierung bleibt an. {problem}.',
};

export const finishCheck: TranslatedNamespace<typeof english.finishCheck> = {
  title: 'Prüfung abschließen?',
  text: '{opened, number} von {count, number} Mitgliedern wurden geöffnet. Markierungen und Notizen bleiben im Bericht; die nächste Prüfung beginnt ohne sie.',
  finish: 'Prüfung abschließen',
  done: 'Die Prüfung ist abgeschlossen',
  doneText:
    '{count, plural, one {# Mitglied} other {# Mitglieder}}, {marks, plural, one {# Markierung} other {# Markierungen}}. Bilder, die Sie gesehen haben, gelten nicht mehr als neu.',
};

export const checkSkipped: TranslatedNamespace<typeof english.checkSkipped> = {
  title: '{name} konnte nicht geöffnet werden',
  left: 'Der Dienst führt dieses Mitglied nicht mehr auf: Vielleicht hat es die Gruppe verlassen. Die Prüfung hält das fest und geht mit dem nächsten Mitglied weiter.',
  refused:
    'Der Dienst lässt Sie nicht mehr als dieses Mitglied handeln: Vielleicht hat es die Gruppe verlassen, oder Ihr Recht wurde entzogen. Die Prüfung hält das fest und geht mit dem nächsten Mitglied weiter.',
  next: 'Nächstes Mitglied: {name}',
};

export const finishedChecks: TranslatedNamespace<typeof english.finishedChecks> = {
  open: 'Abgeschlossene Prüfungen…',
  title: 'Abgeschlossene Prüfungen',
  none: 'Es wurde noch keine Prüfung abgeschlossen.',
  counts:
    '{count, plural, one {# Mitglied} other {# Mitglieder}}, {marks, plural, one {# Markierung} other {# Markierungen}}',
  hint: 'Die letzten fünf abgeschlossenen Prüfungen bleiben auf diesem Computer und werden mit dem Konto vergessen.',
  delete: 'Löschen…',
  deleteQuestion:
    'Diese Prüfung mit ihren Markierungen und Notizen löschen? Ihr Bericht kann dann nicht mehr exportiert werden. Was Sie gesehen haben, gilt nicht wieder als neu.',
  deleteConfirm: 'Prüfung löschen',
  deleted: 'Die Prüfung wurde gelöscht.',
};

export const checkReportMenu: TranslatedNamespace<typeof english.checkReportMenu> = {
  open: 'Bericht exportieren…',
  pdf: 'Als Seiten (PDF)…',
  csv: 'Als Tabelle (CSV)…',
  json: 'Als Daten (JSON)…',
  saved: '{fileName} gespeichert',
  cancel: 'Export abbrechen',
};

export const checkMarks: TranslatedNamespace<typeof english.checkMarks> = {
  'looked-at': 'Angesehen',
  fine: 'In Ordnung',
  'to-discuss': 'Zu besprechen',
  label: '{title} markieren',
  editNote: 'Notiz…',
  marked: '{title}: {mark}',
  removed: '{title}: nicht mehr als „{mark}“ markiert',
  withNote: '{mark}: {note}',
};

export const checkNote: TranslatedNamespace<typeof english.checkNote> = {
  title: 'Notiz zu {title}',
  mark: 'Markierung',
  note: 'Notiz',
  hint: 'Nur auf diesem Computer; wird mit dem Konto vergessen.',
  wasNotSaved: 'Dieser Text wurde noch nicht gespeichert.',
  remove: 'Markierung entfernen',
};

export const checkNews: TranslatedNamespace<typeof english.checkNews> = {
  count: '{count, plural, one {# neues Bild} other {# neue Bilder}}',
  nothing: 'Bisher nichts Neues',
  since: 'Seit der Prüfung vom {date}',
  newAlbum: 'Neu',
  newPictures: '{count, plural, one {# neu} other {# neu}}',
  newPicture: 'Neu',
  rerated: 'Anders eingestuft',
};
