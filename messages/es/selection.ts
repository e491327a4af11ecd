import type * as english from '../en/selection';
import type { TranslatedNamespace } from '../messages';

export const selection: TranslatedNamespace<typeof english.selection> = {
  bar: 'Selección',
  select: 'Seleccionar',
  count: '{count, plural, one {# imagen seleccionada} other {# imágenes seleccionadas}}',
  none: 'No hay nada seleccionado',
  clear: 'Anular la selección',
  albumChanged: 'Se anuló la selección: las imágenes del álbum han cambiado',
};
