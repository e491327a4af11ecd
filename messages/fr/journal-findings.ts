import type { journalFindings as english } from '../en/journal-findings';
import type { TranslatedNamespace } from '../messages';

export const journalFindings: TranslatedNamespace<typeof english> = {
  changed: 'Endommagé à l’entrée {entry, number}\u00a0: elle a été modifiée.',
  unreadable: 'Endommagé à l’entrée {entry, number}\u00a0: la ligne à cet endroit n’est pas une entrée.',
  unfinished: 'L’entrée {entry, number} n’a pas été écrite jusqu’au bout.',
  rewritten:
    'Endommagé à l’entrée {entry, number} ou avant\u00a0: des entrées ont été réécrites, et le journal ne se termine plus comme avant.',
  'out-of-order':
    '{after, plural, =0 {Endommagé à l’entrée {at, number}\u00a0: le journal commence par l’entrée {entry, number}.} one {Endommagé à l’entrée {at, number}\u00a0: l’entrée {entry, number} suit l’entrée {after, number}.} other {Endommagé à l’entrée {at, number}\u00a0: l’entrée {entry, number} suit l’entrée {after, number}.}}',
  'cut-off':
    '{after, plural, =0 {{count, plural, =1 {Coupé au début\u00a0: l’entrée {last, number} manque.} one {Coupé au début\u00a0: les entrées {first, number} à {last, number} manquent.} other {Coupé au début\u00a0: les entrées {first, number} à {last, number} manquent.}}} one {{count, plural, =1 {Coupé après l’entrée {after, number}\u00a0: l’entrée {last, number} manque.} one {Coupé après l’entrée {after, number}\u00a0: les entrées {first, number} à {last, number} manquent.} other {Coupé après l’entrée {after, number}\u00a0: les entrées {first, number} à {last, number} manquent.}}} other {{count, plural, =1 {Coupé après l’entrée {after, number}\u00a0: l’entrée {last, number} manque.} one {Coupé après l’entrée {after, number}\u00a0: les entrées {first, number} à {last, number} manquent.} other {Coupé après l’entrée {after, number}\u00a0: les entrées {first, number} à {last, number} manquent.}}}}',
  'file-unreadable': 'Impossible de lire le fichier du journal.',
  'keychain-closed':
    'Le trousseau qui scelle la fin du journal ne s’ouvre pas à ce démarrage. Quand il s’ouvrira de nouveau, on saura si des entrées manquent à la fin.',
  'end-not-sealed':
    'La fin du journal n’a pas pu être scellée après la dernière entrée. Si des entrées sont supprimées à partir de là, la prochaine vérification ne pourra pas le détecter.',
  'seal-lost':
    '{after, plural, =0 {Le sceau de la fin du journal a disparu ou est illisible\u00a0; des entrées manquantes ne se verraient donc pas.} one {Le sceau de la fin du journal a disparu ou est illisible\u00a0; des entrées manquantes après l’entrée {after, number} ne se verraient donc pas.} other {Le sceau de la fin du journal a disparu ou est illisible\u00a0; des entrées manquantes après l’entrée {after, number} ne se verraient donc pas.}}',
  'unsealed-before':
    'Rien ne scellait la fin du journal jusqu’à l’entrée {last, number}. Elle est scellée à partir de là.',
  'unsealed-after':
    '{count, plural, one {# entrée après l’entrée {after, number} a été écrite pendant que rien ne scellait la fin du journal.} other {# entrées après l’entrée {after, number} ont été écrites pendant que rien ne scellait la fin du journal.}}',
  more: '{count, plural, one {Et # autre anomalie, à partir de l’entrée {entry, number}.} other {Et # autres anomalies, à partir de l’entrée {entry, number}.}}',
};
