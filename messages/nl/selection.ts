import type * as english from '../en/selection';
import type { TranslatedNamespace } from '../messages';

export const selection: TranslatedNamespace<typeof english.selection> = {
  bar: 'Selectie',
  select: 'Selecteren',
  count: '{count, plural, one {# foto geselecteerd} other {# foto’s geselecteerd}}',
  none: 'Er is niets geselecteerd',
  clear: 'Selectie opheffen',
  albumChanged: 'De selectie is opgeheven: de foto’s van het album zijn veranderd',
};
