import type * as english from '../en/group';
import type { TranslatedNamespace } from '../messages';

export const group: TranslatedNamespace<typeof english.group> = {
  members: 'Leden',
  overview: 'Overzicht',
  views: 'Wat er van de groep wordt getoond',
  memberCount: '{count, plural, one {# lid} other {# leden}}',
  compareTitle: '{name} vergelijken',
  backToMembers: 'Terug naar de leden',
  backToAlbums: 'Terug naar de albums',
  search: 'Naam of gebruikers-ID',
  searchPlaceholder: 'Naam of ID',
  order: 'Volgorde van de leden',
  orderByName: 'Op naam',
  orderByLastUsed: 'Op laatst gebruikt',
  starredFirst: 'Met ster eerst',
  starFailed: 'De ster kon niet worden gewijzigd. {problem}.',
  reason: 'Reden, voor het logboek (optioneel)',
  reasonShort: 'Reden',
  reasonHint: 'Wordt vastgelegd als je weer als lid handelt',
  addById: 'Toevoegen op ID',
  recent: 'Recente leden',
  usedLast: 'Laatst gebruikt',
  membersUsedLast: 'Laatst gebruikte leden',
  membersAreOld: 'Deze lijst van leden is misschien verouderd. {problem}.',
  someUnread: 'Sommige leden konden niet worden geladen en ontbreken hier. {problem}.',
  noneTitle: 'Geen leden',
  noneText: 'Deze groep heeft behalve jou geen leden.',
  noneInGroupText: '{group} heeft behalve jou geen leden.',
  noneKnownTitle: 'Nog geen leden bekend',
  noneKnownText: 'Leden die je toevoegt met hun gebruikers-ID, verschijnen hier.',
  cannotActTitle: 'Dit account kan niet als andere leden handelen',
  grant: 'Opnieuw aanmelden om dit toe te staan',
};

export const memberRow: TranslatedNamespace<typeof english.memberRow> = {
  actAs: 'Handelen als {name}',
  actedAsNow: 'Je handelt nu als dit lid',
  addedById: 'Toegevoegd op ID',
  lastUsed: 'Laatst gebruikt: {when}',
  lastUsedNow: 'Zojuist gebruikt',
  compare: '{name} vergelijken: als jezelf en als dit lid',
  forget: '{name}: gegevens wissen…',
  star: '{name} een ster geven',
  removeStar: 'Ster van {name} verwijderen',
  compareWord: 'Vergelijken',
  forgetWord: 'Gegevens wissen',
};

export const addMember: TranslatedNamespace<typeof english.addMember> = {
  label: 'Lid toevoegen',
  userId: 'Lid toevoegen met gebruikers-ID',
  hint: 'Elke gebruiker heeft één ID: dezelfde als eigenaar van albums en als lid van je groep.',
  add: 'Toevoegen',
  adding: 'Toevoegen…',
  close: 'Sluiten',
  addUserId: 'Gebruikers-ID {id} toevoegen',
  addingUserId: 'Gebruikers-ID {id} toevoegen…',
  showAll: 'Alle leden tonen',
  added: '{name} (#{id}) staat nu in de lijst.',
  notInGroup: 'Niet toegestaan: deze gebruiker zit niet in je groep.',
  noSuchUser: 'De dienst heeft geen gebruiker met deze ID.',
  noneCalled: 'Geen enkel lid heet “{name}”',
  noneWithId: 'Geen enkel lid heeft de ID {id}',
  howToFind: 'Je vindt leden met een deel van hun naam of van hun gebruikers-ID.',
};

export const forgetMember: TranslatedNamespace<typeof english.forgetMember> = {
  question: 'Gegevens over {name} wissen?',
  explanation:
    'Proofsheet wist wat deze computer bewaart over het handelen als dit lid: wanneer je dat het laatst deed, en wat er toen is geladen. {isCurrent, select, true {Je handelt nu als dit lid; dat stopt. } other {}}Het logboek blijft zoals het is, en bij de dienst verandert er niets.',
  forget: 'Gegevens wissen',
  forgetting: 'Gegevens wissen…',
  done: 'Gegevens over {name} gewist',
  deleted: 'Gewist van deze computer:',
  nothingKept: 'Er was niets van dit lid bewaard.',
  journalStays: 'Vermeldingen in het logboek worden niet verwijderd.',
};

export const forgottenData: TranslatedNamespace<typeof english.forgottenData> = {
  albums: 'de geladen gegevens van albums en foto’s',
  location: 'de weergave die je het laatst hebt geopend',
  'added-by-id': 'dat je dit lid op ID hebt toegevoegd; het verdwijnt uit de lijst',
  checks: 'het deel van je controles over dit lid: markeringen, notities en welke foto’s je hebt gezien',
  'last-acted-as': 'wanneer je het laatst als dit lid handelde',
  star: 'je ster',
};

export const overview: TranslatedNamespace<typeof english.overview> = {
  label: 'Overzicht van de leden',
  noMatch: 'Geen van de leden die tot nu toe zijn geladen, voldoet.',
  onlyWith: 'Alleen met',
  unsafePictures: 'mogelijk gevoelige foto’s',
  onlyWithUnsafePictures: 'Alleen met mogelijk gevoelige foto’s',
  unsafeHint: 'Foto’s die de dienst als onveilig of helemaal niet beoordeelt',
  emptyAlbums: 'lege albums',
  onlyWithEmptyAlbums: 'Alleen met lege albums',
  order: 'Volgorde van het overzicht',
  reverse: 'Omgekeerde volgorde',
  columns: 'Kolommen',
  rowsStay: 'Rijen blijven op hun plaats zolang je ernaar wijst',
  progress: '{read, number} van {total, number} geladen',
  progressWithFailed: '{read, number} van {total, number} geladen, {failed, number} mislukt',
  counted: 'foto’s van {counted, number} geteld',
  progressInPercent: 'Ongeveer {percent, number} procent geladen',
  notKnown: 'Niet bekend',
  isWaiting: 'Wacht op zijn beurt',
  noAlbums: 'Geen albums',
  serviceAsksToWait: 'De dienst vraagt om te wachten, {seconds, number} s',
  serviceAskedToWait: 'De dienst vroeg om te wachten',
  notAllowed: 'Niet toegestaan: van de dienst mag je niet als dit lid handelen.',
  tryAgainFor: 'Opnieuw proberen voor {name}',
  more: '+{count, number}',
  moreAlbums: '{count, plural, one {nog # album} other {nog # albums}}',
  openAlbum: 'Album {album} van {name} openen als {name}',
};

export const overviewExporting: TranslatedNamespace<typeof english.overviewExporting> = {
  csv: 'CSV exporteren…',
  busy: 'Het overzicht wordt geëxporteerd',
  saved: '{count, plural, one {# lid opgeslagen als “{fileName}”.} other {# leden opgeslagen als “{fileName}”.}}',
};

export const overviewColumns: TranslatedNamespace<typeof english.overviewColumns> = {
  name: 'Lid',
  albums: 'Albums',
  pictures: 'Foto’s',
  newest: 'Nieuwste',
  unsafe: 'Mogelijk gevoelig',
  empty: 'Leeg',
  covers: 'Omslagen van de albums',
};

export const overviewFacts: TranslatedNamespace<typeof english.overviewFacts> = {
  albums: '{count, plural, one {# album} other {# albums}}',
  pictures: '{count, plural, one {# foto} other {# foto’s}}',
  newest: 'nieuwste {day}',
  empty: '{count, plural, one {# leeg} other {# leeg}}',
};

export const comparison: TranslatedNamespace<typeof english.comparison> = {
  explanation:
    'Proofsheet vraagt de albums van gebruikers-ID {id} op twee manieren op: met je eigen account, en via je groep voor dit lid.',
  label: 'Albums van {name}, op twee manieren gezien',
  requestedBy: 'Opgevraagd door {name}',
  requestedFor: 'Opgevraagd voor {name}',
  ownAccount: 'je eigen account',
  groupForm: 'via je groep, zonder als dit lid te handelen',
  differences: 'Verschillen',
  onlyDifferences: 'Alleen verschillen',
  incomplete: 'Je ziet alleen wat kon worden geladen.',
  isOld: 'Deze albums zijn misschien verouderd. {problem}.',
  noAlbumsTitle: 'Geen albums',
  noAlbumsText: 'Van {name} is op geen van beide manieren een album te zien.',
  noDifferencesTitle: 'Geen verschillen',
  noDifferencesText: 'Beide manieren tonen hetzelfde.',
  couldNotRead: 'Kan niet worden geladen',
  notForYou: 'Niet in jouw lijst',
  notAsMember: 'Niet in de lijst via je groep',
  isSame: 'Op beide manieren gelijk',
  maskedOnBothSides: 'Aan beide kanten gemaskeerd door jouw maskering',
  coverWithheld: 'omslag niet getoond',
  notCounted: 'niet geteld',
};

export const differences: TranslatedNamespace<typeof english.differences> = {
  'only-acting': 'Alleen via je groep',
  'only-plain': 'Alleen met je account',
  'cover-withheld': 'Omslag niet voor jou',
  'cover-shown': 'Omslag niet zichtbaar via je groep',
  name: 'Andere naam',
  description: 'Andere beschrijving',
  'picture-count': 'Ander aantal: {own} en {acting}',
  safety:
    'Andere beoordeling: {own, select, safe {veilig} unsafe {onveilig} unknown {niet beoordeeld} other {geen omslag}} en {acting, select, safe {veilig} unsafe {onveilig} unknown {niet beoordeeld} other {geen omslag}}',
};

export const comparisonSummary: TranslatedNamespace<typeof english.comparisonSummary> = {
  none: 'Op geen van beide manieren albums',
  allSame:
    '{count, plural, =1 {Het enige album is op beide manieren gelijk} one {Alle # albums zijn op beide manieren gelijk} other {Alle # albums zijn op beide manieren gelijk}}',
  someDiffer:
    '{differing, plural, one {# van {count, plural, one {# album} other {# albums}} verschilt} other {# van {count, plural, one {# album} other {# albums}} verschillen}}',
  withDetails: '{summary}: {details}',
};

export const differenceCounts: TranslatedNamespace<typeof english.differenceCounts> = {
  'cover-withheld': '{count, plural, one {# zonder omslag voor jou} other {# zonder omslag voor jou}}',
  'only-acting': '{count, plural, one {# alleen via je groep} other {# alleen via je groep}}',
  'only-plain': '{count, plural, one {# alleen met je account} other {# alleen met je account}}',
  'cover-shown': '{count, plural, one {# zonder omslag via je groep} other {# zonder omslag via je groep}}',
  name: '{count, plural, one {# met een andere naam} other {# met een andere naam}}',
  description: '{count, plural, one {# met een andere beschrijving} other {# met een andere beschrijving}}',
  'picture-count': '{count, plural, one {# met een ander aantal} other {# met een ander aantal}}',
  safety: '{count, plural, one {# met een andere beoordeling} other {# met een andere beoordeling}}',
};
