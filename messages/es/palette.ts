import type * as english from '../en/palette';
import type { TranslatedNamespace } from '../messages';

export const palette: TranslatedNamespace<typeof english.palette> = {
  title: 'Paleta',
  field: 'Álbum, foto, propietario, cuenta, miembro o comando',
  listLabel: 'Resultados',
  nothingFound: 'No hay nada que se llame “{text}”.',
  groupWithMore:
    '{group} · {count, plural, one {# más, escriba más letras del nombre} other {# más, escriba más letras del nombre}}',
  lookUp: 'Abrir “{text}” como propietario o álbum…',
  returnTo: 'Volver a {name}',
  serviceSignedOut: '{service}, sesión cerrada',
  lookedUp: 'buscado',
};

export const paletteGroups: TranslatedNamespace<typeof english.paletteGroups> = {
  recent: 'Recientes',
  switchTo: 'Cambiar a',
  actAs: 'Actuar como',
  actAsOther: 'Actuar como otro miembro',
  commands: 'Comandos',
  albums: 'Álbumes',
  pictures: 'Fotos',
  owners: 'Propietarios',
  atService: 'En el servicio',
};
