import type * as english from '../en/errors';
import type { TranslatedNamespace } from '../messages';

export const errorTitles: TranslatedNamespace<typeof english.errorTitles> = {
  'signed-out': 'Afgemeld door de dienst',
  offline: 'De dienst is niet bereikbaar',
  'timed-out': 'De dienst deed er te lang over',
  'rate-limited': 'De dienst vraagt om te wachten',
  forbidden: 'Niet toegestaan',
  'not-found': 'Niet gevonden',
  'not-subscribed': 'Geen abonnement',
  'not-understood': 'Dit wordt niet begrepen',
  'read-only': 'De dienst is gesloten voor onderhoud',
  insecure: 'De verbinding is niet veilig',
  blocked: 'Onverwacht antwoord van het netwerk',
  refused: 'De dienst heeft het verzoek geweigerd',
  'service-failed': 'De dienst heeft een probleem',
  'unreadable-answer': 'Het antwoord kan niet worden gelezen',
  'service-retired': 'Deze server ondersteunt deze versie niet meer',
  cancelled: 'Gestopt',
  'not-recorded': 'Dit kan niet in het logboek worden vastgelegd',
  'mask-required': 'De maskering kan hier niet worden uitgeschakeld',
  'not-saved': 'Het bestand kan niet worden opgeslagen',
  'bad-request': 'De aanroep is geweigerd',
  internal: 'Er is iets misgegaan in het programma',
  projectUnapproved: 'Het project is niet goedgekeurd',
  notSubscribedOrUnapproved: 'Geen abonnement, of project niet goedgekeurd',
  passwordNeeded: 'Er is een wachtwoord nodig',
  passwordWrong: 'Dat wachtwoord is niet juist',
};

export const errorExplanations: TranslatedNamespace<typeof english.errorExplanations> = {
  'signed-out': 'De dienst accepteert het token van dit account niet meer. Meld je opnieuw aan om verder te gaan.',
  offline: 'Controleer de verbinding en probeer het opnieuw.',
  'timed-out': 'De dienst heeft niet op tijd geantwoord. Opnieuw proberen kan helpen.',
  'rate-limited': 'De dienst accepteert maar een beperkt aantal verzoeken.',
  forbidden: 'De dienst staat niet toe dat dit account dit ziet.',
  'not-found': 'Dit bestaat niet, of de eigenaar deelt het niet met dit account.',
  'not-subscribed': 'De eigenaar toont dit alleen aan abonnees van de privégalerie.',
  'not-understood': 'Dit is geen eigenaar, album of link van deze dienst.',
  'read-only':
    'De dienst accepteert tijdelijk geen aanmeldingen en geen wijzigingen. Lezen werkt misschien eerder weer.',
  insecure: 'Er is niets verstuurd. Controleer het adres en het netwerk dat je gebruikt.',
  blocked:
    'Het antwoord was een webpagina, bijvoorbeeld van een proxy, een aanmeldpagina of een captcha. Open een pagina in een browser, meld je daar aan als het netwerk erom vraagt en probeer het opnieuw.',
  refused: 'De dienst accepteert iets in de instellingen van dit account niet.',
  'service-failed': 'Bij jou is er niets mis. Later opnieuw proberen kan helpen.',
  'unreadable-answer':
    'Het antwoord was afgebroken, te lang of niet wat deze dienst normaal verstuurt, en wordt daarom niet getoond. Probeer het opnieuw. Gebeurt het elke keer, meld het dan via het menu Help.',
  'service-retired':
    'Proofsheet kan er niets meer van laden. Kijk of er een nieuwere versie van Proofsheet is, of vraag het de beheerder van de server.',
  cancelled: 'Het verzoek is geannuleerd voordat er een antwoord kwam.',
  'not-recorded':
    'De actie is niet uitgevoerd, omdat elke actie als lid eerst moet worden vastgelegd. Controleer of er ruimte is op de schijf en probeer het opnieuw.',
  'mask-required': 'Waar je bent, is een bewijs van leeftijd verplicht, en de dienst heeft dat niet van jou.',
  'not-saved': 'Er is niets opgeslagen. Probeer het opnieuw in een andere map.',
  'bad-request': 'Het venster heeft een ongeldige aanroep verstuurd. Dit is een fout in het programma.',
  internal: 'Je gegevens zijn veilig. Opnieuw proberen kan helpen.',
  projectUnapproved:
    'De dienst toont foto’s alleen aan goedgekeurde projecten. Degene die het project heeft geregistreerd, kan de dienst om goedkeuring vragen.',
  notSubscribedOrUnapproved:
    'De eigenaar toont dit alleen aan abonnees, of de dienst heeft je project nog niet goedgekeurd. Het antwoord van de dienst is in beide gevallen hetzelfde.',
  passwordOfAlbum: 'De eigenaar beveiligt dit album.',
  passwordOfSite: 'De eigenaar beveiligt deze site.',
  passwordOrNoSuchOwner:
    'Deze eigenaar bestaat niet, of de eigenaar beveiligt de hele site. Het antwoord van de dienst is in beide gevallen hetzelfde.',
  passwordOrPrivate:
    'Het album is privé of beveiligd met een wachtwoord. Het antwoord van de dienst is in beide gevallen hetzelfde.',
};

export const signInFailureTitles: TranslatedNamespace<typeof english.signInFailureTitles> = {
  'cancelled-in-browser': 'De aanmelding is in de browser geannuleerd',
  'browser-timed-out': 'De tijd voor het aanmelden is verstreken',
  'port-taken': 'Deze poort is in gebruik bij een ander programma',
  'no-browser': 'Er kan geen browser worden geopend',
  refused: 'De dienst heeft dit niet geaccepteerd',
  'different-person': 'Dit is iemand anders',
  'another-sign-in': 'Er is al een andere aanmelding bezig',
};

export const signInFailureExplanations: TranslatedNamespace<typeof english.signInFailureExplanations> = {
  'cancelled-in-browser': 'Er is niets verbonden, en hier is niets veranderd.',
  'browser-timed-out': 'De pagina is niet op tijd afgerond. Als je het opnieuw probeert, wordt een nieuwe geopend.',
  'port-taken':
    'Sluit dat programma, of kies een andere poort en registreer het omleidingsadres daarvan bij de dienst.',
  'no-browser': 'Kopieer het adres en open het zelf in een browser op deze computer.',
  refused: 'Controleer wat je hebt ingevoerd. Er is niets bewaard.',
  'different-person':
    'Misschien is die persoon nog aangemeld in de browser: meld je daar af bij de dienst en probeer het opnieuw. Of voeg die persoon toe als apart account.',
  'another-sign-in':
    'Er kan maar één aanmelding tegelijk op de browser wachten. Rond die af of annuleer die, en probeer het opnieuw.',
};

export const errorFacts: TranslatedNamespace<typeof english.errorFacts> = {
  status: 'HTTP-status {status}',
  code: 'Code {code}',
  incident: 'Incident {id}',
};
