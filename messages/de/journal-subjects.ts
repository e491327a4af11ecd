import type { journalSubjects as english } from '../en/journal-subjects';
import type { TranslatedNamespace } from '../messages';

export const journalSubjects: TranslatedNamespace<typeof english> = {
  'all-pictures': '{way, select, held {alle Bilder, solange gedrückt} other {alle Bilder}}',
  album: '{way, select, held {das Album „{album}“, solange gedrückt} other {das Album „{album}“}}',
  cover: '{way, select, held {das Titelbild von „{album}“, solange gedrückt} other {das Titelbild von „{album}“}}',
  picture:
    '{way, select, held {„{picture}“ in „{album}“, solange gedrückt} copied {„{picture}“ in „{album}“, kopiert} saved {„{picture}“ in „{album}“, gespeichert} dragged {„{picture}“ in „{album}“, aus dem Fenster gezogen} other {„{picture}“ in „{album}“}}',
  check:
    '{count, plural, one {Bericht einer Prüfung, # Mitglied, {format}} other {Bericht einer Prüfung, # Mitglieder, {format}}}',
  overview:
    '{count, plural, one {Übersicht der Gruppe, # Mitglied, {format}} other {Übersicht der Gruppe, # Mitglieder, {format}}}',
  journal: '{count, plural, one {Protokoll, # Eintrag, {format}} other {Protokoll, # Einträge, {format}}}',
  pictures:
    '{format, select, files {{count, plural, one {# Bild, als Datei herausgezogen} other {# Bilder, als Dateien herausgezogen}}} links {{count, plural, one {Link von # Bild, kopiert} other {Links von # Bildern, kopiert}}} metadata {{count, plural, one {Metadaten von # Bild, kopiert} other {Metadaten von # Bildern, kopiert}}} other {{count, plural, one {Liste von # Bild, {format}} other {Liste von # Bildern, {format}}}}}',
  'sign-in-begun': 'eine Anmeldung wurde begonnen',
  'sign-in-again-begun': 'eine erneute Anmeldung wurde begonnen',
  'api-key-added': 'einem Konto wurde ein API-Schlüssel hinzugefügt',
  'reveal-seconds': 'aufgedeckt für {to, number}\u00a0s statt {from, number}\u00a0s',
  'mask-off-minutes': 'Maskierung aus für {to, number}\u00a0min statt {from, number}\u00a0min',
  'acting-limit-minutes': 'Handeln als Mitglied für {to, number}\u00a0min statt {from, number}\u00a0min',
  'mask-stays-off-on-blur': 'nicht mehr maskiert, wenn ein anderes Fenster den Fokus hat',
  'acting-goes-on-when-away': 'das Handeln als Mitglied endet nicht mehr bei Ruhezustand oder Sperre',
};
