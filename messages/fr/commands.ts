import type * as english from '../en/commands';
import type { TranslatedNamespace } from '../messages';

export const commands: TranslatedNamespace<typeof english.commands> = {
  'add-account': 'Ajouter un compte…',
  'show-account': 'Compte…',
  'choose-account': 'Changer de compte',
  'copy-picture': 'Copier l’image',
  'save-picture': 'Enregistrer l’image sous…',
  'show-settings': 'Paramètres',
  'mask-everything': 'Masquer les images révélées',
  'mask-all-pictures': 'Masquer toutes les images ou les seules sensibles',
  'lock-window': 'Verrouiller la fenêtre',
  'take-mask-off': 'Désactiver le masquage…',
  reveal: 'Révéler ou masquer',
  'reveal-album': 'Révéler tout l’album…',
  'toggle-inspector': 'Inspecteur',
  'larger-tiles': 'Images plus grandes',
  'smaller-tiles': 'Images plus petites',
  'reset-tiles': 'Taille d’image par défaut',
  'larger-text': 'Texte plus grand',
  'smaller-text': 'Texte plus petit',
  'reset-text': 'Taille de texte par défaut',
  'reload-view': 'Actualiser',
  'show-activity': 'Activité',
  back: 'Retour',
  forward: 'Avancer',
  'go-up': 'Revenir aux albums',
  find: 'Accéder à un propriétaire ou à un album',
  'show-palette': 'Palette',
  'show-group': 'Membres du groupe',
  'act-as-recent-member': 'Agir en tant que membre récent',
  'stop-acting': 'Ne plus agir en tant que membre',
  'show-journal': 'Journal',
  'check-next-member': 'Membre suivant',
  'check-previous-member': 'Membre précédent',
  'mark-looked-at': 'Marquer comme vu',
  'mark-fine': 'Marquer comme en ordre',
  'mark-to-discuss': 'Marquer à discuter…',
  'mark-member-looked-at': 'Marquer le membre comme vu',
  'mark-member-fine': 'Marquer le membre comme en ordre',
  'mark-member-to-discuss': 'Marquer le membre à discuter…',
  'edit-member-note': 'Note sur le membre…',
  'go-on-with-check': 'Reprendre le contrôle',
  'pause-check': 'Mettre le contrôle en pause',
  'finish-check': 'Terminer le contrôle…',
  'show-finished-checks': 'Contrôles terminés…',
  'show-guide': 'Guide de l’utilisateur',
  'show-keys': 'Raccourcis clavier',
  'open-logs': 'Ouvrir les logs',
  'copy-report': 'Copier le rapport',
  'report-problem': 'Signaler un problème…',
  'show-about': 'À propos de Proofsheet',
  'select-all': 'Sélectionner tout le texte',
};

export const toolbarWords: TranslatedNamespace<typeof english.toolbarWords> = {
  'show-group': 'Membres',
  'reload-view': 'Actualiser',
  'show-keys': 'Raccourcis',
  'toggle-inspector': 'Inspecteur',
  'reveal-album': 'Révéler',
};

export const commandDetails: TranslatedNamespace<typeof english.commandDetails> = {
  'show-account': 'nom, couleur, déconnexion',
  reveal: 'l’image sélectionnée, pour un temps limité',
  'show-palette': 'albums, propriétaires, comptes, membres et commandes',
  'show-journal': 'ce qui a été fait en tant que membre',
  'copy-report': 'versions et derniers incidents',
};

export const componentKeys: TranslatedNamespace<typeof english.componentKeys> = {
  move: 'Aller à l’élément voisin',
  'move-to-end': 'Aller au premier ou au dernier',
  page: 'Monter ou descendre d’un écran',
  open: 'Ouvrir',
  previous: 'Précédente',
  next: 'Suivante',
  'step-to-end': 'Aller à la première ou à la dernière',
  'zoom-in': 'Zoom avant',
  'zoom-out': 'Zoom arrière',
  'zoom-fit': 'Ajuster à la fenêtre',
  'zoom-actual': '100 % (pixels réels)',
  'zoom-fill': 'Remplir la fenêtre',
  'zoom-toggle': 'Basculer entre ajustée et 100 %',
  'pan-picture': 'Déplacer l’image agrandie',
  'turn-right': 'Pivoter vers la droite',
  'turn-left': 'Pivoter vers la gauche',
  'page-in-viewer': 'Reculer ou avancer de dix',
  filmstrip: 'Bande de vignettes',
  slideshow: 'Diaporama',
  'info-overlay': 'Détails sur l’image',
  'frame-step': 'Image précédente ou suivante d’une vidéo',
  'close-viewer': 'Fermer',
  peek: 'Voir une image masquée pendant l’appui',
  'picture-menu': 'Ouvrir le menu de l’image',
  'move-account': 'Déplacer le compte',
  'account-menu': 'Ouvrir le compte',
};

export const shortcutSections: TranslatedNamespace<typeof english.shortcutSections> = {
  grid: 'Dans une grille',
  viewer: 'Dans la vue agrandie',
  pictures: 'Images',
  accounts: 'Comptes',
  acting: 'Agir en tant que membre',
  check: 'Contrôler des membres',
  anywhere: 'Partout',
};

export const shortcutList: TranslatedNamespace<typeof english.shortcutList> = {
  lettersInFields:
    'Un raccourci d’une seule lettre ne fonctionne pas pendant la saisie dans un champ ; les autres fonctionnent.',
  withDetail: '{label} : {detail}',
};

export const systemUses: TranslatedNamespace<typeof english.systemUses> = {
  redo: 'Rétablir',
  pasteAndMatchStyle: 'Coller et adapter le style',
  fullScreen: 'Plein écran',
  hideOthers: 'Masquer les autres',
};
