import type * as english from '../en/selection';
import type { TranslatedNamespace } from '../messages';

export const selection: TranslatedNamespace<typeof english.selection> = {
  bar: 'Selección',
  select: 'Seleccionar',
  selectGroup: 'Seleccionar todo: {name}',
  count: '{count, plural, one {# foto seleccionada} other {# fotos seleccionadas}}',
  none: 'No hay nada seleccionado',
  albumChanged: 'Se anuló la selección: las fotos del álbum han cambiado',
  listChanged: 'Se anuló la selección: la lista ha cambiado',
  reading: '{done, number} de {count, number} leídas',
  atLeast: 'al menos {size}',
  masked: '{maskedCount, plural, one {# con máscara} other {# con máscara}}',
  stop: 'Detener',
  reveal: 'Mostrar',
  copy: 'Copiar',
  save: 'Guardar lista',
  linksCopied:
    '{count, plural, one {# enlace copiado} other {# enlaces copiados}}{hasLeft, select, true {. {left, number} sin enlace} other {}}',
  metadataCopied: 'Metadatos de {count, plural, one {# foto copiados} other {# fotos copiados}}',
  noLinks: 'No hay enlaces: el servicio no da ninguno de estas fotos',
  linksMasked: 'No hay enlaces mientras las fotos estén con máscara',
  copyAtMost: 'Seleccione como máximo {most, number} fotos para copiar esto, o guarde una lista',
  listSaved: 'Lista de {count, plural, one {# foto} other {# fotos}} guardada como “{fileName}”',
  nothingMasked: 'Ninguna de las fotos seleccionadas está con máscara',
  revealAtMost: 'Seleccione como máximo {most, number} fotos para mostrarlas, o muestre el álbum entero',
  compareSome: 'Seleccione de dos a cuatro fotos para compararlas',
  tooScattered: 'Demasiadas fotos separadas para hacer algo con todas a la vez',
  dragAtMost: 'Seleccione como máximo {most, number} fotos para arrastrarlas juntas',
  draggingMasked: 'Se arrastra la versión con máscara de {maskedCount, plural, one {# foto} other {# fotos}}',
};
