import type * as english from '../en/updates';
import type { TranslatedNamespace } from '../messages';

export const updates: TranslatedNamespace<typeof english.updates> = {
  title: 'Mises à jour',
  installed: 'Proofsheet {version} est installé.',
  isAutomatic: 'Rechercher les mises à jour une fois par jour',
  isAutomaticHint:
    'Charge une petite liste signée, la même pour tout le monde. Le serveur ne voit que votre adresse réseau, et rien n’est installé.',
  channel: 'Versions',
  stable: 'Stables',
  beta: 'Bêta',
  betaHint: 'Les versions bêta arrivent plus tôt et sont moins testées.',
  neverLooked: 'Proofsheet n’a pas encore recherché de mises à jour.',
  lastLooked: 'Dernière vérification : {when}',
  lookNow: 'Rechercher maintenant',
  isLooking: 'Recherche…',
  newest: 'Vous avez la version la plus récente.',
  notForSystem: 'La liste ne contient aucune version pour ce système.',
  staged: 'La version {version} est publiée par étapes et n’a pas encore atteint cet ordinateur.',
  outdated: 'La dernière liste a expiré. Recherchez de nouveau.',
  offered: 'La version {version} est disponible.',
  offeredOn: 'Publiée le {date}',
  notes: 'Nouveautés',
  pageHint: '« Télécharger » ouvre une page de {host} dans votre navigateur.',
  download: 'Télécharger',
  skip: 'Ignorer cette version',
  isSkipped: 'Vous avez choisi d’ignorer cette version.',
  unskip: 'Ne pas ignorer',
  failed: 'La liste des mises à jour n’a pas pu être chargée',
  stillKnown: 'Trouvée auparavant :',
};

export const updateRefusals: TranslatedNamespace<typeof english.updateRefusals> = {
  missing: 'Le serveur n’a pas de liste des mises à jour pour le moment. Réessayez plus tard.',
  'too-large': 'Ce que le serveur a envoyé est trop volumineux pour une liste des mises à jour et n’a pas été lu.',
  'wrong-shape':
    'La réponse n’est pas une liste des mises à jour que cette version peut lire. Un réseau qui demande une connexion peut en être la cause.',
  'unknown-key':
    'La liste des mises à jour est signée avec une clé que ce programme ne connaît pas et n’a pas été utilisée. Si cela persiste, téléchargez de nouveau Proofsheet là où vous l’avez obtenu.',
  'bad-signature': 'La liste des mises à jour a été modifiée après sa signature et n’a pas été utilisée.',
  replayed:
    'Le serveur a envoyé une liste des mises à jour plus ancienne qu’une précédente ; elle n’a pas été utilisée. Une version plus récente existe peut-être.',
  expired:
    'La liste des mises à jour a expiré et n’a pas été utilisée. Une version plus récente existe peut-être, ou l’horloge de cet ordinateur est fausse.',
  'wrong-size': 'Le fichier téléchargé n’a pas la taille signée et n’a pas été utilisé.',
  'wrong-hash': 'Le fichier téléchargé n’est pas celui qui a été signé et n’a pas été utilisé.',
};

export const updatedBy: TranslatedNamespace<typeof english.updatedBy> = {
  nobody:
    'Cette édition ne contient aucune adresse pour les nouvelles versions et ne recherche donc pas de mises à jour : demandez à la personne ou à l’équipe qui vous a fourni Proofsheet.',
  environment:
    'PROOFSHEET_UPDATES=off est défini sur cet ordinateur, donc Proofsheet ne recherche pas de mises à jour : demandez à la personne qui l’a défini.',
  deb: 'Il a été installé comme paquet Debian, donc Proofsheet ne recherche pas de mises à jour : elles viennent de là où vous avez obtenu le paquet.',
  rpm: 'Il a été installé comme paquet RPM, donc Proofsheet ne recherche pas de mises à jour : elles viennent de là où vous avez obtenu le paquet.',
  flatpak:
    'Il a été installé avec Flatpak, qui apporte aussi les nouvelles versions. Proofsheet ne recherche pas de mises à jour.',
  snap: 'Il a été installé avec Snap, qui apporte aussi les nouvelles versions. Proofsheet ne recherche pas de mises à jour.',
  'other-package':
    'Un paquet de votre système l’a installé, donc Proofsheet ne recherche pas de mises à jour : elles viennent de là où vous avez obtenu le paquet.',
};

export const updateNotice: TranslatedNamespace<typeof english.updateNotice> = {
  title: 'Nouvelle version',
  text: 'La version {version} de Proofsheet est disponible.',
  later: 'Plus tard',
  refused: 'Proofsheet n’a pas pu vérifier la liste des nouvelles versions.',
  showWhy: 'Afficher la raison',
};

export const updateQuestion: TranslatedNamespace<typeof english.updateQuestion> = {
  title: 'Mises à jour',
  text: 'Proofsheet doit-il rechercher les mises à jour une fois par jour ? Le serveur ne voit que votre adresse réseau, et rien n’est installé.',
  yes: 'Une fois par jour',
  no: 'Non',
};
