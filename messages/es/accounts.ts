import type * as english from '../en/accounts';
import type { TranslatedNamespace } from '../messages';

export const accounts: TranslatedNamespace<typeof english.accounts> = {
  add: 'Añadir una cuenta',
  addWindowTitle: 'Añadir una cuenta · Proofsheet',
  title: 'Cuenta',
  name: 'Nombre',
  nameMissing: 'Una cuenta necesita un nombre.',
  colour: 'Color',
  order: 'Orden de las cuentas',
  place: 'Puesto {place} de {count}',
  moveUp: 'Subir',
  moveDown: 'Bajar',
  serviceAtHost: '{service} en {host}',
  untilClose: 'Dura hasta que se cierra Proofsheet: este equipo no tiene ningún llavero que Proofsheet pueda usar.',
  willLastUntilClose:
    'Esta cuenta durará hasta que se cierre Proofsheet: este equipo no tiene ningún llavero que Proofsheet pueda usar.',
  keychainSeals: 'El llavero ({keychain}) cifra la sesión. Nunca se guarda sin cifrar.',
  signedInAs: 'Sesión iniciada como {name}',
  browse: 'Ver álbumes',
  addAnother: 'Añadir otra cuenta',
};

export const accountColours: TranslatedNamespace<typeof english.accountColours> = {
  clay: 'Arcilla',
  amber: 'Ámbar',
  moss: 'Musgo',
  teal: 'Verde azulado',
  sky: 'Cielo',
  indigo: 'Índigo',
  plum: 'Ciruela',
  rose: 'Rosa',
};

export const accountDetails: TranslatedNamespace<typeof english.accountDetails> = {
  loading: 'Consultando al servicio',
  afterSignIn: 'Cuando inicie sesión de nuevo, aquí se verá lo que puede hacer la cuenta.',
  facts: 'De quién es',
  abilities: 'Qué puede hacer',
  addresses: 'Adónde van sus solicitudes',
  isAvailable: 'Sí',
  isMissing: 'No',
  grant: 'Iniciar sesión de nuevo para concederlo',
  requestLimit: 'Solicitudes al servicio',
  requestsLeft: 'Aún aceptadas',
  requestsLeftOf: '{count, number} de {limit, number}',
  requestsRenewed: 'Próxima renovación',
};

export const apiKey: TranslatedNamespace<typeof english.apiKey> = {
  title: 'Clave de API',
  isThere: 'Esta cuenta tiene la clave de API de su proyecto.',
  wasAdded: 'El servicio ha aceptado la clave. Esta cuenta tiene la clave de API de su proyecto.',
  add: 'Añadir clave de API…',
  replace: 'Cambiar clave de API…',
  keep: 'Conservar esta clave',
  testing: 'Consultando al servicio',
  hint: 'Una clave del mismo proyecto. Proofsheet la comprueba con el servicio y después la guarda con la sesión de la cuenta.',
};

export const signedOutTitles: TranslatedNamespace<typeof english.signedOutTitles> = {
  'by-service': 'El servicio ha cerrado la sesión',
  expired: 'La sesión ha caducado',
  unreadable: 'No se puede leer la sesión guardada',
};
export const signedOutExplanations: TranslatedNamespace<typeof english.signedOutExplanations> = {
  'by-service': 'El servicio ya no acepta la sesión de esta cuenta.',
  expired: 'El servicio ya no acepta su token, y no hay ningún token guardado que lo renueve.',
  unreadable:
    'Si el llavero está bloqueado, desbloquéelo y vuelva a iniciar Proofsheet; la sesión guardada sigue ahí. Si no, inicie sesión de nuevo.',
};

export const signOut: TranslatedNamespace<typeof english.signOut> = {
  signedOut: 'Sesión cerrada',
  signOut: 'Cerrar sesión',
  signingOut: 'Cerrando sesión',
  question: '¿Cerrar la sesión de {name}?',
  explanation:
    'Proofsheet borra todo lo que conserva de esta cuenta: su sesión, el nombre y el color que tiene aquí, los propietarios que ha buscado y fijado con ella, y las fotos que ha cargado. Los álbumes y las fotos en {service} no cambian.',
  deletedOf: 'Datos borrados de {name}:',
  nothingKept: 'No se conserva nada de {name}.',
};

export const revocations: TranslatedNamespace<typeof english.revocations> = {
  revoked: 'El servicio ha anulado el acceso.',
  'not-possible': 'Este acceso no se puede anular en el servicio. Un token sigue siendo válido allí hasta que caduca.',
  failed: 'No se ha podido conectar con el servicio, así que no ha anulado el acceso.',
};

export const deletedData: TranslatedNamespace<typeof english.deletedData> = {
  albums: 'los datos cargados de sus álbumes y fotos',
  'album-passwords': 'las contraseñas de álbumes que se habían escrito',
  owners: '{count, plural, one {un propietario que se había buscado} other {# propietarios que se habían buscado}}',
  members: 'los miembros como los que ha actuado, y sus datos cargados (el diario se conserva)',
  checks: 'las revisiones de sus miembros, con sus marcas y notas',
  favourites: 'sus favoritos, álbumes fijados, búsquedas guardadas y lo visto por última vez',
  calls: 'sus llamadas en Actividad',
  location: 'la vista que abrió por última vez',
  'name-and-colour': 'su nombre y su color',
};

export const demo: TranslatedNamespace<typeof english.demo> = {
  title: 'Demo',
  state: 'Estado de la demo',
  invitation: 'Estas son fotos de demostración.',
  connect: 'Conectar su propia cuenta',
  'starting-again': 'La demo se ha detenido. Se está reiniciando.',
  'started-again': 'La demo se había detenido y se ha reiniciado.',
  stopped: 'La demo se ha detenido varias veces. Vuelva a iniciar Proofsheet para usarla.',
};

export const accountFacts: TranslatedNamespace<typeof english.accountFacts> = {
  'account-type': 'Tipo de cuenta',
  'age-verified': 'Edad verificada',
  card: 'Tarjeta',
  email: 'Correo electrónico',
  group: 'Grupo',
  'group-role': 'Función en el grupo',
  name: 'Nombre',
  nickname: 'Alias',
  permissions: 'Permisos concedidos',
  'signed-in-as': 'Sesión iniciada como',
  'user-id': 'ID de usuario',
};

export const accountFactValues: TranslatedNamespace<typeof english.accountFactValues> = {
  manager: 'Administrador',
  member: 'Miembro',
  no: 'No',
  none: 'Ninguno',
  'offers-services': 'Ofrece servicios',
  'seeks-services': 'Busca servicios',
  visitor: 'Visitante',
  yes: 'Sí',
};

export const accountAddresses: TranslatedNamespace<typeof english.accountAddresses> = {
  server: 'Servidor',
  'sign-in-page': 'Página de inicio de sesión',
  redirect: 'Dirección de redirección',
};

export const abilities: TranslatedNamespace<typeof english.abilities> = {
  'act-as-members': 'Actuar como los miembros de su grupo',
  'own-albums': 'Ver sus álbumes y las galerías a las que se ha suscrito',
  'own-galleries': 'Ver sus galerías, también las privadas',
  'people-and-prices': 'Buscar personas por alias, ver galerías gratuitas y precios',
  'public-galleries': 'Ver galerías públicas, y las protegidas con su contraseña',
  'stay-signed-in': 'Mantener la sesión iniciada',
};

export const abilityObstacles: TranslatedNamespace<typeof english.abilityObstacles> = {
  'manages-no-group': 'El servicio indica que esta cuenta no administra ningún grupo.',
  'needs-api-key': 'Para esto se necesita la clave de API de su proyecto, y no se ha indicado ninguna.',
  'not-renewable':
    'Una sesión de este tipo no se puede renovar: dura unos 20 minutos, y después hay que iniciar sesión de nuevo.',
  'permission-missing-in-sign-in':
    'Las funciones de grupo necesitan el permiso {permission}: inicie sesión de nuevo para concederlo.',
  'permission-missing-in-token':
    'Las funciones de grupo necesitan el permiso {permission}: consiga un token que lo tenga.',
  visitor: 'Un visitante no tiene galerías propias. Para ver las suyas, inicie sesión en su cuenta.',
};

export const deletedSecrets: TranslatedNamespace<typeof english.deletedSecrets> = {
  'access-token': 'su token de acceso',
  'access-and-refresh-token': 'sus tokens de acceso y de actualización',
  'api-key': 'su clave de API',
  'client-secret': 'el secreto de cliente',
  'password-hash': 'el hash que sustituía a su contraseña',
};

export const apiKeyUses: TranslatedNamespace<typeof english.apiKeyUses> = {
  'people-and-prices':
    'Con la clave de API de su proyecto, esta cuenta encuentra personas por su alias y ve galerías gratuitas y precios.',
};
