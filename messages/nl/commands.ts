import type * as english from '../en/commands';
import type { TranslatedNamespace } from '../messages';

export const commands: TranslatedNamespace<typeof english.commands> = {
  'add-account': 'Account toevoegen…',
  'show-account': 'Account…',
  'choose-account': 'Van account wisselen',
  'copy-picture': 'Foto kopiëren',
  'save-picture': 'Foto opslaan als…',
  'show-settings': 'Instellingen',
  'mask-everything': 'Getoonde foto’s maskeren',
  'mask-all-pictures': 'Alle foto’s of alleen gevoelige maskeren',
  'lock-window': 'Venster vergrendelen',
  'take-mask-off': 'Maskering uitschakelen…',
  reveal: 'Tonen of verbergen',
  'reveal-album': 'Hele album tonen…',
  'toggle-inspector': 'Infopaneel',
  'larger-tiles': 'Grotere foto’s',
  'smaller-tiles': 'Kleinere foto’s',
  'reset-tiles': 'Standaardgrootte van foto’s',
  'larger-text': 'Grotere tekst',
  'smaller-text': 'Kleinere tekst',
  'reset-text': 'Standaardgrootte van tekst',
  'reload-view': 'Vernieuwen',
  'show-activity': 'Activiteit',
  back: 'Terug',
  forward: 'Vooruit',
  'go-up': 'Terug naar de albums',
  find: 'Eigenaar of album openen',
  'show-palette': 'Palet',
  'show-group': 'Leden van de groep',
  'act-as-recent-member': 'Handelen als recent lid',
  'stop-acting': 'Stoppen met handelen als lid',
  'show-journal': 'Logboek',
  'check-next-member': 'Volgend lid',
  'check-previous-member': 'Vorig lid',
  'mark-looked-at': 'Markeren als bekeken',
  'mark-fine': 'Markeren als in orde',
  'mark-to-discuss': 'Markeren als te bespreken…',
  'mark-member-looked-at': 'Lid markeren als bekeken',
  'mark-member-fine': 'Lid markeren als in orde',
  'mark-member-to-discuss': 'Lid markeren als te bespreken…',
  'edit-member-note': 'Notitie bij het lid…',
  'go-on-with-check': 'Controle voortzetten',
  'pause-check': 'Controle onderbreken',
  'finish-check': 'Controle afronden…',
  'show-finished-checks': 'Afgeronde controles…',
  'show-guide': 'Gebruikershandleiding',
  'show-keys': 'Sneltoetsen',
  'open-logs': 'Logbestanden openen',
  'copy-report': 'Rapport kopiëren',
  'report-problem': 'Probleem melden…',
  'show-about': 'Over Proofsheet',
  'select-all': 'Alle tekst selecteren',
};

export const toolbarWords: TranslatedNamespace<typeof english.toolbarWords> = {
  'show-group': 'Leden',
  'reload-view': 'Vernieuwen',
  'show-keys': 'Sneltoetsen',
  'toggle-inspector': 'Infopaneel',
  'reveal-album': 'Tonen',
};

export const commandDetails: TranslatedNamespace<typeof english.commandDetails> = {
  'show-account': 'naam, kleur, afmelden',
  reveal: 'de geselecteerde foto, voor beperkte tijd',
  'show-palette': 'albums, eigenaren, accounts, leden en opdrachten',
  'show-journal': 'wat er als lid is gedaan',
  'copy-report': 'versies en laatste incidenten',
};

export const componentKeys: TranslatedNamespace<typeof english.componentKeys> = {
  move: 'Naar de dichtstbijzijnde gaan',
  'move-to-end': 'Naar de eerste of laatste gaan',
  page: 'Eén scherm omhoog of omlaag gaan',
  open: 'Openen',
  previous: 'Vorige',
  next: 'Volgende',
  'step-to-end': 'Naar de eerste of laatste gaan',
  'zoom-in': 'Inzoomen',
  'zoom-out': 'Uitzoomen',
  'zoom-fit': 'In het venster passen',
  'zoom-actual': '100% (werkelijke pixels)',
  'zoom-fill': 'Venster vullen',
  'zoom-toggle': 'Wisselen tussen passend en 100%',
  'pan-picture': 'Ingezoomde foto verschuiven',
  'turn-right': 'Rechtsom draaien',
  'turn-left': 'Linksom draaien',
  'close-viewer': 'Sluiten',
  peek: 'Gemaskeerde foto tonen zolang je de toets indrukt',
  'picture-menu': 'Menu van de foto openen',
  'move-account': 'Account verplaatsen',
  'account-menu': 'Account openen',
};

export const shortcutSections: TranslatedNamespace<typeof english.shortcutSections> = {
  grid: 'In een raster',
  viewer: 'In de grote weergave',
  pictures: 'Foto’s',
  accounts: 'Accounts',
  acting: 'Handelen als lid',
  check: 'Leden controleren',
  anywhere: 'Overal',
};

export const shortcutList: TranslatedNamespace<typeof english.shortcutList> = {
  lettersInFields: 'Een sneltoets van één letter werkt niet terwijl je in een veld typt; de andere wel.',
  withDetail: '{label}: {detail}',
};

export const systemUses: TranslatedNamespace<typeof english.systemUses> = {
  redo: 'Opnieuw uitvoeren',
  pasteAndMatchStyle: 'Plakken en stijl aanpassen',
  fullScreen: 'Volledig scherm',
  hideOthers: 'Andere verbergen',
};
