import type * as english from '../en/help';
import type { TranslatedNamespace } from '../messages';

export const about: TranslatedNamespace<typeof english.about> = {
  system: 'System',
  licence: 'Lizenz',
  noLicence: 'Keine: Proofsheet darf nicht kopiert oder weitergegeben werden. Die Bestandteile haben eigene Lizenzen.',
  package: 'Paket',
  packageKind:
    '{kind, select, source {Aus dem Quelltext gebaut} deb {Debian-Paket} rpm {RPM-Paket} appimage {AppImage} archive {Archiv} other {Installationsprogramm}}',
  licences: 'Lizenzen…',
  copy: 'Bericht kopieren',
};

export const parts: TranslatedNamespace<typeof english.parts> = {
  title: 'Lizenzen',
  search: 'Nach Namen suchen',
  count: '{count, plural, one {# Bestandteil} other {# Bestandteile}}',
  noneFound: 'Kein Bestandteil hat diesen Namen.',
  ofChromium: 'Bestandteil von Chromium',
  textOf: 'Lizenz von {name}',
  noText: 'Der Text dieser Lizenz ist in dieser Kopie des Programms nicht enthalten.',
  incomplete:
    'Dateien mit Lizenzen fehlen, daher ist diese Liste unvollständig. Nur ein ganzer Build des Programms enthält sie alle.',
  back: 'Alle Bestandteile',
};

export const report: TranslatedNamespace<typeof english.report> = {
  title: 'Problem melden',
  intro:
    'Proofsheet sendet nichts. Kopieren oder speichern Sie diesen Text, und ergänzen Sie, was Sie getan haben und was passiert ist.',
  contents:
    'Er enthält Versionen, Einstellungen und die letzten Fehler, aber keine Namen, Adressen, Passwörter oder Schlüssel.',
  text: 'Bericht',
  copy: 'Bericht kopieren',
  save: 'Bericht speichern…',
  saved: 'Gespeichert als {fileName}',
  place:
    'Diese Version hat keine öffentliche Adresse für Berichte. Geben Sie den Text an die Stelle weiter, von der Sie Proofsheet haben.',
};

export const firstHint: TranslatedNamespace<typeof english.firstHint> = {
  title: 'Die wichtigsten Tasten',
  hold: 'Ein maskiertes Bild sehen: Maustaste oder {space} gedrückt halten',
  reveal: '{reveal} deckt das ausgewählte Bild vorübergehend auf',
  mask: '{mask} maskiert Aufgedecktes',
  palette: '{palette} findet Alben, Personen und Befehle',
  dismiss: 'Verstanden',
};

export const panicKeyOffer: TranslatedNamespace<typeof english.panicKeyOffer> = {
  title: 'Paniktaste festlegen',
  text: 'Eine Paniktaste verdeckt sofort das ganze Fenster mit einer Seite, die nichts von Ihnen zeigt.',
  set: 'Taste festlegen…',
  notNow: 'Nicht jetzt',
};
