import type * as english from '../en/menu';
import type { TranslatedNamespace } from '../messages';

export const menu: TranslatedNamespace<typeof english.menu> = {
  file: '&Fichier',
  edit: 'É&dition',
  view: '&Affichage',
  go: 'A&ller',
  window: 'Fe&nêtre',
  help: 'A&ide',
  undo: 'Annuler',
  redo: 'Rétablir',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  pasteAndMatchStyle: 'Coller et adapter le style',
  delete: 'Supprimer',
  selectAll: 'Tout sélectionner',
  minimize: 'Réduire',
  zoom: 'Réduire/agrandir',
  close: 'Fermer',
  front: 'Tout ramener au premier plan',
  fullScreen: 'Activer ou quitter le plein écran',
  quit: 'Quitter',
};

export const appMenu: TranslatedNamespace<typeof english.appMenu> = {
  services: 'Services',
  hide: 'Masquer Proofsheet',
  hideOthers: 'Masquer les autres',
  showAll: 'Tout afficher',
  quit: 'Quitter Proofsheet',
};
