import type * as english from '../en/palette';
import type { TranslatedNamespace } from '../messages';

export const palette: TranslatedNamespace<typeof english.palette> = {
  title: 'Schnellsuche',
  field: 'Album, Bild, Eigentümer, Konto, Mitglied oder Befehl',
  listLabel: 'Treffer',
  nothingFound: 'Kein Treffer für „{text}“.',
  groupWithMore:
    '{group} · {count, plural, one {# weiterer Treffer, geben Sie mehr vom Namen ein} other {# weitere Treffer, geben Sie mehr vom Namen ein}}',
  lookUp: '„{text}“ als Eigentümer oder Album öffnen…',
  returnTo: 'Zurück zu {name}',
  serviceSignedOut: '{service}, abgemeldet',
  lookedUp: 'nachgeschlagen',
};

export const paletteGroups: TranslatedNamespace<typeof english.paletteGroups> = {
  recent: 'Zuletzt verwendet',
  switchTo: 'Wechseln zu',
  actAs: 'Handeln als',
  actAsOther: 'Als anderes Mitglied handeln',
  commands: 'Befehle',
  albums: 'Alben',
  pictures: 'Bilder',
  owners: 'Eigentümer',
  atService: 'Beim Dienst',
};
