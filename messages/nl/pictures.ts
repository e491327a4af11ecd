import type * as english from '../en/pictures';
import type { TranslatedNamespace } from '../messages';

export const pictures: TranslatedNamespace<typeof english.pictures> = {
  count: '{count, plural, one {# foto} other {# foto’s}}',
  notCounted: 'Aantal foto’s onbekend',
  gridLabel: 'Foto’s van {name}',
  emptyTitle: 'Geen foto’s',
  emptyText: 'Dit album is leeg.',
  someMissing: '{problem}: een deel van de foto’s ontbreekt.',
  someFailed: '{count, plural, one {# foto is niet geladen} other {# foto’s zijn niet geladen}}: {problem}',
  notDrawn: 'Het bestand kan niet worden weergegeven',
  passwordOfAlbum: 'Wachtwoord van dit album',
  passwordOfSite: 'Wachtwoord van de hele site',
  picture: 'Foto',
  video: 'Video',
  openInAlbum: 'Openen in album',
  lookingInAlbum: 'De foto wordt in het album gezocht. Esc stopt.',
  couldNotLoad: 'Niet geladen',
  notGiven: 'Niet beschikbaar',
  notGivenWhy: 'De dienst levert deze foto niet',
};

export const covers: TranslatedNamespace<typeof english.covers> = {
  withheld: 'Geen abonnement',
  withheldWhy: 'De eigenaar toont omslagen alleen aan abonnees van de privégalerie',
  none: 'Geen foto’s',
};

export const withheldTitles: TranslatedNamespace<typeof english.withheldTitles> = {
  'not-subscribed': 'Geen abonnement',
  'not-available': 'Niet beschikbaar',
};

export const withheldExplanations: TranslatedNamespace<typeof english.withheldExplanations> = {
  'not-subscribed': 'De eigenaar toont deze foto alleen aan abonnees van de privégalerie.',
  'not-available':
    'Het album noemt deze foto, maar de galerie levert hem niet: misschien wacht de foto op goedkeuring, of is hij verwijderd of geblokkeerd.',
};

export const viewer: TranslatedNamespace<typeof english.viewer> = {
  label: 'Foto: {title}',
  labelMasked: 'Foto: {title}, {reason}',
  position: '{index, number} van {total, number}',
  pictureFailed: 'De grote foto kan niet worden geladen.',
  videoFailed: 'Deze video kan niet worden afgespeeld.',
  zoom: 'Zoom',
  zoomOf: 'Zoom: {figure}',
  zoomed: 'Ingezoomd',
  zoomFit: 'Passend',
  zoomFill: 'Gevuld',
  keepZoom: 'Zoom behouden voor de volgende foto',
  loadingOriginal: 'Het origineel wordt geladen, {size}…',
  loadingLarger: 'Een groter formaat wordt geladen…',
  loadingSize: 'Groter formaat wordt geladen, {size}…',
  tooLarge: 'Met {full} pixels is deze foto te groot om te tonen. U ziet een formaat van {shown} pixels.',
  notDecoded: 'Het formaat van {full} pixels kan niet worden getoond. U ziet er een van {shown} pixels.',
  smallerOfUnknown: 'Het volledige formaat kan niet worden getoond. U ziet er een van {shown} pixels.',
};

export const histogram: TranslatedNamespace<typeof english.histogram> = {
  label: 'Histogram',
  summary: 'Histogram: de helft van de pixels is donkerder dan {median}. {black} is zwart, {white} is wit.',
  brightness: 'Helderheid',
  red: 'Rood',
  green: 'Groen',
  blue: 'Blauw',
  black: 'Zwart {share}',
  white: 'Wit {share}',
  masked: 'Geen histogram zolang de foto gemaskeerd is.',
  ofVideo: 'Een video heeft geen histogram.',
  failed: 'Het histogram kon niet worden berekend.',
};

export const filmstrip: TranslatedNamespace<typeof english.filmstrip> = {
  label: 'Filmstrip',
  picture: 'Foto {number, number}',
  position: 'Plaats in het album',
};

export const slideshow: TranslatedNamespace<typeof english.slideshow> = {
  play: 'Diavoorstelling starten',
  stop: 'Diavoorstelling stoppen',
};

export const compare: TranslatedNamespace<typeof english.compare> = {
  label: '{count, plural, one {# foto} other {# foto’s}} vergelijken',
};

export const viewerHint: TranslatedNamespace<typeof english.viewerHint> = {
  move: '{previous} {next} andere foto’s',
  filmstrip: '{filmstrip} filmstrip',
  slideshow: '{slideshow} diavoorstelling',
  close: '{close} terug',
};

export const videoPlayer: TranslatedNamespace<typeof english.videoPlayer> = {
  label: 'Video',
  frameBack: 'Vorig beeld',
  frameForward: 'Volgend beeld',
  loop: 'Video herhalen',
  rate: 'Snelheid',
  rateValue: '{rate} ×',
  quality: 'Kwaliteit',
  qualityOfWindow: 'Grootte van het venster',
  qualityValue: '{edge, number} pixels',
};

export const pictureExport: TranslatedNamespace<typeof english.pictureExport> = {
  copied: 'Gekopieerd',
  copiedMasked: 'Gemaskeerde versie gekopieerd: de foto is gemaskeerd',
  copiedSmaller:
    'Deze foto kan niet op volledige grootte worden gekopieerd. Er is een formaat van {size} pixels gekopieerd.',
  saved: 'Opgeslagen als “{fileName}” ({size})',
  savedMasked: 'Gemaskeerde versie opgeslagen als “{fileName}”: de foto is gemaskeerd',
  draggingMasked: 'Je sleept de gemaskeerde versie: de foto is gemaskeerd',
  draggingRevealed:
    'Je sleept de gemaskeerde versie: een zichtbaar gemaakte foto kan op dit systeem niet worden gesleept. Sla de foto in plaats daarvan op',
  linkCopied: 'Link gekopieerd',
  noLink: 'Er is geen link: de dienst geeft er geen voor deze foto',
  linkMasked: 'Er is geen link zolang de foto is gemaskeerd',
};
