import type * as english from '../en/settings-sections';
import type { TranslatedNamespace } from '../messages';

export const startSettings: TranslatedNamespace<typeof english.startSettings> = {
  title: 'Inicio',
  opens: 'Al iniciar Proofsheet',
  'last-location': 'Mostrar lo último que estaba abierto',
  albums: 'Mostrar los álbumes de la última cuenta utilizada',
  hint: 'Cada vez que se inicia, todo está enmascarado y nunca se muestran los álbumes de un miembro.',
};

export const viewerSettings: TranslatedNamespace<typeof english.viewerSettings> = {
  title: 'Vista grande',
  showsFilmstrip: 'Mostrar la tira de fotos',
  showsFilmstripHint: 'Fotos pequeñas del álbum debajo de la grande.',
  showsInfoOverlay: 'Mostrar datos sobre la foto',
  showsInfoOverlayHint:
    'Cuándo se tomó, el archivo y el tamaño, y la exposición si se muestran los datos de la cámara.',
  slideshowSeconds: 'Presentación: duración de cada foto',
  isShuffled: 'Presentación en orden aleatorio',
  isShuffledHint: 'Muestra las fotos del álbum en orden aleatorio, cada una una sola vez.',
  repeats: 'Repetir la presentación',
  repeatsHint: 'Vuelve a empezar después de la última foto.',
  showsHistogram: 'Mostrar el histograma',
  showsHistogramHint: 'Lo claros que son los píxeles de la foto, también por colores.',
  keepsZoomHint: 'Si no, cada foto se ajusta primero a la ventana.',
  hasSound: 'Reproducir el sonido de los vídeos en la presentación',
  hasSoundHint: 'Los vídeos siempre se reproducen hasta el final.',
};

export const accountSettings: TranslatedNamespace<typeof english.accountSettings> = {
  title: 'Cuentas',
  none: 'No hay ninguna cuenta propia conectada. La demo no es una cuenta.',
  list: 'Sus cuentas',
  signedOut: 'Sesión cerrada',
  open: 'Abrir la cuenta {name}',
};

export const settingsKeywords: TranslatedNamespace<typeof english.settingsKeywords> = {
  storage: 'almacenamiento, disco, carpeta de datos, guardar, caché, vaciar, sin conexión, espacio',
  appearance: 'tema, modo oscuro, noche, claro, aspecto, traducción, idioma, language',
  viewer: 'foto grande, miniaturas, diapositivas, intervalo',
  start: 'arranque, último álbum, sesión, reanudar, página inicial',
  accounts: 'iniciar sesión, cerrar sesión, usuario, perfil, conectar',
  mask: 'ocultar, desenfocar, censura, seguro, desnudez, NSFW, mostrar, privacidad, mosaico, todas las fotos, títulos, otra ventana, oficina, miradas',
  panic: 'bloquear, atajo, PIN, contraseña, tecla rápida, disfraz, cubrir',
  captures: 'captura, grabación, compartir pantalla, privacidad',
  acting: 'grupo, administrador, miembro, límite de tiempo, identidad',
  secrets: 'llavero, contraseña, token, cifrado, seguridad, almacenamiento',
  network: 'proxy, internet, conexión, servidor, sin conexión, VPN',
  updates: 'actualizar, versión, descargar, novedades',
};
