import type { common as english } from '../en/common';
import type { TranslatedNamespace } from '../messages';

export const common: TranslatedNamespace<typeof english> = {
  back: 'Zurück',
  cancel: 'Abbrechen',
  copy: 'Kopieren',
  dismiss: 'Ausblenden',
  save: 'Speichern',
  saving: 'Wird gespeichert',
  saved: 'Gespeichert',
  windowTitle: '{title} · Proofsheet',
  titleAndExplanation: '{title}. {explanation}',
  nameAtService: '{name} · {service}',
  close: 'Schließen',
  tryAgain: 'Erneut versuchen',
  tryAllAgain: 'Alle erneut versuchen',
  tryAgainIn: 'Erneut versuchen in {time}',
  tryingAgain: 'Neuer Versuch läuft',
  signInAgain: 'Erneut anmelden',
  copied: 'Kopiert',
  more: 'Mehr',
  loading: 'Wird geladen …',
  details: 'Details',
  announcements: 'Meldungen',
};
