import type { journalFindings as english } from '../en/journal-findings';
import type { TranslatedNamespace } from '../messages';

export const journalFindings: TranslatedNamespace<typeof english> = {
  changed: 'Dañado en la entrada {entry, number}: se ha modificado.',
  unreadable: 'Dañado en la entrada {entry, number}: la línea que hay allí no es una entrada.',
  unfinished: 'La entrada {entry, number} no se escribió hasta el final.',
  rewritten:
    'Dañado en la entrada {entry, number} o antes: se han reescrito entradas y el diario ya no termina como antes.',
  'out-of-order':
    '{after, plural, =0 {Dañado en la entrada {at, number}: el diario empieza con la entrada {entry, number}.} one {Dañado en la entrada {at, number}: la entrada {entry, number} sigue a la entrada {after, number}.} other {Dañado en la entrada {at, number}: la entrada {entry, number} sigue a la entrada {after, number}.}}',
  'cut-off':
    '{after, plural, =0 {{count, plural, =1 {Cortado al principio: falta la entrada {last, number}.} one {Cortado al principio: faltan las entradas {first, number} a {last, number}.} other {Cortado al principio: faltan las entradas {first, number} a {last, number}.}}} one {{count, plural, =1 {Cortado después de la entrada {after, number}: falta la entrada {last, number}.} one {Cortado después de la entrada {after, number}: faltan las entradas {first, number} a {last, number}.} other {Cortado después de la entrada {after, number}: faltan las entradas {first, number} a {last, number}.}}} other {{count, plural, =1 {Cortado después de la entrada {after, number}: falta la entrada {last, number}.} one {Cortado después de la entrada {after, number}: faltan las entradas {first, number} a {last, number}.} other {Cortado después de la entrada {after, number}: faltan las entradas {first, number} a {last, number}.}}}}',
  'file-unreadable': 'No se puede leer el archivo del diario.',
  'keychain-closed':
    'El llavero que sella el final del diario no se abre en este inicio. Cuando vuelva a abrirse, se verá si faltan entradas al final.',
  'end-not-sealed':
    'No se ha podido sellar el final del diario después de la última entrada. Si se quitan entradas a partir de ahí, la próxima comprobación no podrá detectarlo.',
  'seal-lost':
    '{after, plural, =0 {El sello del final del diario ha desaparecido o no se puede leer, así que no se notaría si faltaran entradas.} one {El sello del final del diario ha desaparecido o no se puede leer, así que no se notaría si faltaran entradas después de la entrada {after, number}.} other {El sello del final del diario ha desaparecido o no se puede leer, así que no se notaría si faltaran entradas después de la entrada {after, number}.}}',
  'unsealed-before': 'Nada selló el final del diario hasta la entrada {last, number}. A partir de ahí está sellado.',
  'unsealed-after':
    '{count, plural, one {Se escribió # entrada después de la entrada {after, number} mientras nada sellaba el final del diario.} other {Se escribieron # entradas después de la entrada {after, number} mientras nada sellaba el final del diario.}}',
  more: '{count, plural, one {Y # hallazgo más, a partir de la entrada {entry, number}.} other {Y # hallazgos más, a partir de la entrada {entry, number}.}}',
};
