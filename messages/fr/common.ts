import type { common as english } from '../en/common';
import type { TranslatedNamespace } from '../messages';

export const common: TranslatedNamespace<typeof english> = {
  back: 'Retour',
  cancel: 'Annuler',
  copy: 'Copier',
  dismiss: 'Fermer',
  save: 'Enregistrer',
  saving: 'Enregistrement',
  saved: 'Enregistré',
  windowTitle: '{title} · Proofsheet',
  titleAndExplanation: '{title}. {explanation}',
  nameAtService: '{name} · {service}',
  close: 'Fermer',
  tryAgain: 'Réessayer',
  tryAllAgain: 'Tout réessayer',
  tryAgainIn: 'Réessayer dans {time}',
  tryingAgain: 'Nouvel essai',
  signInAgain: 'Se reconnecter',
  copied: 'Copié',
  more: 'Plus',
  loading: 'Chargement…',
  details: 'Détails',
  announcements: 'Annonces',
};
