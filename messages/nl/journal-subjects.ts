import type { journalSubjects as english } from '../en/journal-subjects';
import type { TranslatedNamespace } from '../messages';

export const journalSubjects: TranslatedNamespace<typeof english> = {
  'all-pictures': '{way, select, held {alle foto’s, zolang ingedrukt} other {alle foto’s}}',
  album: '{way, select, held {het album “{album}”, zolang ingedrukt} other {het album “{album}”}}',
  cover: '{way, select, held {de omslag van “{album}”, zolang ingedrukt} other {de omslag van “{album}”}}',
  picture:
    '{way, select, held {“{picture}” in “{album}”, zolang ingedrukt} copied {“{picture}” in “{album}”, gekopieerd} saved {“{picture}” in “{album}”, opgeslagen} dragged {“{picture}” in “{album}”, uit het venster gesleept} other {“{picture}” in “{album}”}}',
  check:
    '{count, plural, one {verslag van een controle, # lid, {format}} other {verslag van een controle, # leden, {format}}}',
  overview:
    '{count, plural, one {overzicht van de groep, # lid, {format}} other {overzicht van de groep, # leden, {format}}}',
  journal: '{count, plural, one {logboek, # vermelding, {format}} other {logboek, # vermeldingen, {format}}}',
  pictures:
    '{format, select, files {{count, plural, one {# foto, als bestand naar buiten gesleept} other {# foto’s, als bestanden naar buiten gesleept}}} links {{count, plural, one {link van # foto, gekopieerd} other {links van # foto’s, gekopieerd}}} metadata {{count, plural, one {metagegevens van # foto, gekopieerd} other {metagegevens van # foto’s, gekopieerd}}} other {{count, plural, one {lijst van # foto, {format}} other {lijst van # foto’s, {format}}}}}',
  'sign-in-begun': 'aanmelding gestart',
  'sign-in-again-begun': 'nieuwe aanmelding gestart',
  'api-key-added': 'API-sleutel toegevoegd aan een account',
  'reveal-seconds': '{to, number} s zichtbaar in plaats van {from, number} s',
  'mask-off-minutes': 'maskering {to, number} min uit in plaats van {from, number} min',
  'acting-limit-minutes': '{to, number} min handelen als lid in plaats van {from, number} min',
  'mask-stays-off-on-blur': 'niet meer gemaskeerd als een ander venster de focus heeft',
  'acting-goes-on-when-away': 'handelen als lid stopt niet meer bij slaapstand of vergrendeling',
};
