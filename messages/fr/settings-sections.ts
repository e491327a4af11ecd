import type * as english from '../en/settings-sections';
import type { TranslatedNamespace } from '../messages';

export const startSettings: TranslatedNamespace<typeof english.startSettings> = {
  title: 'Démarrage',
  opens: 'Au démarrage de Proofsheet',
  'last-location': 'Afficher ce qui était ouvert en dernier',
  albums: 'Afficher les albums du dernier compte utilisé',
  hint: 'À chaque démarrage, tout est masqué, et les albums d’un membre ne sont alors jamais affichés.',
};

export const viewerSettings: TranslatedNamespace<typeof english.viewerSettings> = {
  title: 'Vue agrandie',
  showsFilmstrip: 'Afficher la bande de vignettes',
  showsFilmstripHint: 'De petites images de l’album sous la grande.',
  showsInfoOverlay: 'Afficher des détails sur l’image',
  showsInfoOverlayHint:
    'La date de prise de vue, le fichier et la taille, et l’exposition si les données de l’appareil sont affichées.',
  slideshowSeconds: 'Diaporama : durée de chaque image',
  isShuffled: 'Diaporama en ordre aléatoire',
  isShuffledHint: 'Montre les images de l’album dans un ordre aléatoire, chacune une fois.',
  repeats: 'Répéter le diaporama',
  repeatsHint: 'Recommence après la dernière image.',
  showsHistogram: 'Afficher l’histogramme',
  showsHistogramHint: 'La luminosité des pixels de l’image, aussi par couleur.',
  keepsZoomHint: 'Sinon, chaque image est d’abord ajustée à la fenêtre.',
  hasSound: 'Lire le son des vidéos dans le diaporama',
  hasSoundHint: 'Les vidéos sont toujours lues jusqu’à la fin.',
};

export const accountSettings: TranslatedNamespace<typeof english.accountSettings> = {
  title: 'Comptes',
  none: 'Aucun compte personnel n’est connecté. La démo n’est pas un compte.',
  list: 'Vos comptes',
  signedOut: 'Déconnecté',
  open: 'Ouvrir le compte {name}',
};

export const settingsKeywords: TranslatedNamespace<typeof english.settingsKeywords> = {
  storage: 'stockage, disque, dossier de données, enregistrer, cache, vider, hors ligne, espace',
  appearance: 'thème, mode sombre, nuit, clair, aspect, traduction, language',
  viewer: 'grande image, miniatures, présentation, intervalle',
  start: 'lancement, dernier album, session, reprendre, accueil',
  accounts: 'connexion, déconnexion, se connecter, utilisateur, profil',
  mask: 'cacher, flou, flouter, censure, sûr, nudité, NSFW, révéler, vie privée, mosaïque, toutes les images, titres, autre fenêtre, bureau, regards',
  panic: 'verrouiller, raccourci, code PIN, mot de passe, leurre, recouvrir',
  captures: 'capture d’écran, enregistrement, partage d’écran, vie privée',
  acting: 'groupe, gestionnaire, membre, durée limite, identité',
  secrets: 'trousseau, mot de passe, jeton, chiffrement, sécurité, stockage',
  network: 'proxy, internet, connexion, serveur, hors ligne, VPN',
  updates: 'mettre à jour, version, télécharger, nouveautés',
};
