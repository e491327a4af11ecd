import type * as english from '../en/find';
import type { TranslatedNamespace } from '../messages';

export const find: TranslatedNamespace<typeof english.find> = {
  title: 'Abrir propietario o álbum',
  linkText: 'Lo que indica el enlace',
  open: 'Abrir',
  looking: 'Buscando',
  unlistedHint:
    'Un álbum también se abre con su ID y su clave, por ejemplo 1001_aB3dE, o solo con su clave si no tiene ID.',
  albumPassword: 'Contraseña del álbum',
  sitePassword: '¿O el propietario protege todo el sitio? Su contraseña',
  passwordsKept: 'Las contraseñas solo se conservan hasta que se cierra Proofsheet.',
  owners: 'Propietarios',
  ownerIsYou: '{name} (usted)',
  lookedUp: 'Buscado',
  pin: 'Fijar a {name}',
  unpin: 'Dejar de fijar a {name}',
  forget: 'Quitar a {name} de la lista',
  fromLink: 'Procede de un enlace. No se abre nada hasta que lo confirme.',
  openWith: 'Abrir con',
  chooseAccount: 'Elija una cuenta',
  noAccountFor:
    'Ninguna cuenta de este programa puede abrir {link}. Pertenece a un servicio en el que no tiene cuenta.',
  onlyOwnAlbums:
    'Mientras actúa como {name}, solo se pueden abrir los álbumes de {name}. Deje de actuar como miembro para abrir álbumes de otros propietarios.',
};

export const albumPassword: TranslatedNamespace<typeof english.albumPassword> = {
  which: 'Qué contraseña',
  password: 'Contraseña',
  album: 'Contraseña de este álbum',
  site: 'Contraseña de todo el sitio',
  open: 'Abrir',
  trying: 'Probando',
  kept: 'Solo se conserva hasta que se cierra Proofsheet.',
};
