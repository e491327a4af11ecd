import type { journalSubjects as english } from '../en/journal-subjects';
import type { TranslatedNamespace } from '../messages';

export const journalSubjects: TranslatedNamespace<typeof english> = {
  'all-pictures': '{way, select, held {todas las fotos, mientras se mantenía pulsado} other {todas las fotos}}',
  album: '{way, select, held {el álbum “{album}”, mientras se mantenía pulsado} other {el álbum “{album}”}}',
  cover: '{way, select, held {la portada de “{album}”, mientras se mantenía pulsado} other {la portada de “{album}”}}',
  picture:
    '{way, select, held {“{picture}” en “{album}”, mientras se mantenía pulsado} copied {“{picture}” en “{album}”, copiada} saved {“{picture}” en “{album}”, guardada} dragged {“{picture}” en “{album}”, arrastrada fuera} other {“{picture}” en “{album}”}}',
  check:
    '{count, plural, one {informe de una revisión, # miembro, {format}} other {informe de una revisión, # miembros, {format}}}',
  overview:
    '{count, plural, one {vista general del grupo, # miembro, {format}} other {vista general del grupo, # miembros, {format}}}',
  journal: '{count, plural, one {diario, # entrada, {format}} other {diario, # entradas, {format}}}',
  pictures:
    '{format, select, files {{count, plural, one {# foto, arrastrada como archivo} other {# fotos, arrastradas como archivos}}} links {{count, plural, one {enlace de # foto, copiado} other {enlaces de # fotos, copiados}}} metadata {{count, plural, one {metadatos de # foto, copiados} other {metadatos de # fotos, copiados}}} other {{count, plural, one {lista de # foto, {format}} other {lista de # fotos, {format}}}}}',
  'sign-in-begun': 'se empezó un inicio de sesión',
  'sign-in-again-begun': 'se empezó un nuevo inicio de sesión',
  'api-key-added': 'se añadió una clave de API a una cuenta',

  'reveal-seconds': 'fotos visibles durante {to, number} s en lugar de {from, number} s',
  'mask-off-minutes': 'máscara desactivada durante {to, number} min en lugar de {from, number} min',
  'acting-limit-minutes': 'actuación durante {to, number} min en lugar de {from, number} min',
  'mask-stays-off-on-blur': 'ya no se enmascara todo al pasar a otra ventana',
  'acting-goes-on-when-away': 'la actuación ya no termina al suspenderse o bloquearse el equipo',
};
