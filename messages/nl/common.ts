import type { common as english } from '../en/common';
import type { TranslatedNamespace } from '../messages';

export const common: TranslatedNamespace<typeof english> = {
  back: 'Terug',
  cancel: 'Annuleren',
  copy: 'Kopiëren',
  dismiss: 'Sluiten',
  save: 'Opslaan',
  saving: 'Opslaan…',
  saved: 'Opgeslagen',
  windowTitle: '{title} · Proofsheet',
  titleAndExplanation: '{title}. {explanation}',
  nameAtService: '{name} · {service}',
  close: 'Sluiten',
  tryAgain: 'Opnieuw proberen',
  tryAllAgain: 'Alles opnieuw proberen',
  tryAgainIn: 'Opnieuw proberen over {time}',
  tryingAgain: 'Nieuwe poging…',
  signInAgain: 'Opnieuw aanmelden',
  copied: 'Gekopieerd',
  more: 'Meer',
  loading: 'Laden…',
  details: 'Details',
  announcements: 'Meldingen',
};
