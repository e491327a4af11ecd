import type * as english from '../en/accounts';
import type { TranslatedNamespace } from '../messages';

export const accounts: TranslatedNamespace<typeof english.accounts> = {
  add: 'Account toevoegen',
  addWindowTitle: 'Account toevoegen · Proofsheet',
  title: 'Account',
  name: 'Naam',
  nameMissing: 'Een account heeft een naam nodig.',
  colour: 'Kleur',
  order: 'Volgorde van de accounts',
  place: 'Plaats {place} van {count}',
  moveUp: 'Omhoog',
  moveDown: 'Omlaag',
  serviceAtHost: '{service} op {host}',
  untilClose:
    'Blijft bestaan tot Proofsheet sluit: deze computer heeft geen sleutelhanger die Proofsheet kan gebruiken.',
  willLastUntilClose:
    'Dit account blijft bestaan tot Proofsheet sluit: deze computer heeft geen sleutelhanger die Proofsheet kan gebruiken.',
  keychainSeals: 'De sleutelhanger ({keychain}) versleutelt de aanmelding. Die wordt nooit onversleuteld opgeslagen.',
  signedInAs: 'Aangemeld als {name}',
  browse: 'Albums bekijken',
  addAnother: 'Nog een account toevoegen',
};

export const accountColours: TranslatedNamespace<typeof english.accountColours> = {
  clay: 'Klei',
  amber: 'Amber',
  moss: 'Mos',
  teal: 'Blauwgroen',
  sky: 'Hemelsblauw',
  indigo: 'Indigo',
  plum: 'Pruim',
  rose: 'Roze',
};

export const accountDetails: TranslatedNamespace<typeof english.accountDetails> = {
  loading: 'De gegevens worden bij de dienst opgevraagd',
  afterSignIn: 'Nadat je opnieuw bent aangemeld, zie je hier wat het account kan.',
  facts: 'Wie het is',
  abilities: 'Wat het account kan',
  addresses: 'Waar de verzoeken naartoe gaan',
  isAvailable: 'Ja',
  isMissing: 'Nee',
  grant: 'Opnieuw aanmelden om dit toe te staan',
  requestLimit: 'Verzoeken aan de dienst',
  requestsLeft: 'Nog mogelijk',
  requestsLeftOf: '{count, number} van {limit, number}',
  requestsRenewed: 'Volgende vernieuwing',
};

export const apiKey: TranslatedNamespace<typeof english.apiKey> = {
  title: 'API-sleutel',
  isThere: 'Dit account heeft de API-sleutel van zijn project.',
  wasAdded: 'De dienst heeft de sleutel geaccepteerd. Dit account heeft de API-sleutel van zijn project.',
  add: 'API-sleutel toevoegen…',
  replace: 'API-sleutel vervangen…',
  keep: 'Deze sleutel bewaren',
  testing: 'Controleren bij de dienst…',
  hint: 'Een sleutel van hetzelfde project. Proofsheet test de sleutel bij de dienst en slaat hem daarna op bij de aanmelding van het account.',
};

export const signedOutTitles: TranslatedNamespace<typeof english.signedOutTitles> = {
  'by-service': 'Afgemeld door de dienst',
  expired: 'Sessie verlopen',
  unreadable: 'De opgeslagen aanmelding kan niet worden gelezen',
};
export const signedOutExplanations: TranslatedNamespace<typeof english.signedOutExplanations> = {
  'by-service': 'De dienst accepteert de aanmelding van dit account niet meer.',
  expired: 'De dienst accepteert het token niet meer, en er is geen opgeslagen token om het te vernieuwen.',
  unreadable:
    'Als de sleutelhanger vergrendeld is, ontgrendel hem dan en start Proofsheet opnieuw; de opgeslagen aanmelding is er nog. Meld je anders opnieuw aan.',
};

export const signOut: TranslatedNamespace<typeof english.signOut> = {
  signedOut: 'Afgemeld',
  signOut: 'Afmelden',
  signingOut: 'Afmelden…',
  question: '{name} afmelden?',
  explanation:
    'Proofsheet verwijdert alles wat het van dit account bewaart: de aanmelding, de naam en kleur hier, de eigenaren die je ermee hebt opgezocht en vastgemaakt, en de foto’s die zijn geladen. Je albums en foto’s bij {service} blijven zoals ze zijn.',
  deletedOf: 'Verwijderde gegevens van {name}:',
  nothingKept: 'Van {name} is niets bewaard.',
};

export const revocations: TranslatedNamespace<typeof english.revocations> = {
  revoked: 'De dienst heeft de aanmelding beëindigd.',
  'not-possible':
    'Deze aanmelding kan niet bij de dienst worden beëindigd. Een token blijft daar geldig tot het verloopt.',
  failed: 'De dienst was niet bereikbaar en heeft de aanmelding daarom niet beëindigd.',
};

export const deletedData: TranslatedNamespace<typeof english.deletedData> = {
  albums: 'de geladen gegevens van albums en foto’s',
  'album-passwords': 'de wachtwoorden die voor albums zijn ingevoerd',
  owners: '{count, plural, one {één opgezochte eigenaar} other {# opgezochte eigenaren}}',
  members: 'de leden als wie je hebt gehandeld, en hun geladen gegevens (het logboek blijft)',
  checks: 'de controles van de leden, met markeringen en notities',
  favourites: 'de sterren, vastgemaakte albums, bewaarde zoekopdrachten en wat laatst is bekeken',
  calls: 'de aanroepen van het account onder Activiteit',
  location: 'de weergave die je het laatst hebt geopend',
  'name-and-colour': 'de naam en kleur',
};

export const demo: TranslatedNamespace<typeof english.demo> = {
  title: 'Demo',
  state: 'Status van de demo',
  invitation: 'Dit zijn demofoto’s.',
  connect: 'Je eigen account koppelen',
  'starting-again': 'De demo is gestopt en wordt opnieuw gestart.',
  'started-again': 'De demo was gestopt en is opnieuw gestart.',
  stopped: 'De demo is meerdere keren gestopt. Start Proofsheet opnieuw om de demo te gebruiken.',
};

export const accountFacts: TranslatedNamespace<typeof english.accountFacts> = {
  'account-type': 'Soort account',
  'age-verified': 'Leeftijd geverifieerd',
  card: 'Kaart',
  email: 'E-mailadres',
  group: 'Groep',
  'group-role': 'Rol in de groep',
  name: 'Naam',
  nickname: 'Bijnaam',
  permissions: 'Verleende machtigingen',
  'signed-in-as': 'Aangemeld als',
  'user-id': 'Gebruikers-ID',
};

export const accountFactValues: TranslatedNamespace<typeof english.accountFactValues> = {
  manager: 'Beheerder',
  member: 'Lid',
  no: 'Nee',
  none: 'Geen',
  'offers-services': 'Biedt diensten aan',
  'seeks-services': 'Zoekt diensten',
  visitor: 'Bezoeker',
  yes: 'Ja',
};

export const accountAddresses: TranslatedNamespace<typeof english.accountAddresses> = {
  server: 'Server',
  'sign-in-page': 'Aanmeldpagina',
  redirect: 'Omleidingsadres',
};

export const abilities: TranslatedNamespace<typeof english.abilities> = {
  'act-as-members': 'Handelen als de leden van je groep',
  'own-albums': 'Je eigen albums zien, en de galeries waarop je bent geabonneerd',
  'own-galleries': 'Je eigen galeries zien, ook de privégaleries',
  'people-and-prices': 'Mensen vinden op bijnaam, gratis galeries en prijzen zien',
  'public-galleries': 'Openbare galeries zien, en beveiligde met het wachtwoord',
  'stay-signed-in': 'Aangemeld blijven',
};

export const abilityObstacles: TranslatedNamespace<typeof english.abilityObstacles> = {
  'manages-no-group': 'Volgens de dienst beheert dit account geen groep.',
  'needs-api-key': 'Hiervoor is de API-sleutel van je project nodig, en die is niet opgegeven.',
  'not-renewable':
    'Een aanmelding van dit type kan niet worden vernieuwd: na ongeveer 20 minuten meld je je opnieuw aan.',
  'permission-missing-in-sign-in':
    'Groepsfuncties vereisen de machtiging {permission}: meld je opnieuw aan om die te verlenen.',
  'permission-missing-in-token':
    'Groepsfuncties vereisen de machtiging {permission}: vraag een token aan dat die heeft.',
  visitor: 'Een bezoeker heeft geen eigen galeries. Meld je aan bij je account om die van jou te zien.',
};

export const deletedSecrets: TranslatedNamespace<typeof english.deletedSecrets> = {
  'access-token': 'het toegangstoken',
  'access-and-refresh-token': 'het toegangstoken en het vernieuwingstoken',
  'api-key': 'de API-sleutel',
  'client-secret': 'het clientgeheim',
  'password-hash': 'de hash die het wachtwoord verving',
};

export const apiKeyUses: TranslatedNamespace<typeof english.apiKeyUses> = {
  'people-and-prices':
    'Met de API-sleutel van zijn project vindt dit account mensen op bijnaam en ziet het gratis galeries en prijzen.',
};
