import type * as english from '../en/selection';
import type { TranslatedNamespace } from '../messages';

export const selection: TranslatedNamespace<typeof english.selection> = {
  bar: 'Selectie',
  select: 'Selecteren',
  selectGroup: 'Alles selecteren: {name}',
  count: '{count, plural, one {# foto geselecteerd} other {# foto’s geselecteerd}}',
  none: 'Er is niets geselecteerd',
  albumChanged: 'De selectie is opgeheven: de foto’s van het album zijn veranderd',
  listChanged: 'De selectie is opgeheven: de lijst is veranderd',
  reading: '{done, number} van {count, number} gelezen',
  atLeast: 'minstens {size}',
  masked: '{maskedCount, number} gemaskeerd',
  stop: 'Stoppen',
  reveal: 'Tonen',
  copy: 'Kopiëren',
  save: 'Lijst opslaan',
  linksCopied:
    '{count, plural, one {# link} other {# links}} gekopieerd{hasLeft, select, true {. {left, number} zonder link} other {}}',
  metadataCopied: 'Metagegevens van {count, plural, one {# foto} other {# foto’s}} gekopieerd',
  noLinks: 'Er zijn geen links: de dienst geeft er geen voor deze foto’s',
  linksMasked: 'Er zijn geen links zolang de foto’s gemaskeerd zijn',
  copyAtMost: 'Selecteer hoogstens {most, number} foto’s om dit te kopiëren, of sla een lijst op',
  listSaved: 'Lijst van {count, plural, one {# foto} other {# foto’s}} opgeslagen als “{fileName}”',
  nothingMasked: 'Geen van de geselecteerde foto’s is gemaskeerd',
  revealAtMost: 'Selecteer hoogstens {most, number} foto’s om te tonen, of toon het hele album',
  compareSome: 'Selecteer twee tot vier foto’s om ze te vergelijken',
  tooScattered: 'Te veel losse foto’s om er in één keer iets mee te doen',
  dragAtMost: 'Selecteer hoogstens {most, number} foto’s om ze samen te slepen',
  draggingMasked: 'De gemaskeerde versie van {maskedCount, plural, one {# foto} other {# foto’s}} wordt gesleept',
};
