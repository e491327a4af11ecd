import type * as english from '../en/selection';
import type { TranslatedNamespace } from '../messages';

export const selection: TranslatedNamespace<typeof english.selection> = {
  bar: 'Auswahl',
  select: 'Auswählen',
  count: '{count, plural, one {# Bild ausgewählt} other {# Bilder ausgewählt}}',
  none: 'Nichts ist ausgewählt',
  clear: 'Auswahl aufheben',
  albumChanged: 'Die Auswahl wurde aufgehoben: Die Bilder des Albums haben sich geändert',
};
