import type { journalFindings as english } from '../en/journal-findings';
import type { TranslatedNamespace } from '../messages';

export const journalFindings: TranslatedNamespace<typeof english> = {
  changed: 'Beschadigd bij vermelding {entry, number}: deze is gewijzigd.',
  unreadable: 'Beschadigd bij vermelding {entry, number}: de regel daar is geen vermelding.',
  unfinished: 'Vermelding {entry, number} is niet tot het einde geschreven.',
  rewritten:
    'Beschadigd bij vermelding {entry, number} of ervoor: er zijn vermeldingen herschreven, waardoor het logboek niet meer eindigt zoals eerst.',
  'out-of-order':
    '{after, plural, =0 {Beschadigd bij vermelding {at, number}: het logboek begint met vermelding {entry, number}.} one {Beschadigd bij vermelding {at, number}: vermelding {entry, number} volgt op vermelding {after, number}.} other {Beschadigd bij vermelding {at, number}: vermelding {entry, number} volgt op vermelding {after, number}.}}',
  'cut-off':
    '{after, plural, =0 {{count, plural, =1 {Afgekapt aan het begin: vermelding {last, number} ontbreekt.} one {Afgekapt aan het begin: vermeldingen {first, number} tot en met {last, number} ontbreken.} other {Afgekapt aan het begin: vermeldingen {first, number} tot en met {last, number} ontbreken.}}} one {{count, plural, =1 {Afgekapt na vermelding {after, number}: vermelding {last, number} ontbreekt.} one {Afgekapt na vermelding {after, number}: vermeldingen {first, number} tot en met {last, number} ontbreken.} other {Afgekapt na vermelding {after, number}: vermeldingen {first, number} tot en met {last, number} ontbreken.}}} other {{count, plural, =1 {Afgekapt na vermelding {after, number}: vermelding {last, number} ontbreekt.} one {Afgekapt na vermelding {after, number}: vermeldingen {first, number} tot en met {last, number} ontbreken.} other {Afgekapt na vermelding {after, number}: vermeldingen {first, number} tot en met {last, number} ontbreken.}}}}',
  'file-unreadable': 'Het bestand van het logboek kan niet worden gelezen.',
  'keychain-closed':
    'De sleutelhanger die het einde van het logboek verzegelt, gaat bij deze start niet open. Of er aan het einde vermeldingen ontbreken, blijkt als hij weer opengaat.',
  'end-not-sealed':
    'Het einde van het logboek kon na de laatste vermelding niet worden verzegeld. Als vanaf daar vermeldingen worden verwijderd, kan de volgende controle dat niet vaststellen.',
  'seal-lost':
    '{after, plural, =0 {Het zegel van het einde van het logboek ontbreekt of is onleesbaar, dus ontbrekende vermeldingen zouden niet opvallen.} one {Het zegel van het einde van het logboek ontbreekt of is onleesbaar, dus ontbrekende vermeldingen na vermelding {after, number} zouden niet opvallen.} other {Het zegel van het einde van het logboek ontbreekt of is onleesbaar, dus ontbrekende vermeldingen na vermelding {after, number} zouden niet opvallen.}}',
  'unsealed-before':
    'Tot en met vermelding {last, number} was het einde van het logboek niet verzegeld. Vanaf daar is het verzegeld.',
  'unsealed-after':
    '{count, plural, one {# vermelding na vermelding {after, number} is geschreven terwijl het einde van het logboek niet verzegeld was.} other {# vermeldingen na vermelding {after, number} zijn geschreven terwijl het einde van het logboek niet verzegeld was.}}',
  more: '{count, plural, one {En nog # bevinding, vanaf vermelding {entry, number}.} other {En nog # bevindingen, vanaf vermelding {entry, number}.}}',
};
