import type * as english from '../en/stage';
import type { TranslatedNamespace } from '../messages';

export const stage: TranslatedNamespace<typeof english.stage> = {
  history: 'Historique',
  path: 'Chemin',
  category: 'Catégorie',
  order: 'Ordre des images',
  size: 'Taille des images',
  sizeWithKeys: 'Taille des images ({larger} et {smaller})',
  search: 'Rechercher',
  noOwnersTitle: 'Les albums de qui ?',
  noOwnersText: 'Ce compte n’indique aucun propriétaire.',
  openOwner: 'Accéder à un propriétaire',
  readAt: 'Ce que vous voyez a été lu à {time}.',
  readOn: 'Ce que vous voyez date du {moment}.',
  nothingSelected: 'Aucune image n’est sélectionnée',
  nothingSelectedToSave: 'Aucune image n’est sélectionnée. Ouvrez d’abord un album',
  closeDialogFirst: 'Fermez d’abord la boîte de dialogue',
  maskUnchanged: 'Le masquage n’a pas été modifié',
};

export const incidents: TranslatedNamespace<typeof english.incidents> = {
  brokenTitle: 'Impossible d’afficher cette vue',
  brokenText: 'Rien n’est perdu : le compte et ses images n’ont pas changé.',
  reloadView: 'Recharger la vue',
  copyReport: 'Copier le rapport',
  openLogs: 'Ouvrir les logs',
  reportCopied: 'Rapport copié dans le presse-papiers',
};
