import type { journalFindings as english } from '../en/journal-findings';
import type { TranslatedNamespace } from '../messages';

export const journalFindings: TranslatedNamespace<typeof english> = {
  changed: 'Beschädigt bei Eintrag {entry, number}: Er wurde geändert.',
  unreadable: 'Beschädigt bei Eintrag {entry, number}: Die Zeile dort ist kein Eintrag.',
  unfinished: 'Eintrag {entry, number} wurde nicht bis zum Ende geschrieben.',
  rewritten:
    'Beschädigt bei Eintrag {entry, number} oder davor: Einträge wurden neu geschrieben, deshalb endet das Protokoll nicht mehr wie zuvor.',
  'out-of-order':
    '{after, plural, =0 {Beschädigt bei Eintrag {at, number}: Das Protokoll beginnt mit Eintrag {entry, number}.} one {Beschädigt bei Eintrag {at, number}: Eintrag {entry, number} folgt auf Eintrag {after, number}.} other {Beschädigt bei Eintrag {at, number}: Eintrag {entry, number} folgt auf Eintrag {after, number}.}}',
  'cut-off':
    '{after, plural, =0 {{count, plural, =1 {Am Anfang abgeschnitten: Eintrag {last, number} fehlt.} one {Am Anfang abgeschnitten: Die Einträge {first, number} bis {last, number} fehlen.} other {Am Anfang abgeschnitten: Die Einträge {first, number} bis {last, number} fehlen.}}} one {{count, plural, =1 {Nach Eintrag {after, number} abgeschnitten: Eintrag {last, number} fehlt.} one {Nach Eintrag {after, number} abgeschnitten: Die Einträge {first, number} bis {last, number} fehlen.} other {Nach Eintrag {after, number} abgeschnitten: Die Einträge {first, number} bis {last, number} fehlen.}}} other {{count, plural, =1 {Nach Eintrag {after, number} abgeschnitten: Eintrag {last, number} fehlt.} one {Nach Eintrag {after, number} abgeschnitten: Die Einträge {first, number} bis {last, number} fehlen.} other {Nach Eintrag {after, number} abgeschnitten: Die Einträge {first, number} bis {last, number} fehlen.}}}}',
  'file-unreadable': 'Die Datei des Protokolls kann nicht gelesen werden.',
  'keychain-closed':
    'Der Schlüsselbund, der das Ende des Protokolls versiegelt, lässt sich bei diesem Start nicht öffnen. Ob am Ende Einträge fehlen, zeigt sich, wenn er sich wieder öffnen lässt.',
  'end-not-sealed':
    'Das Ende des Protokolls konnte nach dem letzten Eintrag nicht versiegelt werden. Werden ab dort Einträge entfernt, kann die nächste Prüfung das nicht feststellen.',
  'seal-lost':
    '{after, plural, =0 {Das Siegel am Ende des Protokolls fehlt oder ist nicht lesbar, deshalb würden fehlende Einträge nicht auffallen.} one {Das Siegel am Ende des Protokolls fehlt oder ist nicht lesbar, deshalb würden nach Eintrag {after, number} fehlende Einträge nicht auffallen.} other {Das Siegel am Ende des Protokolls fehlt oder ist nicht lesbar, deshalb würden nach Eintrag {after, number} fehlende Einträge nicht auffallen.}}',
  'unsealed-before':
    'Bis Eintrag {last, number} war das Ende des Protokolls nicht versiegelt. Ab dort ist es versiegelt.',
  'unsealed-after':
    '{count, plural, one {# Eintrag nach Eintrag {after, number} wurde geschrieben, während das Ende des Protokolls nicht versiegelt war.} other {# Einträge nach Eintrag {after, number} wurden geschrieben, während das Ende des Protokolls nicht versiegelt war.}}',
  more: '{count, plural, one {Und # weiterer Befund, ab Eintrag {entry, number}.} other {Und # weitere Befunde, ab Eintrag {entry, number}.}}',
};
