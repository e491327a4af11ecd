import type * as english from '../en/settings';
import type { TranslatedNamespace } from '../messages';

export const settings: TranslatedNamespace<typeof english.settings> = {
  title: 'Instellingen',
  sections: 'Onderdelen',
  search: 'Zoeken in de instellingen',
  searchShort: 'Zoeken',
  nothingFound: 'Geen instelling bevat “{text}”.',
  appearance: 'Weergave',
  language: 'Taal',
  languageOfSystem: 'Systeemstandaard',
  theme: 'Kleuren',
  viewerBackground: 'Achtergrond van de grote weergave',
  captions: 'Titels op foto’s',
  cameraData: 'Cameragegevens in het infopaneel tonen',
  cameraDataHint: 'Eén verzoek aan de dienst voor elke foto die je selecteert.',
  actingTitle: 'Handelen als lid',
  actingLimit: 'Stopt automatisch na',
  actingLimitHint:
    'Een wijziging geldt vanaf de volgende keer dat je als lid handelt. Je wordt gewaarschuwd voordat de tijd om is, en kunt de tijd verlengen.',
  endsActingWhenAway: 'Stoppen met handelen als lid als de computer in slaapstand gaat of wordt vergrendeld',
  endsActingWhenAwayHint:
    'macOS en Windows melden beide aan programma’s. Op Linux merkt Proofsheet een vergrendeling binnen enkele seconden als het bureaublad die meldt, zoals GNOME, Cinnamon, MATE en Xfce doen; sommige bureaubladen doen dat niet.',
};

export const themes: TranslatedNamespace<typeof english.themes> = {
  system: 'Systeemstandaard',
  light: 'Licht',
  dark: 'Donker',
};

export const viewerBackgrounds: TranslatedNamespace<typeof english.viewerBackgrounds> = {
  dark: 'Donker',
  black: 'Zwart',
  grey: 'Grijs',
  white: 'Wit',
};

export const captionChoices: TranslatedNamespace<typeof english.captionChoices> = {
  never: 'Nooit',
  'on-focus': 'Bij aanwijzen of selecteren',
  always: 'Altijd',
};

export const masksAllOnBlurChoices: TranslatedNamespace<typeof english.masksAllOnBlurChoices> = {
  'as-manager': 'Voor accounts die namens leden kunnen handelen',
  always: 'Altijd',
  never: 'Nooit',
};

export const maskSettings: TranslatedNamespace<typeof english.maskSettings> = {
  title: 'Maskering',
  rulesFor: 'Regels voor',
  forAllAccounts: 'Voor alle accounts',
  revealLength: 'Een foto blijft zichtbaar gedurende',
  offLength: 'De maskering blijft uit gedurende',
  masksOnBlur: 'Getoonde foto’s maskeren als een ander venster de focus heeft',
  masksAllOnBlur: 'Alle foto’s maskeren als een ander venster de focus heeft',
  masksAllAtStart: 'Bij elke start alle foto’s maskeren',
  masksTitles: 'Zolang alle foto’s gemaskeerd zijn, ook titels en albumnamen verbergen',
  allPicturesHint:
    'Alle foto’s zijn ook de veilige, de omslagen en de portretten. Als het venster de focus weer heeft, toont het hetzelfde als daarvoor, behalve wat zichtbaar was gemaakt.',
  masksAllAtStartHint: 'Alle foto’s blijven gemaskeerd tot je kiest om alleen gevoelige te maskeren.',
  masksTitlesHint:
    'Ook bijschriften, trefwoorden en bestandsnamen, en de titel van het venster. Namen van personen en categorieën blijven, net als het logboek.',
  whenMaskedAnyway:
    'Proofsheet maskeert getoonde foto’s ook als de computer in slaapstand gaat of wordt vergrendeld, als je van account wisselt, als de tijd om is en bij elke start.',
  asksForMaskedForms: 'De dienst om gemaskeerde foto’s vragen',
  asksForMaskedFormsHint:
    'De dienst stuurt dan een eigen gemaskeerde versie in plaats van de echte foto, als de dienst dit ondersteunt.',
  whenUnrated: 'Als de dienst niet zegt of een foto veilig is',
  whenNeverRated: '{service} zegt niet welke foto’s veilig zijn',
  unratedMask: 'Maskeren',
  unratedMaskHint: 'Foto’s waarvan niet bekend is dat ze veilig zijn, blijven gemaskeerd.',
  unratedMaskHidden: 'Alleen maskeren wat verborgen is',
  unratedMaskHiddenHint:
    'Maskeert foto’s die de eigenaar verbergt, en alle omslagen, omdat de dienst niet zegt of een omslag verborgen is.',
  unratedShow: 'Tonen',
  unratedShowHint: 'Alleen foto’s die de dienst als onveilig beoordeelt, worden gemaskeerd.',
  unratedShowAllHint: '{service} beoordeelt geen foto’s, dus wordt geen enkele foto van deze dienst gemaskeerd.',
  maskStyle: 'Zo wordt een gemaskeerde foto weergegeven',
};

export const maskStyles: TranslatedNamespace<typeof english.maskStyles> = {
  mosaic: 'Mozaïek',
  soft: 'Zachte kleuren',
  plain: 'Effen, met de titel',
  titleInPreview: 'Laagwater',
};

export const network: TranslatedNamespace<typeof english.network> = {
  title: 'Netwerk',
  routesHint: 'De huidige route naar elke server. Deze computer zelf bereikt Proofsheet altijd rechtstreeks.',
  noRoutes: 'Er is nog geen server in gebruik.',
  routes: 'Routes naar de servers',
  routeDirect: 'rechtstreeks',
  routeProxy: 'via {proxy}',
  routeUnknown: 'geen route bekend',
  proxyChoice: 'Hoe verzoeken deze computer verlaten',
  proxySystem: 'De proxy van het systeem',
  proxySystemHint: 'Zoals ingesteld op deze computer, met uitzonderingen en scripts.',
  proxyDirect: 'Geen proxy',
  proxyManual: 'Deze proxy',
  proxyManualHint: 'http://, https://, socks4:// of socks5://.',
  proxyAddress: 'Adres van de proxy',
  proxyAddressExample: 'proxy.example:8080',
  userName: 'Gebruikersnaam, als de proxy die vereist',
  password: 'Wachtwoord',
  credentialsSavedHint: 'Als je beide leeg laat, worden de opgeslagen gegevens gebruikt.',
  credentialsHint: 'De sleutelhanger versleutelt ze; zonder sleutelhanger worden ze bewaard tot Proofsheet sluit.',
  forgetCredentials: 'Beide verwijderen',
};

export const panicKey: TranslatedNamespace<typeof english.panicKey> = {
  title: 'Paniektoets',
  explanation:
    'Deze toets bedekt elk venster meteen met een pagina die niets van jou laat zien, maskeert alles wat zichtbaar was en zet het geluid uit. De pagina verdwijnt alleen met de knop of Enter op die pagina, en met de pincode als die is ingesteld. Als je de toets nog eens indrukt, gebeurt er niets.',
  key: 'Toets',
  record: 'Geen: klik om er een vast te leggen',
  recording: 'Druk nu op de toetsen, of op Esc',
  remove: 'Verwijderen',
  noKey: 'Deze toets kan geen deel zijn van een sneltoets. Gebruik een letter, cijfer, pijl of functietoets.',
  tooFew:
    'Deze toets zou niet meer werken in andere programma’s. Combineer hem met twee speciale toetsen, zoals {control} en {alt}, of een functietoets met één; alleen {shift} is niet genoeg.',
  usedHere: '{keys} is bezet: Proofsheet gebruikt deze sneltoets voor “{command}”.',
  closesWindows: '{keys} sluit vensters op dit systeem.',
  reachEverywhere: 'Werkt ongeacht welk programma op de voorgrond staat.',
  reachPerhaps:
    'Werkt terwijl Proofsheet op de voorgrond staat. Onder Wayland bepaalt het bureaublad of de toets ook werkt terwijl een ander programma op de voorgrond staat. Probeer het uit.',
  reachHere:
    'Het systeem heeft deze toets geweigerd, omdat het bureaublad of een ander programma hem gebruikt. Hij werkt terwijl Proofsheet op de voorgrond staat, en Proofsheet vraagt hem bij de volgende start opnieuw aan.',
  confirmRemoval: 'Toets verwijderen',
  confirmChange: 'Toets wijzigen',
  removalNeedsPin: 'Om de toets te verwijderen, heb je de pincode nodig.',
  changeNeedsPin: 'Om de toets te wijzigen, heb je de pincode nodig.',
  decoy: 'Het vergrendelscherm ziet eruit als',
  decoyHint:
    'Proofsheet tekent alles erop zelf en niets is van jou. Boven een document of een terminal verschijnt de knop om te ontgrendelen pas bij de eerste toets of klik; zonder pincode ontgrendelt Enter meteen.',
};

export const decoyChoices: TranslatedNamespace<typeof english.decoyChoices> = {
  plain: 'Een effen grijze pagina',
  document: 'Een document',
  terminal: 'Een terminal',
};

export const pin: TranslatedNamespace<typeof english.pin> = {
  pin: 'Pincode',
  current: 'Huidige pincode',
  next: 'Nieuwe pincode',
  nextHint: '{shortest} tot {longest} tekens: cijfers of een willekeurige tekst.',
  again: 'Nieuwe pincode herhalen',
  differs: 'De twee zijn niet gelijk.',
  wrong: 'Dat is niet de huidige pincode.',
  wait: 'Te vaak een onjuiste pincode. Probeer het opnieuw na {time}.',
  set: 'Pincode instellen…',
  change: 'Pincode wijzigen…',
  remove: 'Pincode verwijderen…',
  save: 'Pincode opslaan',
  confirmRemoval: 'Pincode verwijderen',
  onlyThisPin:
    'Het wachtwoord van het systeem, vingerafdrukken en gezichtsherkenning ontgrendelen het venster niet; alleen deze pincode doet dat.',
};

export const pinStates: TranslatedNamespace<typeof english.pinStates> = {
  none: 'Zonder pincode kan iedereen achter deze computer het venster ontgrendelen.',
  kept: 'Nodig om het venster te ontgrendelen. Proofsheet start vergrendeld als het vergrendeld was toen het werd afgesloten, of als het niet normaal is afgesloten. De sleutelhanger versleutelt een hash met salt van de pincode; de pincode zelf wordt niet opgeslagen.',
  'until-close':
    'Nodig om het venster te ontgrendelen. Er is geen sleutelhanger om de pincode te versleutelen, dus gaat die verloren als Proofsheet sluit: iemand kan de pincode omzeilen door het programma te beëindigen.',
  unreadable:
    'Er is een pincode, maar de sleutelhanger geeft die nu niet vrij. Ontgrendel de sleutelhanger en start Proofsheet opnieuw.',
};

export const screenCaptures: TranslatedNamespace<typeof english.screenCaptures> = {
  title: 'Schermopnamen',
  keepOut: 'Het venster weglaten uit schermafbeeldingen en -opnamen',
  macos:
    'Oudere opnamemethoden tonen een leeg venster. Nieuwere methoden van macOS tonen de inhoud toch. Hulp op afstand die het scherm vastlegt, ziet het venster niet. Deze instelling vervangt de maskering niet.',
  windows:
    'Schermafbeeldingen, schermopnamen, gedeelde schermen en hulp op afstand tonen het venster niet. Een camera ziet het wel. Deze instelling vervangt de maskering niet.',
  notSupported: 'Linux ondersteunt dit niet. Elke schermafbeelding en -opname toont het venster.',
};

export const storedFiles: TranslatedNamespace<typeof english.storedFiles> = {
  settings: 'instellingen',
  accounts: 'accounts',
  vault: 'aanmeldingen',
  checks: 'controles van leden',
  favourites: 'sterren en recente items',
  'journal-end': 'het einde van het logboek',
  panic: 'de paniektoets',
};

export const unsavedFiles: TranslatedNamespace<typeof english.unsavedFiles> = {
  full: 'Niet opgeslagen omdat de schijf vol is: {files}',
  'read-only': 'Niet opgeslagen omdat de schijf alleen-lezen is: {files}',
  'not-permitted': 'Niet opgeslagen omdat Proofsheet daar niet mag schrijven: {files}',
  'not-a-file': 'Niet opgeslagen omdat iets anders dan een bestand dezelfde naam heeft: {files}',
  failed: 'Niet opgeslagen omdat de schijf een fout meldt: {files}',
};

export const unsavedFolder: TranslatedNamespace<typeof english.unsavedFolder> = {
  full: 'Er kan niets worden opgeslagen: de schijf is vol',
  'read-only': 'Er kan niets worden opgeslagen: de schijf is alleen-lezen',
  'not-permitted': 'Er kan niets worden opgeslagen: Proofsheet mag niet schrijven in de gegevensmap',
  'not-a-file': 'Er kan niets worden opgeslagen: de gegevensmap van Proofsheet is geen map',
  failed: 'Er kan niets worden opgeslagen: de schijf meldt een fout',
};

export const storage: TranslatedNamespace<typeof english.storage> = {
  title: 'Bestanden',
  allSaved: 'Proofsheet kan al zijn bestanden opslaan.',
  cacheLimit: 'Ruimte voor foto’s en lijsten op de schijf',
  cacheNone: 'Geen',
  cacheHint:
    'Wat je hebt gezien, is er na een start meteen, ook als een dienst niet bereikbaar is. Het is versleuteld met een sleutel in de sleutelhanger. Wat je toont, wordt nooit bewaard.',
  cacheUsed: '{size} gebruikt',
  clearCache: 'Cache legen',
  cacheName: 'nieuwe foto’s en lijsten',
  cacheWithoutKeychain:
    'Foto’s en wat diensten sturen, blijven alleen in het geheugen, tot Proofsheet sluit, omdat geen sleutelhanger ze op de schijf beschermt.',
  unsaved: 'Wijzigingen gaan verloren als Proofsheet sluit. Proofsheet blijft proberen ze op te slaan ({files}).',
  unsavedFolder: 'Wijzigingen gaan verloren als Proofsheet sluit. Herstel {path} en start Proofsheet opnieuw.',
  setAside: 'Onbruikbaar: {files}',
  setAsideExplanation:
    '{count, plural, one {Proofsheet heeft een nieuw bestand gemaakt en het oude bewaard als {files}.} other {Proofsheet heeft nieuwe bestanden gemaakt en de oude bewaard als {files}.}}',
};

export const secretsStorage: TranslatedNamespace<typeof english.secretsStorage> = {
  title: 'Opgeslagen aanmeldingen',
  isSealed: 'Versleuteld',
  isNotSealed: 'Niet versleuteld',
  memory: 'Geheugen, tot Proofsheet sluit',
  sealed:
    'De sleutelhanger versleutelt tokens en sleutels, dus op de schijf zijn ze niet te lezen. Accounts blijven aangemeld.',
  'session-only':
    'Tokens en sleutels staan in het geheugen en nooit op de schijf. Accounts blijven bestaan tot Proofsheet sluit.',
  locked:
    'De sleutelhanger ({keychain}) is vergrendeld. Ontgrendel hem en start Proofsheet opnieuw. Eerder opgeslagen aanmeldingen blijven daar tot dan bewaard.',
  refused:
    'De sleutelhanger ({keychain}) geeft de opgeslagen aanmeldingen niet vrij: hij is vergrendeld, of Proofsheet kreeg geen toegang. Ontgrendel hem of geef Proofsheet toegang, en start Proofsheet opnieuw.',
};

export const keychains: TranslatedNamespace<typeof english.keychains> = {
  macos: 'macOS-sleutelhanger',
  windows: 'Windows-gegevensbescherming (DPAPI)',
  'secret-service': 'GNOME-sleutelbos (Secret Service)',
  kwallet: 'KWallet',
};

export const missingKeychains: TranslatedNamespace<typeof english.missingKeychains> = {
  macos:
    'De sleutelhanger gaf Proofsheet geen toegang. Sta dit toe in Sleutelhangertoegang en start Proofsheet opnieuw.',
  windows:
    'Windows-gegevensbescherming (DPAPI) is niet beschikbaar voor dit account. Meld je opnieuw aan bij Windows en start Proofsheet opnieuw.',
  linux:
    'Op deze computer is geen sleutelhanger te openen: er is er geen, of hij is vergrendeld. Stel de GNOME-sleutelbos of KWallet in, ontgrendel die en start Proofsheet opnieuw. Als je bureaublad niet GNOME of KDE is, start Proofsheet dan ook met --password-store=gnome-libsecret.',
};
