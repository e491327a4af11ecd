import type * as english from '../en/palette';
import type { TranslatedNamespace } from '../messages';

export const palette: TranslatedNamespace<typeof english.palette> = {
  title: 'Palet',
  field: 'Album, foto, eigenaar, account, lid of opdracht',
  listLabel: 'Wat er is gevonden',
  nothingFound: 'Niets heet “{text}”.',
  groupWithMore: '{group} · {count, plural, one {nog #, typ meer van de naam} other {nog #, typ meer van de naam}}',
  lookUp: '“{text}” openen als eigenaar of album…',
  returnTo: 'Terug naar {name}',
  serviceSignedOut: '{service}, afgemeld',
  lookedUp: 'opgezocht',
};

export const paletteGroups: TranslatedNamespace<typeof english.paletteGroups> = {
  recent: 'Recent',
  switchTo: 'Wisselen naar',
  actAs: 'Handelen als',
  actAsOther: 'Handelen als ander lid',
  commands: 'Opdrachten',
  albums: 'Albums',
  pictures: 'Foto’s',
  owners: 'Eigenaren',
  atService: 'Bij de dienst',
};
