import type * as english from '../en/updates';
import type { TranslatedNamespace } from '../messages';

export const updates: TranslatedNamespace<typeof english.updates> = {
  title: 'Actualizaciones',
  installed: 'Proofsheet {version} está instalado.',
  isAutomatic: 'Buscar actualizaciones una vez al día',
  isAutomaticHint:
    'Carga una pequeña lista firmada que es igual para todos. El servidor solo ve su dirección de red, y no se instala nada.',
  channel: 'Versiones',
  stable: 'Estables',
  beta: 'Beta',
  betaHint: 'Las versiones beta llegan antes y están menos probadas.',
  neverLooked: 'Proofsheet todavía no ha buscado actualizaciones.',
  lastLooked: 'Última comprobación: {when}',
  lookNow: 'Buscar ahora',
  isLooking: 'Buscando…',
  newest: 'Tiene la versión más reciente.',
  notForSystem: 'La lista no contiene ninguna versión para este sistema.',
  staged: 'La versión {version} se publica por etapas y todavía no ha llegado a este equipo.',
  outdated: 'La última lista ha caducado. Busque de nuevo.',
  offered: 'La versión {version} está disponible.',
  offeredOn: 'Publicada el {date}',
  notes: 'Novedades',
  pageHint: '“Descargar” abre una página de {host} en su navegador.',
  download: 'Descargar',
  skip: 'Omitir esta versión',
  isSkipped: 'Ha decidido omitir esta versión.',
  unskip: 'No omitir',
  failed: 'No se pudo cargar la lista de actualizaciones',
  stillKnown: 'Encontrada antes:',
};

export const updateRefusals: TranslatedNamespace<typeof english.updateRefusals> = {
  missing: 'El servidor no tiene ninguna lista de actualizaciones en este momento. Inténtelo más tarde.',
  'too-large': 'Lo que envió el servidor es demasiado grande para una lista de actualizaciones y no se leyó.',
  'wrong-shape':
    'La respuesta no es una lista de actualizaciones que esta versión pueda leer. Una red que pide iniciar sesión puede ser la causa.',
  'unknown-key':
    'La lista de actualizaciones está firmada con una clave que este programa no conoce y no se utilizó. Si esto persiste, descargue de nuevo Proofsheet de donde lo obtuvo.',
  'bad-signature': 'La lista de actualizaciones se modificó después de firmarla y no se utilizó.',
  replayed:
    'El servidor envió una lista de actualizaciones más antigua que otra anterior y no se utilizó. Puede existir una versión más reciente.',
  expired:
    'La lista de actualizaciones ha caducado y no se utilizó. Puede existir una versión más reciente, o el reloj de este equipo está mal.',
  'wrong-size': 'El archivo descargado no tiene el tamaño firmado y no se utilizó.',
  'wrong-hash': 'El archivo descargado no es el que se firmó y no se utilizó.',
};

export const updatedBy: TranslatedNamespace<typeof english.updatedBy> = {
  nobody:
    'Esta edición no incluye ninguna dirección para versiones nuevas, así que no busca actualizaciones: pregunte a la persona o al equipo que le dio Proofsheet.',
  environment:
    'En este equipo está definido PROOFSHEET_UPDATES=off, así que Proofsheet no busca actualizaciones: pregunte a quien lo definió.',
  deb: 'Se instaló como paquete de Debian, así que Proofsheet no busca actualizaciones: llegan de donde obtuvo el paquete.',
  rpm: 'Se instaló como paquete RPM, así que Proofsheet no busca actualizaciones: llegan de donde obtuvo el paquete.',
  flatpak: 'Se instaló con Flatpak, que también trae las versiones nuevas. Proofsheet no busca actualizaciones.',
  snap: 'Se instaló con Snap, que también trae las versiones nuevas. Proofsheet no busca actualizaciones.',
  'other-package':
    'Lo instaló un paquete de su sistema, así que Proofsheet no busca actualizaciones: llegan de donde obtuvo el paquete.',
};

export const updateNotice: TranslatedNamespace<typeof english.updateNotice> = {
  title: 'Versión nueva',
  text: 'La versión {version} de Proofsheet está disponible.',
  later: 'Más tarde',
  refused: 'Proofsheet no pudo verificar la lista de versiones nuevas.',
  showWhy: 'Mostrar el motivo',
};

export const updateQuestion: TranslatedNamespace<typeof english.updateQuestion> = {
  title: 'Actualizaciones',
  text: '¿Debe Proofsheet buscar actualizaciones una vez al día? El servidor solo ve su dirección de red, y no se instala nada.',
  yes: 'Buscar a diario',
  no: 'No',
};
