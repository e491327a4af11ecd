import type * as english from '../en/menu';
import type { TranslatedNamespace } from '../messages';

export const menu: TranslatedNamespace<typeof english.menu> = {
  file: '&Datei',
  edit: '&Bearbeiten',
  view: '&Ansicht',
  go: '&Gehe zu',
  window: '&Fenster',
  help: '&Hilfe',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  pasteAndMatchStyle: 'Ohne Formatierung einfügen',
  delete: 'Löschen',
  selectAll: 'Alles auswählen',
  minimize: 'Minimieren',
  zoom: 'Zoomen',
  close: 'Schließen',
  front: 'Alle nach vorne bringen',
  fullScreen: 'Vollbild ein/aus',
  quit: 'Beenden',
};

export const appMenu: TranslatedNamespace<typeof english.appMenu> = {
  services: 'Dienste',
  hide: 'Proofsheet ausblenden',
  hideOthers: 'Andere ausblenden',
  showAll: 'Alle einblenden',
  quit: 'Proofsheet beenden',
};
