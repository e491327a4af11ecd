import type * as english from '../en/pictures';
import type { TranslatedNamespace } from '../messages';

export const pictures: TranslatedNamespace<typeof english.pictures> = {
  count: '{count, plural, one {# image} other {# images}}',
  notCounted: 'Nombre d’images inconnu',
  gridLabel: 'Images de l’album {name}',
  emptyTitle: 'Aucune image',
  emptyText: 'Cet album est vide.',
  someMissing: '{problem} : il manque des images.',
  someFailed: '{count, plural, one {# image n’a pas été chargée} other {# images n’ont pas été chargées}} : {problem}',
  notDrawn: 'Impossible d’afficher le fichier',
  passwordOfAlbum: 'Mot de passe de cet album',
  passwordOfSite: 'Mot de passe de tout le site',
  picture: 'Image',
  video: 'Vidéo',
  openInAlbum: 'Ouvrir dans l’album',
  lookingInAlbum: 'Recherche de l’image dans son album. Échap l’arrête.',
  couldNotLoad: 'Non chargée',
  notGiven: 'Non disponible',
  notGivenWhy: 'Le service ne fournit pas cette image',
};

export const covers: TranslatedNamespace<typeof english.covers> = {
  withheld: 'Sans abonnement',
  withheldWhy: 'Le propriétaire ne montre les couvertures qu’aux abonnés de sa galerie privée',
  none: 'Aucune image',
};

export const withheldTitles: TranslatedNamespace<typeof english.withheldTitles> = {
  'not-subscribed': 'Sans abonnement',
  'not-available': 'Non disponible',
};

export const withheldExplanations: TranslatedNamespace<typeof english.withheldExplanations> = {
  'not-subscribed': 'Le propriétaire ne montre cette image qu’aux abonnés de sa galerie privée.',
  'not-available':
    'Cette image figure dans l’album, mais la galerie ne la fournit pas : elle attend peut-être une approbation, ou a été retirée ou verrouillée.',
};

export const viewer: TranslatedNamespace<typeof english.viewer> = {
  label: 'Image : {title}',
  labelMasked: 'Image : {title}, {reason}',
  position: '{index, number} sur {total, number}',
  pictureFailed: 'Impossible de charger la grande image.',
  videoFailed: 'Impossible de lire cette vidéo.',
  zoom: 'Zoom',
  zoomOf: 'Zoom : {figure}',
  zoomed: 'Agrandie',
  zoomFit: 'Ajustée',
  zoomFill: 'Remplie',
  keepZoom: 'Garder le zoom pour l’image suivante',
  loadingOriginal: 'Chargement de l’original, {size}…',
  loadingLarger: 'Chargement d’une taille supérieure…',
  loadingSize: 'Chargement d’une version plus grande, {size}…',
  tooLarge:
    'Avec {full} pixels, cette image est trop grande pour être affichée. Vous voyez une version de {shown} pixels.',
  notDecoded: 'La version de {full} pixels ne peut pas être affichée. Vous en voyez une de {shown} pixels.',
  smallerOfUnknown: 'L’image en pleine taille ne peut pas être affichée. Vous voyez une version de {shown} pixels.',
};

export const histogram: TranslatedNamespace<typeof english.histogram> = {
  label: 'Histogramme',
  summary: 'Histogramme : la moitié des pixels est plus sombre que {median}. {black} sont noirs, {white} sont blancs.',
  brightness: 'Luminosité',
  red: 'Rouge',
  green: 'Vert',
  blue: 'Bleu',
  black: 'Noir {share}',
  white: 'Blanc {share}',
  masked: 'Pas d’histogramme tant que l’image est masquée.',
  ofVideo: 'Une vidéo n’a pas d’histogramme.',
  failed: 'L’histogramme n’a pas pu être calculé.',
};

export const filmstrip: TranslatedNamespace<typeof english.filmstrip> = {
  label: 'Bande de vignettes',
  picture: 'Image {number, number}',
  position: 'Position dans l’album',
};

export const slideshow: TranslatedNamespace<typeof english.slideshow> = {
  play: 'Lancer le diaporama',
  stop: 'Arrêter le diaporama',
};

export const compare: TranslatedNamespace<typeof english.compare> = {
  label: 'Comparaison de {count, plural, one {# image} other {# images}}',
};

export const viewerHint: TranslatedNamespace<typeof english.viewerHint> = {
  move: '{previous} {next} autres images',
  filmstrip: '{filmstrip} bande de vignettes',
  slideshow: '{slideshow} diaporama',
  close: '{close} retour',
};

export const videoPlayer: TranslatedNamespace<typeof english.videoPlayer> = {
  label: 'Vidéo',
  frameBack: 'Image précédente',
  frameForward: 'Image suivante',
  loop: 'Répéter la vidéo',
  rate: 'Vitesse',
  rateValue: '{rate} ×',
  quality: 'Qualité',
  qualityOfWindow: 'Taille de la fenêtre',
  qualityValue: '{edge, number} pixels',
};

export const pictureExport: TranslatedNamespace<typeof english.pictureExport> = {
  copied: 'Image copiée',
  copiedMasked: 'Version masquée copiée : l’image est masquée',
  copiedSmaller: 'Cette image ne peut pas être copiée en taille réelle. Une taille de {size} pixels a été copiée.',
  saved: 'Image enregistrée sous « {fileName} » ({size})',
  savedMasked: 'Version masquée enregistrée sous « {fileName} » : l’image est masquée',
  draggingMasked: 'Vous faites glisser la version masquée : l’image est masquée',
  draggingRevealed:
    'Vous faites glisser la version masquée : ce système ne permet pas de faire glisser une image révélée. Enregistrez-la plutôt',
  linkCopied: 'Lien copié',
  noLink: 'Il n’y a pas de lien : le service n’en donne pas pour cette image',
  linkMasked: 'Il n’y a pas de lien tant que l’image est masquée',
};
