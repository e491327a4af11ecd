import type * as english from '../en/sign-in';
import type { TranslatedNamespace } from '../messages';

export const signIn: TranslatedNamespace<typeof english.signIn> = {
  whichService: 'Waar staan je foto’s?',
  whichMethod: '{service}: hoe wil je je aanmelden?',
  methods: '{count, plural, one {Eén manier om te verbinden: {methods}} other {# manieren om te verbinden: {methods}}}',
  nothingSent:
    'Er wordt niets verstuurd tot je een aanmelding of een test start. Bij het afmelden wordt de opgeslagen aanmelding verwijderd.',
  heading: '{service}: {method}',
  signIn: 'Aanmelden',
  openBrowser: 'Browser openen',
  openBrowserAgain: 'Browser opnieuw openen',
  copyAddress: 'Adres kopiëren',
  signingIn: 'Aanmelden…',
  useInstead: 'Doorgaan met “{service}”',
  signInAgainAs: 'Opnieuw aanmelden als {name}',
  asking: 'De dienst wordt geraadpleegd.',
  needed: 'Dit is verplicht.',
  savedOneUsed: 'Als je dit leeg laat, wordt de opgeslagen waarde gebruikt.',
  portProblem: 'Een poort is een getal van {min} tot en met {max}.',
  redirectHint: 'De dienst vergelijkt dit adres. Registreer daarom precies dit adres in de gegevens van het project:',
  keptInKeychain: 'Wordt bewaard in de sleutelhanger van deze computer.',
  keptUntilClose: 'Wordt vergeten als Proofsheet sluit.',
};

export const browserSignIn: TranslatedNamespace<typeof english.browserSignIn> = {
  waiting: 'Wachten op de browser',
  continueTitle: 'Ga verder in je browser',
  continueText:
    'Daar is een pagina van de dienst geopend. Meld je aan en geef Proofsheet toestemming; dit venster gaat automatisch verder.',
  noBrowserTitle: 'Er kan geen browser worden geopend',
  noBrowserText:
    'Kopieer het adres en open het zelf in een browser op deze computer. Dit venster gaat automatisch verder.',
  finishingTitle: 'Terug uit de browser',
  finishingText: 'De dienst wordt gevraagd wie je bent.',
  foreignAnswer: 'Proofsheet heeft een antwoord geweigerd dat niet bij deze aanmelding hoort.',
  codeTitle: 'Typ de code van de pagina',
  codeText:
    'In je browser is een pagina van de dienst geopend. Meld je daar aan en geef Proofsheet toestemming; de pagina toont dan een code.',
  codeNoBrowserText:
    'Kopieer het adres en open het in een browser, op welke computer dan ook. Meld je daar aan en geef Proofsheet toestemming; de pagina toont dan een code.',
  code: 'Code',
  codeHint: 'Spaties maken niet uit. Een code is enkele minuten geldig.',
  codeWrong: 'De dienst accepteert deze code niet. Vergelijk elk cijfer met de pagina.',
  codeDigits: 'Een code heeft zes cijfers.',
  codeUnchecked: 'De dienst heeft niet geantwoord, dus de code is niet gecontroleerd. Verstuur hem opnieuw.',
  codeAsking: 'Proofsheet stuurt de code naar de dienst.',
  codeSend: 'Doorgaan',
};

export const servers: TranslatedNamespace<typeof english.servers> = {
  server: 'Server',
  address: 'Serveradres',
  another: 'Andere server',
  ownServerHint: 'Gebruik https; http kan alleen op deze computer.',
  test: 'Server testen',
  testing: 'Testen…',
  found: 'Resultaat van de test',
};

export const testStates: TranslatedNamespace<typeof english.testStates> = {
  passed: 'Geslaagd',
  failed: 'Mislukt',
  skipped: 'Overgeslagen',
};

export const serviceSummaries: TranslatedNamespace<typeof english.serviceSummaries> = {
  'pictures-api':
    'Een dienst waar leden privégaleries in albums bewaren. Voor leden, voor abonnees van een galerie en voor beheerders van een groep.',
  'smugmug-2':
    'De fotosite smugmug.com, met de huidige API v2: galerieën in mappen, met bijschriften, trefwoorden en cameragegevens.',
  smugmug:
    'Servers die nog versie 1.2 van SmugMug gebruiken: galeries per categorie, met bijschriften, trefwoorden en cameragegevens. Voor wie zo’n server beheert of gebruikt.',
  invented: 'Een verzonnen dienst voor tests, met albums in mappen.',
};

export const serviceNeeds: TranslatedNamespace<typeof english.serviceNeeds> = {
  'pictures-api':
    'Je hebt nodig: een account daar, en de client-ID en het clientgeheim van een project dat je op de ontwikkelaarspagina van de dienst registreert. Of een toegangstoken dat je al hebt.',
  'smugmug-2':
    'Je hebt nodig: een API-sleutel, die SmugMug gratis geeft op zijn pagina voor ontwikkelaars (api.smugmug.com/api/developer/apply). Voor je eigen galerieën ook het geheim van de sleutel.',
  smugmug:
    'Je hebt nodig: het adres van de server en een API-sleutel ervan. Voor je privégaleries ook je naam en wachtwoord daar.',
  invented: 'Je hebt nodig: een clubkaart.',
};

export const serviceLimits: TranslatedNamespace<typeof english.serviceLimits> = {
  smugmug:
    'Niet voor smugmug.com: SmugMug heeft deze versie daar in 2018 uitgeschakeld. Kies in plaats daarvan “SmugMug”. Vul hier niet je wachtwoord van smugmug.com in.',
};

export const signInMethodTitles: TranslatedNamespace<typeof english.signInMethodTitles> = {
  browser: 'Aanmelden met de browser',
  'browser-with-key': 'Aanmelden met de browser',
  'browser-code': 'Aanmelden met een code',
  token: 'Toegangstoken plakken',
  visitor: 'Rondkijken als bezoeker',
  password: 'Aanmelden met een wachtwoord',
  card: 'Je clubkaart tonen',
};

export const signInMethodReasons: TranslatedNamespace<typeof english.signInMethodReasons> = {
  browser:
    'De eigen pagina van de dienst vraagt om je wachtwoord, dus Proofsheet krijgt het nooit te zien. Met een clientgeheim blijf je aangemeld.',
  'browser-with-key':
    'De pagina van de dienst zelf vraagt je wachtwoord, dus Proofsheet ziet het nooit. Je blijft aangemeld.',
  'browser-code':
    'De pagina van de dienst zelf vraagt je wachtwoord en toont een code, die je hier typt. Voor een browser die niet naar dit programma kan terugkeren, bijvoorbeeld op een andere computer.',
  token: 'Voor een token dat je al hebt. Het werkt tot het verloopt; daarna plak je een nieuw token.',
  visitor: 'Toont wat iedereen mag zien, zonder een account van jou.',
  password:
    'Het wachtwoord wordt één keer verstuurd en niet bewaard; in plaats daarvan geeft de dienst iets terug waarmee je aangemeld blijft.',
  card: 'De pincode wordt ingeruild voor een token en niet bewaard.',
};

export const signInMethodNeeds: TranslatedNamespace<typeof english.signInMethodNeeds> = {
  browser: 'Vraagt om de client-ID en het clientgeheim van een project dat bij de dienst is geregistreerd.',
  'browser-with-key': 'Vraagt om een API-sleutel en het geheim ervan.',
  'browser-code': 'Vraagt om een API-sleutel en het geheim ervan, en daarna om de code.',
  token: 'Vraagt om een toegangstoken.',
  visitor: 'Vraagt om een API-sleutel.',
  password: 'Vraagt om een API-sleutel, je e-mailadres of bijnaam, en je wachtwoord.',
  card: 'Vraagt om het nummer en de pincode van een clubkaart.',
};

export const signInMethodActions: TranslatedNamespace<typeof english.signInMethodActions> = {
  browser: 'Browser openen',
  'browser-with-key': 'Browser openen',
  'browser-code': 'Browser openen',
  token: 'Aanmelden',
  visitor: 'Rondkijken',
  password: 'Aanmelden',
  card: 'Doos openen',
};

export const signInParts: TranslatedNamespace<typeof english.signInParts> = {
  card: 'Je clubkaart',
  key: 'Je sleutel',
  more: 'Meer',
  person: 'Wie je bent',
  project: 'Je project',
  redirect: 'Omleidingsadres',
};

export const signInPartHints: TranslatedNamespace<typeof english.signInPartHints> = {
  project:
    'De dienst accepteert alleen geregistreerde programma’s. Registreer Proofsheet daar als project; deze gegevens staan dan op de pagina van het project.',
};

export const signInFields: TranslatedNamespace<typeof english.signInFields> = {
  accessToken: 'Toegangstoken',
  apiKey: 'API-sleutel',
  apiSecret: 'Geheim van de API-sleutel',
  card: 'Kaartnummer',
  cardPin: 'Pincode van de kaart',
  clientId: 'Client-ID',
  clientSecret: 'Clientgeheim',
  loginServer: 'Adres van de aanmeldserver',
  optionalApiKey: 'API-sleutel, als je die hebt',
  password: 'Wachtwoord',
  permissions: 'Machtigingen',
  redirectPort: 'Omleidingspoort',
  userName: 'E-mailadres of bijnaam',
};

export const signInHints: TranslatedNamespace<typeof english.signInHints> = {
  accessToken: 'Het token geldt voor de persoon aan wie het is uitgegeven.',
  apiKey:
    'Van de pagina voor ontwikkelaars van de dienst. De sleutel zegt de dienst welk programma de verzoeken verstuurt.',
  apiSecret:
    'Naast de sleutel op de pagina van de dienst voor ontwikkelaars. Het ondertekent elk verzoek en wordt nooit verzonden.',
  card: 'Op de voorkant van de kaart.',
  clientId: 'Identificeert het project. Staat op de pagina met projectgegevens bij de dienst.',
  clientSecret:
    'Het wachtwoord van het project, van dezelfde pagina. Als je dit leeg laat, eindigt de aanmelding na ongeveer 20 minuten en moet je je opnieuw aanmelden.',
  loginServer: 'Het adres van de aanmeldpagina van de dienst.',
  optionalApiKey: 'Van hetzelfde project. Nodig om mensen op bijnaam te vinden, en voor prijzen en gratis galeries.',
  password: 'Wordt één keer verstuurd via een beveiligde verbinding, en niet bewaard.',
  permissions: 'Wat de dienst wordt gevraagd toe te staan, in de woorden van de dienst, gescheiden door spaties.',
};

export const signInHintsWhenTyped: TranslatedNamespace<typeof english.signInHintsWhenTyped> = {
  clientSecret: 'Het wachtwoord van het project, van dezelfde pagina.',
};

export const signInMissing: TranslatedNamespace<typeof english.signInMissing> = {
  accessToken: 'Plak het toegangstoken.',
  apiKey: 'Voer de API-sleutel in.',
  apiSecret: 'Vul het geheim van de API-sleutel in.',
  card: 'Voer het kaartnummer in.',
  cardPin: 'Voer de pincode in.',
  clientId: 'Voer de client-ID van je project in.',
  loginServer: 'Voer het adres van de aanmeldserver in.',
  password: 'Voer het wachtwoord in.',
  server: 'Voer het adres van de server in.',
  userName: 'Voer het e-mailadres of de bijnaam in.',
};

export const knownValues: TranslatedNamespace<typeof english.knownValues> = {
  loginServer: 'Aanmeldpagina: {value}',
};

export const knownServers: TranslatedNamespace<typeof english.knownServers> = {
  production: 'Hoofdserver',
  'vendor-test': 'Testserver',
};
export const knownServerHints: TranslatedNamespace<typeof english.knownServerHints> = {
  production: 'Daar staan je account en je foto’s.',
  'vendor-test': 'Voor ontwikkelaars: om een project uit te proberen voordat de dienst het goedkeurt.',
};

export const testFindings: TranslatedNamespace<typeof english.testFindings> = {
  'address-complete': 'Het adres is volledig.',
  'address-complete-here': 'Het adres is volledig. http wordt geaccepteerd, omdat de server op deze computer staat.',
  'address-completed': 'Het adres heeft geen pad. De test gebruikt in plaats daarvan dit adres: {address}',
  connected: '{host} antwoordt via {protocol}.',
  data: 'De server antwoordt met gegevens.',
  'no-data': 'De server antwoordt met iets anders dan gegevens.',
  page: 'De server antwoordt met een webpagina in plaats van gegevens.',
  'not-tested': 'Niet getest, omdat een eerdere stap is mislukt.',
  'asks-to-wait': 'De server vraagt om {seconds, number} s te wachten tot de volgende aanroep.',
  'status-failing': 'De server antwoordt met status {status}: er is een storing, of hij is tijdelijk gesloten.',
  'status-not-data': 'De server antwoordt met status {status} in plaats van gegevens.',
  'other-data': 'De server antwoordt met gegevens, maar niet met die van {service}.',
  service: 'De server ondersteunt {service}.',
  'pictures-api': 'De server ondersteunt de Pictures API en vereist een aanmelding, zoals verwacht.',
  'pictures-api-without-call': 'De server heeft geen v1/account/verifyCredentials, dus het is niet de Pictures API.',
  'pictures-api-without-sign-in':
    'De server geeft een account terug aan een client die niet is aangemeld, en dat doet de Pictures API nooit.',
  'pictures-api-status': 'De server antwoordt met status {status}, en dat doet de Pictures API hier niet.',
  'smugmug-2': 'De server ondersteunt de API v2 van SmugMug en vereist een sleutel, zoals verwacht.',
  smugmug: 'De server ondersteunt SmugMug 1.2.0.',
  'smugmug-with-key': 'De server ondersteunt SmugMug 1.2.0 en vereist een API-sleutel, zoals verwacht.',
  'smugmug-retired': 'De server meldt dat versie 1.2.0 niet meer wordt ondersteund.',
  'smugmug-with-page':
    'De server antwoordt met een webpagina in plaats van gegevens: 1.2.0 wordt hier niet meer ondersteund.',
  'smugmug-gone': 'Op dit adres is niets te vinden: deze server ondersteunt 1.2.0 niet, of niet meer.',
};
