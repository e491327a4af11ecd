import type * as english from '../en/journal';
import type { TranslatedNamespace } from '../messages';

export const journal: TranslatedNamespace<typeof english.journal> = {
  title: 'Protokoll',
  entries: 'Einträge',
  time: 'Zeit',
  who: 'Wer',
  what: 'Was geschehen ist',
  reason: 'Grund',
  changedSince: 'Nachträglich geändert.',
  damagedTitle: 'Es gibt keine Einträge zu zeigen',
  damagedText:
    'Oben steht, was mit dem Protokoll nicht stimmt. Sie können wieder als Mitglied handeln, sobald das Protokoll geschrieben werden kann.',
  emptyTitle: 'Noch wurde nichts als Mitglied getan',
  emptyText:
    'Wenn Sie als Mitglied einer Gruppe handeln, hält das Protokoll fest, wann und warum das war und was Sie geöffnet haben.',
  noMatchTitle: 'Keine Treffer',
  noMatchText: 'Kein Eintrag passt zu: {filters}.',
  filteredText: '„{text}“',
  filteredKind: '„{kind}“',
  filteredFrom: 'ab {day}',
  filteredTo: 'bis {day}',
  daysReversed: 'Der erste Tag liegt nach dem letzten.',
  clearFilter: 'Filter aufheben',
};

export const journalFilter: TranslatedNamespace<typeof english.journalFilter> = {
  label: 'Filter',
  words: 'Suchwörter',
  wordsPlaceholder: 'Name, Album oder Grund',
  kind: 'Was geschehen ist',
  allKinds: 'Alles',
  account: 'Konto',
  allAccounts: 'Alle Konten',
  thisAccount: 'Dieses Konto',
  accountOfService: '{name}, {service}',
  from: 'Ab',
  to: 'Bis',
};

export const journalKinds: TranslatedNamespace<typeof english.journalKinds> = {
  started: 'Handeln begonnen',
  extended: 'Handeln verlängert',
  ended: 'Handeln beendet',
  'album-opened': 'Album geöffnet',
  revealed: 'Aufgedeckt',
  'rules-changed': 'Maskierungsregeln geändert',
  'settings-changed': 'Einstellungen geändert',
  masked: 'Wieder maskiert',
  downloaded: 'Heruntergeladen',
  exported: 'Exportiert',
  searched: 'Bilder durchsucht',
  'overview-opened': 'Übersicht geöffnet',
  'check-started': 'Prüfung begonnen',
  'check-ended': 'Prüfung abgeschlossen',
  'check-deleted': 'Prüfung gelöscht',
  compared: 'Alben verglichen',
  'member-sought': 'Mitglied gesucht',
  'damage-found': 'Schaden am Protokoll gefunden',
};

export const journalActions: TranslatedNamespace<typeof english.journalActions> = {
  started: '{isMaskOn, select, true {Handeln begonnen, Maskierung ein} other {Handeln begonnen, Maskierung aus}}',
  extended: 'Handeln bis {time} verlängert',
  ended: 'Handeln beendet: {why}',
  'album-opened': 'Album „{name}“ geöffnet',
  revealed: 'Aufgedeckt: {what}',
  'rules-changed': 'Maskierung geändert: {from} → {to}',
  'settings-changed': 'Geändert: {what}',
  masked: 'Wieder maskiert: {what}',
  downloaded: 'Heruntergeladen: {what}',
  exported: 'Exportiert: {what}',
  searched: 'Geladene Bilder durchsucht; Treffer aus {count, plural, one {# Album} other {# Alben}}',
  'overview-opened':
    '{reads, select, albums {Übersicht der Gruppe geöffnet; sie lädt die Einstufung der Bilder in allen Alben} other {Übersicht der Gruppe geöffnet}}',
  compared: 'Die Alben von {name} mit dem verglichen, was das Konto selbst sieht, ohne als {name} zu handeln',
  'member-sought': 'Nach {id} gesucht, um ein Mitglied hinzuzufügen',
  'damage-found': 'Im Protokoll gefunden: {findings}',
};

export const journalChecks: TranslatedNamespace<typeof english.journalChecks> = {
  started:
    'Prüfung begonnen: {count, plural, one {# Mitglied} other {# Mitglieder}}{isMaskOff, select, true {, ohne Maskierung} other {}}',
  ended:
    'Prüfung abgeschlossen: {count, plural, one {# Mitglied} other {# Mitglieder}}, {marks, plural, one {# Markierung} other {# Markierungen}}',
  deleted:
    'Abgeschlossene Prüfung gelöscht: {count, plural, one {# Mitglied} other {# Mitglieder}}, {marks, plural, one {# Markierung} other {# Markierungen}}',
};

export const journalEnds: TranslatedNamespace<typeof english.journalEnds> = {
  returned: 'Rückkehr zum eigenen Konto',
  switched: 'Wechsel zu einem anderen Mitglied',
  left: 'Wechsel zu einem anderen Konto',
  'time-limit': 'Die Zeit war abgelaufen',
  slept: 'Der Computer ging in den Ruhezustand',
  locked: 'Der Bildschirm wurde gesperrt',
  blanked: 'Der Bildschirm wurde ausgeschaltet und war vielleicht gesperrt',
  refused: 'Der Dienst hat es nicht mehr erlaubt',
  'signed-out': 'Das Konto wurde abgemeldet',
  forgotten: 'Die Daten zum Mitglied wurden gelöscht',
  closed: 'Proofsheet wurde geschlossen',
  'cut-off': 'Proofsheet wurde unerwartet beendet; beim nächsten Start eingetragen',
};

export const journalRules: TranslatedNamespace<typeof english.journalRules> = {
  mask: 'Bilder ohne Einstufung werden maskiert, Darstellung: {style, select, mosaic {Mosaik} soft {weiche Farben} other {leer}}, {asksForMasked, select, true {maskierte Bilder werden angefordert} other {maskierte Bilder werden nicht angefordert}}',
  'mask-hidden':
    'Bilder ohne Einstufung werden maskiert, wenn sie ausgeblendet sind, Darstellung: {style, select, mosaic {Mosaik} soft {weiche Farben} other {leer}}, {asksForMasked, select, true {maskierte Bilder werden angefordert} other {maskierte Bilder werden nicht angefordert}}',
  show: 'Bilder ohne Einstufung werden gezeigt, Darstellung: {style, select, mosaic {Mosaik} soft {weiche Farben} other {leer}}, {asksForMasked, select, true {maskierte Bilder werden angefordert} other {maskierte Bilder werden nicht angefordert}}',
};

export const journalActors: TranslatedNamespace<typeof english.journalActors> = {
  asMember: '{account} als {member}',
  journal: 'Das Protokoll selbst',
};

export const journalEntry: TranslatedNamespace<typeof english.journalEntry> = {
  label: 'Ganzer Eintrag',
  none: 'Wählen Sie einen Eintrag aus, um ihn ganz zu lesen.',
  notIntact: 'Dieser Eintrag wurde nachträglich geändert.',
  actor: '{from, select, group {{actor} in {group}, {service}} account {{actor}, {service}} other {{actor}}}',
  rules: 'Regeln der Maskierung: {rules}',
  reason: 'Grund: {reason}',
  numberAndTime: 'Eintrag {number}, {time}',
};

export const journalState: TranslatedNamespace<typeof english.journalState> = {
  damaged: 'Beschädigt. {finding}',
  damagedPlaces: '{count, plural, one {Beschädigt an # Stelle:} other {Beschädigt an # Stellen:}}',
  nothingRepaired:
    'Proofsheet hat nichts repariert und nichts entfernt. Spätere Einträge sind mit den beschädigten verkettet.',
  isBeingChecked: 'Ältere Einträge werden noch geprüft.',
  wholeAndSealed:
    '{count, plural, =0 {Vollständig: keine Einträge, geschützt durch {keychain}} one {Vollständig: # Eintrag, geschützt durch {keychain}} other {Vollständig: # Einträge, geschützt durch {keychain}}}',
  wholeUnsealed:
    '{count, plural, =0 {Vollständig: keine Einträge, ohne Schutz durch einen Schlüsselbund} one {Vollständig: # Eintrag, ohne Schutz durch einen Schlüsselbund} other {Vollständig: # Einträge, ohne Schutz durch einen Schlüsselbund}}',
  unsealedText:
    'Jeder Eintrag ist mit dem vorherigen verkettet, daher fallen geänderte Einträge auf. Wer die Dateien dieses Computers ändern kann, könnte aber die letzten Einträge entfernen. Mit einem Schlüsselbund fällt auch das auf.',
  findings: 'Was gefunden wurde',
};

export const journalExporting: TranslatedNamespace<typeof english.journalExporting> = {
  label: 'Exportieren',
  csv: 'CSV exportieren…',
  json: 'JSON exportieren…',
  saved:
    '{count, plural, =0 {Keine Einträge als „{fileName}“ gespeichert.} one {# Eintrag als „{fileName}“ gespeichert.} other {# Einträge als „{fileName}“ gespeichert.}}',
};
