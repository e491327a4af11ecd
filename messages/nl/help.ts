import type * as english from '../en/help';
import type { TranslatedNamespace } from '../messages';

export const about: TranslatedNamespace<typeof english.about> = {
  system: 'Systeem',
  licence: 'Licentie',
  noLicence: 'Geen: Proofsheet mag niet worden gekopieerd of doorgegeven. De onderdelen hebben eigen licenties.',
  package: 'Pakket',
  packageKind:
    '{kind, select, source {Gebouwd uit de broncode} deb {Debian-pakket} rpm {RPM-pakket} appimage {AppImage} archive {Archief} other {Installatieprogramma}}',
  licences: 'Licenties…',
  copy: 'Rapport kopiëren',
};

export const parts: TranslatedNamespace<typeof english.parts> = {
  title: 'Licenties',
  search: 'Zoeken op naam',
  count: '{count, plural, one {# onderdeel} other {# onderdelen}}',
  noneFound: 'Geen onderdeel heeft deze naam.',
  ofChromium: 'Onderdeel van Chromium',
  textOf: 'Licentie van {name}',
  noText: 'De tekst van deze licentie zit niet in deze kopie van het programma.',
  incomplete:
    'Er ontbreken bestanden met licenties, dus deze lijst is niet volledig. Alleen een hele build van het programma bevat ze allemaal.',
  back: 'Alle onderdelen',
};

export const report: TranslatedNamespace<typeof english.report> = {
  title: 'Probleem melden',
  intro: 'Proofsheet verstuurt niets. Kopieer deze tekst of sla hem op, en voeg toe wat je deed en wat er gebeurde.',
  contents:
    'De tekst bevat versies, instellingen en de laatste fouten, maar geen namen, adressen, wachtwoorden of sleutels.',
  text: 'Rapport',
  copy: 'Rapport kopiëren',
  save: 'Rapport opslaan…',
  saved: 'Opgeslagen als {fileName}',
  place:
    'Deze versie heeft geen openbaar adres voor rapporten. Geef de tekst aan de persoon of het team van wie je Proofsheet hebt.',
};

export const firstHint: TranslatedNamespace<typeof english.firstHint> = {
  title: 'De belangrijkste toetsen',
  hold: 'Houd de muisknop of {space} ingedrukt op een gemaskeerde foto om die te zien',
  reveal: '{reveal} toont de geselecteerde foto een tijdje',
  mask: '{mask} maskeert wat zichtbaar is gemaakt',
  palette: '{palette} vindt albums, personen en opdrachten',
  dismiss: 'Begrepen',
};

export const panicKeyOffer: TranslatedNamespace<typeof english.panicKeyOffer> = {
  title: 'Paniektoets instellen',
  text: 'Een paniektoets bedekt meteen het hele venster met een pagina die niets van jou laat zien.',
  set: 'Toets instellen…',
  notNow: 'Niet nu',
};
