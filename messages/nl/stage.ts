import type * as english from '../en/stage';
import type { TranslatedNamespace } from '../messages';

export const stage: TranslatedNamespace<typeof english.stage> = {
  history: 'Geschiedenis',
  path: 'Pad',
  category: 'Categorie',
  order: 'Volgorde van de foto’s',
  size: 'Grootte van de foto’s',
  sizeWithKeys: 'Grootte van de foto’s ({larger} en {smaller})',
  search: 'Zoeken',
  noOwnersTitle: 'Wiens albums?',
  noOwnersText: 'Dit account heeft geen lijst met eigenaren.',
  openOwner: 'Eigenaar openen',
  readAt: 'Wat je ziet, is gelezen om {time}.',
  readOn: 'Wat je ziet, is van {moment}.',
  nothingSelected: 'Er is geen foto geselecteerd',
  nothingSelectedToSave: 'Er is geen foto geselecteerd. Open eerst een album',
  closeDialogFirst: 'Sluit eerst het dialoogvenster',
  maskUnchanged: 'De maskering is niet gewijzigd',
};

export const incidents: TranslatedNamespace<typeof english.incidents> = {
  brokenTitle: 'Deze weergave kan niet worden getoond',
  brokenText: 'Er is niets verloren: het account en de foto’s zijn zoals ze waren.',
  reloadView: 'Weergave opnieuw laden',
  copyReport: 'Rapport kopiëren',
  openLogs: 'Logbestanden openen',
  reportCopied: 'Rapport gekopieerd naar het klembord',
};
