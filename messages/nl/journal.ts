import type * as english from '../en/journal';
import type { TranslatedNamespace } from '../messages';

export const journal: TranslatedNamespace<typeof english.journal> = {
  title: 'Logboek',
  entries: 'Vermeldingen',
  time: 'Tijd',
  who: 'Wie',
  what: 'Wat er is gebeurd',
  reason: 'Reden',
  changedSince: 'Gewijzigd sinds het is geschreven.',
  damagedTitle: 'Er zijn geen vermeldingen om te tonen',
  damagedText:
    'Hierboven staat wat er mis is met het logboek. Handelen als lid kan weer zodra er in het logboek kan worden geschreven.',
  emptyTitle: 'Er is nog niets als lid gedaan',
  emptyText: 'Als je handelt als lid van een groep, legt het logboek vast wanneer, waarom en wat je hebt geopend.',
  noMatchTitle: 'Niets gevonden',
  noMatchText: 'Geen vermelding voldoet aan dit alles: {filters}.',
  filteredText: '“{text}”',
  filteredKind: '“{kind}”',
  filteredFrom: 'vanaf {day}',
  filteredTo: 'tot en met {day}',
  daysReversed: 'De eerste dag valt na de laatste.',
  clearFilter: 'Filter wissen',
};

export const journalFilter: TranslatedNamespace<typeof english.journalFilter> = {
  label: 'Filter',
  words: 'Woorden',
  wordsPlaceholder: 'Naam, album of reden',
  kind: 'Wat er is gebeurd',
  allKinds: 'Alles',
  account: 'Account',
  allAccounts: 'Alle accounts',
  thisAccount: 'Dit account',
  accountOfService: '{name}, {service}',
  from: 'Vanaf',
  to: 'Tot en met',
};

export const journalKinds: TranslatedNamespace<typeof english.journalKinds> = {
  started: 'Handelen begonnen',
  extended: 'Handelen verlengd',
  ended: 'Handelen beëindigd',
  'album-opened': 'Album geopend',
  revealed: 'Zichtbaar gemaakt',
  'rules-changed': 'Maskeringsregels gewijzigd',
  'settings-changed': 'Instellingen gewijzigd',
  masked: 'Weer gemaskeerd',
  downloaded: 'Gedownload',
  exported: 'Geëxporteerd',
  searched: 'Foto’s doorzocht',
  'overview-opened': 'Overzicht geopend',
  'check-started': 'Controle begonnen',
  'check-ended': 'Controle afgerond',
  'check-deleted': 'Controle verwijderd',
  compared: 'Albums vergeleken',
  'member-sought': 'Lid opgezocht',
  'damage-found': 'Schade in het logboek gevonden',
};

export const journalActions: TranslatedNamespace<typeof english.journalActions> = {
  started: '{isMaskOn, select, true {Handelen begonnen met maskering aan} other {Handelen begonnen met maskering uit}}',
  extended: 'Handelen verlengd tot {time}',
  ended: 'Handelen beëindigd: {why}',
  'album-opened': 'Album “{name}” geopend',
  revealed: 'Zichtbaar gemaakt: {what}',
  'rules-changed': 'Maskering gewijzigd: {from} → {to}',
  'settings-changed': 'Gewijzigd: {what}',
  masked: 'Weer gemaskeerd: {what}',
  downloaded: 'Gedownload: {what}',
  exported: 'Geëxporteerd: {what}',
  searched: 'Geladen foto’s doorzocht; resultaten uit {count, plural, one {# album} other {# albums}}',
  'overview-opened':
    '{reads, select, albums {Overzicht van de groep geopend; het laadt de beoordeling van de foto’s in alle albums} other {Overzicht van de groep geopend}}',
  compared: 'De albums van {name} vergeleken met wat het account zelf ziet, zonder als {name} te handelen',
  'member-sought': 'Opgevraagd om als lid toe te voegen: {id}',
  'damage-found': 'Gevonden in het logboek: {findings}',
};

export const journalChecks: TranslatedNamespace<typeof english.journalChecks> = {
  started:
    'Controle begonnen van {count, plural, one {# lid} other {# leden}}{isMaskOff, select, true {, zonder masker} other {}}',
  ended:
    'Controle afgerond: {count, plural, one {# lid} other {# leden}}, {marks, plural, one {# markering} other {# markeringen}}',
  deleted:
    'Afgeronde controle verwijderd: {count, plural, one {# lid} other {# leden}}, {marks, plural, one {# markering} other {# markeringen}}',
};

export const journalEnds: TranslatedNamespace<typeof english.journalEnds> = {
  returned: 'terug naar het eigen account',
  switched: 'doorgegaan met een ander lid',
  left: 'naar een ander account gegaan',
  'time-limit': 'de tijd was om',
  slept: 'de computer ging in slaapstand',
  locked: 'het scherm werd vergrendeld',
  blanked: 'het scherm ging uit en was misschien vergrendeld',
  refused: 'de dienst stond het niet meer toe',
  'signed-out': 'het account werd afgemeld',
  forgotten: 'de gegevens over het lid zijn gewist',
  closed: 'Proofsheet is afgesloten',
  'cut-off': 'Proofsheet stopte onverwacht; vastgelegd bij de volgende start',
};

export const journalRules: TranslatedNamespace<typeof english.journalRules> = {
  mask: 'foto’s zonder beoordeling worden gemaskeerd, weergave: {style, select, mosaic {mozaïek} soft {zachte kleuren} other {effen}}, {asksForMasked, select, true {met verzoek om gemaskeerde foto’s} other {zonder verzoek om gemaskeerde foto’s}}',
  'mask-hidden':
    'foto’s zonder beoordeling worden gemaskeerd als ze verborgen zijn, weergave: {style, select, mosaic {mozaïek} soft {zachte kleuren} other {effen}}, {asksForMasked, select, true {met verzoek om gemaskeerde foto’s} other {zonder verzoek om gemaskeerde foto’s}}',
  show: 'foto’s zonder beoordeling worden getoond, weergave: {style, select, mosaic {mozaïek} soft {zachte kleuren} other {effen}}, {asksForMasked, select, true {met verzoek om gemaskeerde foto’s} other {zonder verzoek om gemaskeerde foto’s}}',
};

export const journalActors: TranslatedNamespace<typeof english.journalActors> = {
  asMember: '{account} als {member}',
  journal: 'Het logboek zelf',
};

export const journalEntry: TranslatedNamespace<typeof english.journalEntry> = {
  label: 'Volledige vermelding',
  none: 'Kies een vermelding om die volledig te lezen.',
  notIntact: 'Deze vermelding is gewijzigd nadat ze is geschreven.',
  actor: '{from, select, group {{actor} in {group}, {service}} account {{actor}, {service}} other {{actor}}}',
  rules: 'Regels voor maskering: {rules}',
  reason: 'Reden: {reason}',
  numberAndTime: 'Vermelding {number}, {time}',
};

export const journalState: TranslatedNamespace<typeof english.journalState> = {
  damaged: 'Beschadigd. {finding}',
  damagedPlaces: '{count, plural, one {Beschadigd op # plaats:} other {Beschadigd op # plaatsen:}}',
  nothingRepaired:
    'Proofsheet heeft niets hersteld en niets verwijderd. Latere vermeldingen zijn gekoppeld aan de beschadigde.',
  isBeingChecked: 'Oudere vermeldingen worden nog gecontroleerd.',
  wholeAndSealed:
    '{count, plural, =0 {Volledig: geen vermeldingen, beschermd door {keychain}} one {Volledig: # vermelding, beschermd door {keychain}} other {Volledig: # vermeldingen, beschermd door {keychain}}}',
  wholeUnsealed:
    '{count, plural, =0 {Volledig: geen vermeldingen, niet beschermd door een sleutelhanger} one {Volledig: # vermelding, niet beschermd door een sleutelhanger} other {Volledig: # vermeldingen, niet beschermd door een sleutelhanger}}',
  unsealedText:
    'Elke vermelding is gekoppeld aan de vorige, dus gewijzigde vermeldingen vallen op. Iemand die bestanden op deze computer kan wijzigen, kan nog wel de laatste vermeldingen verwijderen. Met een sleutelhanger valt ook dat op.',
  findings: 'Wat er is gevonden',
};

export const journalExporting: TranslatedNamespace<typeof english.journalExporting> = {
  label: 'Exporteren',
  csv: 'CSV exporteren…',
  json: 'JSON exporteren…',
  saved:
    '{count, plural, =0 {Geen vermeldingen opgeslagen als “{fileName}”.} one {# vermelding opgeslagen als “{fileName}”.} other {# vermeldingen opgeslagen als “{fileName}”.}}',
};
