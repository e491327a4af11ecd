import type * as english from '../en/commands';
import type { TranslatedNamespace } from '../messages';

export const commands: TranslatedNamespace<typeof english.commands> = {
  'add-account': 'Konto hinzufügen…',
  'show-account': 'Konto…',
  'choose-account': 'Konto wechseln',
  'copy-picture': 'Bild kopieren',
  'save-picture': 'Bild speichern unter…',
  'show-settings': 'Einstellungen',
  'mask-everything': 'Aufgedeckte Bilder maskieren',
  'mask-all-pictures': 'Alle Bilder oder nur sensible maskieren',
  'lock-window': 'Fenster sperren',
  'take-mask-off': 'Maskierung ausschalten…',
  reveal: 'Aufdecken oder maskieren',
  'reveal-album': 'Ganzes Album aufdecken…',
  'toggle-inspector': 'Informationen',
  'larger-tiles': 'Größere Bilder',
  'smaller-tiles': 'Kleinere Bilder',
  'reset-tiles': 'Standardgröße der Bilder',
  'larger-text': 'Größerer Text',
  'smaller-text': 'Kleinerer Text',
  'reset-text': 'Standardgröße des Texts',
  'reload-view': 'Aktualisieren',
  'show-activity': 'Aktivität',
  back: 'Zurück',
  forward: 'Vorwärts',
  'go-up': 'Zurück zu den Alben',
  find: 'Eigentümer oder Album öffnen',
  'show-palette': 'Schnellsuche',
  'show-group': 'Mitglieder der Gruppe',
  'act-as-recent-member': 'Als zuletzt gewähltes Mitglied handeln',
  'stop-acting': 'Handeln als Mitglied beenden',
  'show-journal': 'Protokoll',
  'check-next-member': 'Nächstes Mitglied',
  'check-previous-member': 'Vorheriges Mitglied',
  'mark-looked-at': 'Als angesehen markieren',
  'mark-fine': 'Als in Ordnung markieren',
  'mark-to-discuss': 'Als zu besprechen markieren…',
  'mark-member-looked-at': 'Mitglied als angesehen markieren',
  'mark-member-fine': 'Mitglied als in Ordnung markieren',
  'mark-member-to-discuss': 'Mitglied als zu besprechen markieren…',
  'edit-member-note': 'Notiz zum Mitglied…',
  'go-on-with-check': 'Prüfung fortsetzen',
  'pause-check': 'Prüfung unterbrechen',
  'finish-check': 'Prüfung abschließen…',
  'show-finished-checks': 'Abgeschlossene Prüfungen…',
  'show-guide': 'Benutzerhandbuch',
  'show-keys': 'Tastenkürzel',
  'open-logs': 'Logs öffnen',
  'copy-report': 'Bericht kopieren',
  'report-problem': 'Problem melden…',
  'show-about': 'Über Proofsheet',
  'select-all': 'Gesamten Text auswählen',
};

export const toolbarWords: TranslatedNamespace<typeof english.toolbarWords> = {
  'show-group': 'Mitglieder',
  'reload-view': 'Aktualisieren',
  'show-keys': 'Tastenkürzel',
  'toggle-inspector': 'Informationen',
  'reveal-album': 'Aufdecken',
};

export const commandDetails: TranslatedNamespace<typeof english.commandDetails> = {
  'show-account': 'Name, Farbe, Abmelden',
  reveal: 'das ausgewählte Bild, vorübergehend',
  'show-palette': 'Alben, Eigentümer, Konten, Mitglieder und Befehle',
  'show-journal': 'was als Mitglied getan wurde',
  'copy-report': 'Versionen und letzte Vorfälle',
};

export const componentKeys: TranslatedNamespace<typeof english.componentKeys> = {
  move: 'Zum nächstgelegenen Element',
  'move-to-end': 'Zum ersten oder letzten Element',
  page: 'Eine Bildschirmseite nach oben oder unten',
  open: 'Öffnen',
  previous: 'Vorheriges Bild',
  next: 'Nächstes Bild',
  'step-to-end': 'Zum ersten oder letzten Bild',
  'zoom-in': 'Vergrößern',
  'zoom-out': 'Verkleinern',
  'zoom-fit': 'Ins Fenster einpassen',
  'zoom-actual': '100 % (tatsächliche Pixel)',
  'zoom-fill': 'Fenster ausfüllen',
  'zoom-toggle': 'Zwischen eingepasst und 100 % wechseln',
  'pan-picture': 'Vergrößertes Bild verschieben',
  'turn-right': 'Nach rechts drehen',
  'turn-left': 'Nach links drehen',
  'page-in-viewer': 'Zehn zurück oder weiter',
  filmstrip: 'Filmstreifen',
  slideshow: 'Diashow',
  'info-overlay': 'Angaben über dem Bild',
  'frame-step': 'Vorheriges oder nächstes Einzelbild eines Videos',
  'close-viewer': 'Schließen',
  peek: 'Maskiertes Bild zeigen, solange gedrückt',
  'picture-menu': 'Menü des Bilds öffnen',
  'move-account': 'Konto verschieben',
  'account-menu': 'Konto öffnen',
};

export const shortcutSections: TranslatedNamespace<typeof english.shortcutSections> = {
  grid: 'Im Raster',
  viewer: 'In der Großansicht',
  pictures: 'Bilder',
  accounts: 'Konten',
  acting: 'Handeln als Mitglied',
  check: 'Mitglieder prüfen',
  anywhere: 'Überall',
};

export const shortcutList: TranslatedNamespace<typeof english.shortcutList> = {
  lettersInFields:
    'Tastenkürzel aus einem einzelnen Buchstaben wirken nicht, während Sie in ein Feld schreiben; alle anderen schon.',
  withDetail: '{label}: {detail}',
};

export const systemUses: TranslatedNamespace<typeof english.systemUses> = {
  redo: 'Wiederholen',
  pasteAndMatchStyle: 'Ohne Formatierung einfügen',
  fullScreen: 'Vollbild',
  hideOthers: 'Andere ausblenden',
};
