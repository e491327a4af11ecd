import type * as english from '../en/help';
import type { TranslatedNamespace } from '../messages';

export const about: TranslatedNamespace<typeof english.about> = {
  system: 'System',
  licence: 'Lizenz',
  noLicence: 'Keine: Proofsheet darf nicht kopiert oder weitergegeben werden. Die Bestandteile haben eigene Lizenzen.',
  copy: 'Versionen kopieren',
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
