import type * as english from '../en/palette';
import type { TranslatedNamespace } from '../messages';

export const palette: TranslatedNamespace<typeof english.palette> = {
  title: 'Palette',
  field: 'Album, image, propriétaire, compte, membre ou commande',
  listLabel: 'Résultats',
  nothingFound: 'Rien ne s’appelle « {text} ».',
  groupWithMore: '{group} · {count, plural, one {# autre, précisez le nom} other {# autres, précisez le nom}}',
  lookUp: 'Ouvrir « {text} » comme propriétaire ou album…',
  returnTo: 'Revenir à {name}',
  serviceSignedOut: '{service}, déconnecté',
  lookedUp: 'recherché',
};

export const paletteGroups: TranslatedNamespace<typeof english.paletteGroups> = {
  recent: 'Récents',
  switchTo: 'Passer à',
  actAs: 'Agir en tant que',
  actAsOther: 'Agir en tant qu’autre membre',
  commands: 'Commandes',
  albums: 'Albums',
  pictures: 'Images',
  owners: 'Propriétaires',
  atService: 'Sur le service',
};
