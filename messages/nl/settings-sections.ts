import type * as english from '../en/settings-sections';
import type { TranslatedNamespace } from '../messages';

export const startSettings: TranslatedNamespace<typeof english.startSettings> = {
  title: 'Start',
  opens: 'Als Proofsheet start',
  'last-location': 'Tonen wat het laatst open was',
  albums: 'De albums van het laatst gebruikte account tonen',
  hint: 'Bij elke start is alles gemaskeerd, en de albums van een lid worden dan nooit getoond.',
};

export const viewerSettings: TranslatedNamespace<typeof english.viewerSettings> = {
  title: 'Grote weergave',
  showsFilmstrip: 'De filmstrip tonen',
  showsFilmstripHint: 'Kleine foto’s van het album onder de grote.',
  showsInfoOverlay: 'Gegevens boven de foto tonen',
  showsInfoOverlayHint:
    'Wanneer de foto is gemaakt, bestand en grootte, en de belichting als cameragegevens worden getoond.',
  slideshowSeconds: 'Diavoorstelling: duur van elke foto',
  isShuffled: 'Diavoorstelling in willekeurige volgorde',
  isShuffledHint: 'Toont de foto’s van het album in willekeurige volgorde, elke foto één keer.',
  repeats: 'Diavoorstelling herhalen',
  repeatsHint: 'Begint na de laatste foto opnieuw.',
  showsHistogram: 'Histogram tonen',
  showsHistogramHint: 'Hoe licht de pixels van de foto zijn, ook per kleur.',
  keepsZoomHint: 'Anders wordt elke foto eerst in het venster gepast.',
  hasSound: 'Geluid van video’s in de diavoorstelling afspelen',
  hasSoundHint: 'Video’s worden altijd tot het einde afgespeeld.',
};

export const accountSettings: TranslatedNamespace<typeof english.accountSettings> = {
  title: 'Accounts',
  none: 'Er is geen eigen account gekoppeld. De demo is geen account.',
  list: 'Je accounts',
  signedOut: 'Afgemeld',
  open: 'Account {name} openen',
};

export const settingsKeywords: TranslatedNamespace<typeof english.settingsKeywords> = {
  storage: 'opslag, schijf, gegevensmap, bewaren, cache, legen, offline, ruimte',
  appearance: 'thema, donkere modus, nacht, licht, uiterlijk, vertaling, language',
  viewer: 'grote foto, miniaturen, presentatie, interval',
  start: 'opstarten, laatste album, sessie, hervatten, beginscherm',
  accounts: 'aanmelden, afmelden, inloggen, uitloggen, gebruiker, profiel, verbinden',
  mask: 'verbergen, vervagen, censuur, veilig, onveilig, naakt, NSFW, tonen, privacy, mozaïek, alle foto’s, titels, focus, ander venster, kantoor, meekijken',
  panic: 'vergrendelen, sneltoets, pincode, wachtwoord, baastoets, vermomming, bedekken',
  captures: 'screenshot, schermopname, scherm delen, privacy',
  acting: 'groep, beheerder, lid, tijdslimiet, identiteit',
  secrets: 'sleutelhanger, wachtwoord, token, versleuteling, beveiliging, opslag',
  network: 'proxy, internet, verbinding, server, offline, VPN',
  updates: 'bijwerken, update, upgrade, versie, release, downloaden, nieuw',
};
