import type * as english from '../en/updates';
import type { TranslatedNamespace } from '../messages';

export const updates: TranslatedNamespace<typeof english.updates> = {
  title: 'Updates',
  installed: 'Proofsheet {version} is geïnstalleerd.',
  isAutomatic: 'Eén keer per dag naar updates zoeken',
  isAutomaticHint:
    'Laadt een kleine ondertekende lijst die voor iedereen gelijk is. De server ziet alleen je netwerkadres, en er wordt niets geïnstalleerd.',
  channel: 'Versies',
  stable: 'Stabiel',
  beta: 'Bèta',
  betaHint: 'Bètaversies komen eerder en zijn minder getest.',
  neverLooked: 'Proofsheet heeft nog niet naar updates gezocht.',
  lastLooked: 'Laatst gecontroleerd: {when}',
  lookNow: 'Nu zoeken',
  isLooking: 'Bezig met zoeken…',
  newest: 'Je hebt de nieuwste versie.',
  notForSystem: 'De lijst bevat geen versie voor dit systeem.',
  staged: 'Versie {version} wordt in stappen uitgebracht en heeft deze computer nog niet bereikt.',
  outdated: 'De laatste lijst is verlopen. Zoek opnieuw.',
  offered: 'Versie {version} is beschikbaar.',
  offeredOn: 'Uitgebracht op {date}',
  notes: 'Wat is er nieuw',
  pageHint: 'Downloaden opent een pagina van {host} in je browser.',
  download: 'Downloaden',
  skip: 'Deze versie overslaan',
  isSkipped: 'Je hebt ervoor gekozen deze versie over te slaan.',
  unskip: 'Niet overslaan',
  failed: 'De lijst met updates kon niet worden geladen',
  stillKnown: 'Eerder gevonden:',
};

export const updateRefusals: TranslatedNamespace<typeof english.updateRefusals> = {
  missing: 'De server heeft op dit moment geen lijst met updates. Probeer het later opnieuw.',
  'too-large': 'Wat de server heeft gestuurd, is te groot voor een lijst met updates en is niet gelezen.',
  'wrong-shape':
    'Het antwoord is geen lijst met updates die deze versie kan lezen. Een netwerk dat om aanmelding vraagt, kan de oorzaak zijn.',
  'unknown-key':
    'De lijst met updates is ondertekend met een sleutel die dit programma niet kent, en is niet gebruikt. Als dit zo blijft, download Proofsheet dan opnieuw waar je het vandaan hebt.',
  'bad-signature': 'De lijst met updates is na het ondertekenen gewijzigd en is niet gebruikt.',
  replayed:
    'De server heeft een oudere lijst met updates gestuurd dan eerder; die is niet gebruikt. Er kan een nieuwere versie zijn.',
  expired:
    'De lijst met updates is verlopen en is niet gebruikt. Er kan een nieuwere versie zijn, of de klok van deze computer loopt verkeerd.',
  'wrong-size': 'Het gedownloade bestand heeft niet de ondertekende grootte en is niet gebruikt.',
  'wrong-hash': 'Het gedownloade bestand is niet het bestand dat is ondertekend, en is niet gebruikt.',
};

export const updatedBy: TranslatedNamespace<typeof english.updatedBy> = {
  nobody:
    'Deze uitgave heeft geen adres voor nieuwe versies en zoekt dus niet naar updates: vraag het aan de persoon of het team van wie je Proofsheet hebt.',
  environment:
    'Op deze computer is PROOFSHEET_UPDATES=off ingesteld, dus Proofsheet zoekt niet naar updates: vraag het aan wie dat heeft ingesteld.',
  deb: 'Het is als Debian-pakket geïnstalleerd, dus Proofsheet zoekt niet naar updates: die komen van waar je het pakket hebt gekregen.',
  rpm: 'Het is als RPM-pakket geïnstalleerd, dus Proofsheet zoekt niet naar updates: die komen van waar je het pakket hebt gekregen.',
  flatpak: 'Het is met Flatpak geïnstalleerd, dat ook nieuwe versies brengt. Proofsheet zoekt niet naar updates.',
  snap: 'Het is met Snap geïnstalleerd, dat ook nieuwe versies brengt. Proofsheet zoekt niet naar updates.',
  'other-package':
    'Een pakket van je systeem heeft het geïnstalleerd, dus Proofsheet zoekt niet naar updates: die komen van waar je het pakket hebt gekregen.',
};

export const updateNotice: TranslatedNamespace<typeof english.updateNotice> = {
  title: 'Nieuwe versie',
  text: 'Versie {version} van Proofsheet is beschikbaar.',
  later: 'Later',
  refused: 'Proofsheet kon de lijst met nieuwe versies niet verifiëren.',
  showWhy: 'Reden tonen',
};

export const updateQuestion: TranslatedNamespace<typeof english.updateQuestion> = {
  title: 'Updates',
  text: 'Moet Proofsheet één keer per dag naar updates zoeken? De server ziet alleen je netwerkadres, en er wordt niets geïnstalleerd.',
  yes: 'Dagelijks zoeken',
  no: 'Nee',
};
