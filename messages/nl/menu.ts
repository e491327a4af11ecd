import type * as english from '../en/menu';
import type { TranslatedNamespace } from '../messages';

export const menu: TranslatedNamespace<typeof english.menu> = {
  file: '&Bestand',
  edit: 'Be&werken',
  view: 'Bee&ld',
  go: '&Ga naar',
  window: '&Venster',
  help: '&Help',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw uitvoeren',
  cut: 'Knippen',
  copy: 'Kopiëren',
  paste: 'Plakken',
  pasteAndMatchStyle: 'Plakken en stijl aanpassen',
  delete: 'Verwijderen',
  selectAll: 'Alles selecteren',
  minimize: 'Minimaliseren',
  zoom: 'Vergroten/verkleinen',
  close: 'Sluiten',
  front: 'Alles op voorgrond',
  fullScreen: 'Volledig scherm in-/uitschakelen',
  quit: 'Afsluiten',
};

export const appMenu: TranslatedNamespace<typeof english.appMenu> = {
  services: 'Voorzieningen',
  hide: 'Proofsheet verbergen',
  hideOthers: 'Andere verbergen',
  showAll: 'Alles tonen',
  quit: 'Proofsheet afsluiten',
};
