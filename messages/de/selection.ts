import type * as english from '../en/selection';
import type { TranslatedNamespace } from '../messages';

export const selection: TranslatedNamespace<typeof english.selection> = {
  bar: 'Auswahl',
  select: 'Auswählen',
  selectGroup: 'Alle auswählen: {name}',
  count: '{count, plural, one {# Bild ausgewählt} other {# Bilder ausgewählt}}',
  none: 'Nichts ist ausgewählt',
  albumChanged: 'Die Auswahl wurde aufgehoben: Die Bilder des Albums haben sich geändert',
  listChanged: 'Die Auswahl wurde aufgehoben: Die Liste hat sich geändert',
  reading: '{done, number} von {count, number} gelesen',
  atLeast: 'mindestens {size}',
  masked: '{maskedCount, number} maskiert',
  stop: 'Anhalten',
  reveal: 'Aufdecken',
  copy: 'Kopieren',
  save: 'Liste speichern',
  linksCopied:
    '{count, plural, one {# Link} other {# Links}} kopiert{hasLeft, select, true {. {left, number} ohne Link} other {}}',
  metadataCopied: 'Metadaten von {count, plural, one {# Bild} other {# Bildern}} kopiert',
  noLinks: 'Es gibt keine Links: Der Dienst nennt keine für diese Bilder',
  linksMasked: 'Es gibt keine Links, solange die Bilder maskiert sind',
  copyAtMost: 'Wählen Sie zum Kopieren höchstens {most, number} Bilder aus, oder speichern Sie eine Liste',
  listSaved: 'Liste von {count, plural, one {# Bild} other {# Bildern}} als „{fileName}“ gespeichert',
  nothingMasked: 'Keines der ausgewählten Bilder ist maskiert',
  revealAtMost: 'Wählen Sie zum Aufdecken höchstens {most, number} Bilder aus, oder decken Sie das ganze Album auf',
  compareSome: 'Wählen Sie zwei bis vier Bilder aus, um sie zu vergleichen',
  tooScattered: 'Zu viele einzelne Bilder, um etwas mit allen zugleich zu tun',
  dragAtMost: 'Wählen Sie höchstens {most, number} Bilder aus, um sie zusammen zu ziehen',
  draggingMasked: 'Maskierte Fassung von {maskedCount, plural, one {# Bild} other {# Bildern}} wird gezogen',
};
