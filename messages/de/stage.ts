import type * as english from '../en/stage';
import type { TranslatedNamespace } from '../messages';

export const stage: TranslatedNamespace<typeof english.stage> = {
  history: 'Verlauf',
  path: 'Pfad',
  category: 'Kategorie',
  order: 'Reihenfolge der Bilder',
  size: 'Größe der Bilder',
  sizeWithKeys: 'Größe der Bilder ({larger} und {smaller})',
  search: 'Suchen',
  noOwnersTitle: 'Wessen Alben?',
  noOwnersText: 'Dieses Konto führt keine Eigentümer auf.',
  openOwner: 'Eigentümer öffnen',
  readAt: 'Was Sie sehen, wurde um {time} geladen.',
  readOn: 'Was Sie sehen, ist vom {moment}.',
  nothingSelected: 'Kein Bild ist ausgewählt',
  nothingSelectedToSave: 'Kein Bild ist ausgewählt. Öffnen Sie zuerst ein Album',
  closeDialogFirst: 'Schließen Sie zuerst den Dialog',
  maskUnchanged: 'Die Maskierung wurde nicht geändert',
};

export const incidents: TranslatedNamespace<typeof english.incidents> = {
  brokenTitle: 'Diese Ansicht konnte nicht dargestellt werden',
  brokenText: 'Es ist nichts verloren: Das Konto und seine Bilder sind unverändert.',
  reloadView: 'Ansicht neu laden',
  copyReport: 'Bericht kopieren',
  openLogs: 'Logs öffnen',
  reportCopied: 'Bericht in die Zwischenablage kopiert',
};
