import type * as english from '../en/albums';
import type { TranslatedNamespace } from '../messages';

export const albums: TranslatedNamespace<typeof english.albums> = {
  gridLabel: 'Álbumes de {name}',
  emptyTitle: 'No hay álbumes',
  emptyText: '{name} no tiene álbumes que esta cuenta pueda ver.',
  asBeforeMask: 'Los álbumes se muestran como estaban antes de que cambiara la máscara.',
  passwordOfSite: 'Contraseña de todo el sitio',
  ownerPicker: 'Álbumes de',
  onlyOwn: 'Solo se pueden abrir los álbumes de {name}',
  onlyOwnWhy: 'El único ID de usuario de una solicitud es a la vez el del miembro y el del propietario de los álbumes.',
  filter: 'Filtrar los álbumes',
  filterShort: 'Filtrar álbumes',
  found: '{shown, number} de {total, plural, one {# álbum} other {# álbumes}}',
  order: 'Orden de los álbumes',
  countAndDate: '{count} · {date}',
  noneFoundTitle: 'No se ha encontrado ningún álbum',
  noneFoundText: 'Ningún nombre ni descripción contiene estas palabras.',
  showAll: 'Mostrar todos los álbumes',
};

export const categories: TranslatedNamespace<typeof english.categories> = {
  treeLabel: 'Categorías',
  all: 'Todos los álbumes',
  button: 'Categoría: {name}',
  line: '{name}, {count, plural, one {# álbum} other {# álbumes}}',
  expand: 'Desplegar',
  collapse: 'Contraer',
  failed: 'No se han podido leer las categorías. {problem}.',
  failedIn: 'No se han podido leer las categorías de “{name}”. {problem}.',
  failedMark: 'No se han podido leer sus categorías',
  emptyTitle: 'Aquí no hay álbumes',
  emptyText: 'Esta categoría no contiene ningún álbum.',
};

export const subscription: TranslatedNamespace<typeof english.subscription> = {
  withheld: 'Esta cuenta no está suscrita a la galería privada de {owner}, así que no recibe sus fotos.',
  plan: '{duration}: {price, number, ::.##} {price, plural, one {crédito} other {créditos}}',
  withoutVat: '{plans}, sin IVA.',
  subscribe: 'Suscribirse en la web',
};
