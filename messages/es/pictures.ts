import type * as english from '../en/pictures';
import type { TranslatedNamespace } from '../messages';

export const pictures: TranslatedNamespace<typeof english.pictures> = {
  count: '{count, plural, one {# foto} other {# fotos}}',
  notCounted: 'Fotos sin contar',
  gridLabel: 'Fotos de {name}',
  emptyTitle: 'No hay fotos',
  emptyText: 'Este álbum está vacío.',
  someMissing: '{problem}: faltan algunas fotos.',
  someFailed: '{count, plural, one {# foto no se ha cargado} other {# fotos no se han cargado}}: {problem}',
  notDrawn: 'No se puede mostrar el archivo',
  passwordOfAlbum: 'Contraseña de este álbum',
  passwordOfSite: 'Contraseña de todo el sitio',
  picture: 'Foto',
  video: 'Vídeo',
  openInAlbum: 'Abrir en el álbum',
  lookingInAlbum: 'Se busca la foto en su álbum. Esc lo detiene.',
  couldNotLoad: 'No se ha cargado',
  notGiven: 'No disponible',
  notGivenWhy: 'El servicio no entrega esta foto',
};

export const covers: TranslatedNamespace<typeof english.covers> = {
  withheld: 'Sin suscripción',
  withheldWhy: 'El propietario solo muestra las portadas a los suscriptores de su galería privada',
  none: 'No hay fotos',
};

export const withheldTitles: TranslatedNamespace<typeof english.withheldTitles> = {
  'not-subscribed': 'Sin suscripción',
  'not-available': 'No disponible',
};

export const withheldExplanations: TranslatedNamespace<typeof english.withheldExplanations> = {
  'not-subscribed': 'El propietario solo muestra esta foto a los suscriptores de su galería privada.',
  'not-available':
    'El álbum incluye esta foto, pero la galería no la entrega: puede estar pendiente de aprobación, eliminada o bloqueada.',
};

export const viewer: TranslatedNamespace<typeof english.viewer> = {
  label: 'Foto: {title}',
  labelMasked: 'Foto: {title}, {reason}',
  position: '{index, number} de {total, number}',
  pictureFailed: 'No se ha podido cargar la foto grande.',
  videoFailed: 'No se ha podido reproducir este vídeo.',
  zoom: 'Zoom',
  zoomOf: 'Zoom: {figure}',
  zoomed: 'Ampliada',
  zoomFit: 'Ajustada',
  zoomFill: 'Llena',
  keepZoom: 'Mantener el zoom en la foto siguiente',
  loadingOriginal: 'Cargando el original, {size}…',
  loadingLarger: 'Cargando un tamaño mayor…',
  loadingSize: 'Cargando un tamaño mayor, {size}…',
  tooLarge: 'Con {full} píxeles, esta foto es demasiado grande para mostrarse. Se ve un tamaño de {shown} píxeles.',
  notDecoded: 'El tamaño de {full} píxeles no se puede mostrar. Se ve uno de {shown} píxeles.',
  smallerOfUnknown: 'El tamaño completo no se puede mostrar. Se ve uno de {shown} píxeles.',
};

export const histogram: TranslatedNamespace<typeof english.histogram> = {
  label: 'Histograma',
  summary: 'Histograma: la mitad de los píxeles es más oscura que {median}. {black} son negros y {white} son blancos.',
  brightness: 'Luminosidad',
  red: 'Rojo',
  green: 'Verde',
  blue: 'Azul',
  black: 'Negro {share}',
  white: 'Blanco {share}',
  masked: 'No hay histograma mientras la foto está enmascarada.',
  ofVideo: 'Un vídeo no tiene histograma.',
  failed: 'No se ha podido calcular el histograma.',
};

export const filmstrip: TranslatedNamespace<typeof english.filmstrip> = {
  label: 'Tira de fotos',
  picture: 'Foto {number, number}',
  position: 'Posición en el álbum',
};

export const slideshow: TranslatedNamespace<typeof english.slideshow> = {
  play: 'Iniciar la presentación',
  stop: 'Detener la presentación',
};

export const compare: TranslatedNamespace<typeof english.compare> = {
  label: 'Comparación de {count, plural, one {# foto} other {# fotos}}',
};

export const viewerHint: TranslatedNamespace<typeof english.viewerHint> = {
  move: '{previous} {next} otras fotos',
  filmstrip: '{filmstrip} tira de fotos',
  slideshow: '{slideshow} presentación',
  close: '{close} volver',
};

export const videoPlayer: TranslatedNamespace<typeof english.videoPlayer> = {
  label: 'Vídeo',
  frameBack: 'Fotograma anterior',
  frameForward: 'Fotograma siguiente',
  loop: 'Repetir el vídeo',
  rate: 'Velocidad',
  rateValue: '{rate} ×',
  quality: 'Calidad',
  qualityOfWindow: 'Tamaño de la ventana',
  qualityValue: '{edge, number} píxeles',
};

export const pictureExport: TranslatedNamespace<typeof english.pictureExport> = {
  copied: 'Foto copiada',
  copiedMasked: 'Se ha copiado la versión con máscara, porque la foto está enmascarada',
  copiedSmaller: 'Esta foto no se puede copiar en su tamaño completo. Se ha copiado una de {size} píxeles.',
  saved: 'Guardada como “{fileName}” ({size})',
  savedMasked: 'Se ha guardado la versión con máscara como “{fileName}”, porque la foto está enmascarada',
  draggingMasked: 'Se arrastra la versión con máscara, porque la foto está enmascarada',
  draggingRevealed:
    'Se arrastra la versión con máscara: en este sistema no se puede arrastrar una foto que se muestra por un tiempo. Guárdela en su lugar',
  linkCopied: 'Enlace copiado',
  noLink: 'No hay enlace: el servicio no da ninguno para esta foto',
  linkMasked: 'No hay enlace mientras la foto está enmascarada',
};
