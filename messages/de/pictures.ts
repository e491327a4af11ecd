import type * as english from '../en/pictures';
import type { TranslatedNamespace } from '../messages';

export const pictures: TranslatedNamespace<typeof english.pictures> = {
  count: '{count, plural, one {# Bild} other {# Bilder}}',
  notCounted: 'Bilder nicht gezählt',
  gridLabel: 'Bilder im Album „{name}“',
  emptyTitle: 'Keine Bilder',
  emptyText: 'Dieses Album ist leer.',
  someMissing: '{problem}: Einige Bilder fehlen.',
  someFailed: '{count, plural, one {# Bild wurde nicht geladen} other {# Bilder wurden nicht geladen}}: {problem}',
  notDrawn: 'Die Datei kann nicht angezeigt werden',
  passwordOfAlbum: 'Passwort dieses Albums',
  passwordOfSite: 'Passwort der ganzen Website',
  picture: 'Bild',
  video: 'Video',
  openInAlbum: 'Im Album öffnen',
  lookingInAlbum: 'Das Bild wird in seinem Album gesucht. Esc bricht ab.',
  couldNotLoad: 'Nicht geladen',
  notGiven: 'Nicht verfügbar',
  notGivenWhy: 'Der Dienst liefert dieses Bild nicht',
};

export const covers: TranslatedNamespace<typeof english.covers> = {
  withheld: 'Nicht abonniert',
  withheldWhy: 'Der Eigentümer zeigt Titelbilder nur Abonnenten seiner privaten Galerie',
  none: 'Keine Bilder',
};

export const withheldTitles: TranslatedNamespace<typeof english.withheldTitles> = {
  'not-subscribed': 'Nicht abonniert',
  'not-available': 'Nicht verfügbar',
};

export const withheldExplanations: TranslatedNamespace<typeof english.withheldExplanations> = {
  'not-subscribed': 'Der Eigentümer zeigt dieses Bild nur Abonnenten seiner privaten Galerie.',
  'not-available':
    'Das Album führt dieses Bild auf, aber die Galerie liefert es nicht: Vielleicht wartet es auf Freigabe, oder es wurde entfernt oder gesperrt.',
};

export const viewer: TranslatedNamespace<typeof english.viewer> = {
  label: 'Bild: {title}',
  labelMasked: 'Bild: {title}, {reason}',
  position: '{index, number} von {total, number}',
  pictureFailed: 'Das große Bild konnte nicht geladen werden.',
  videoFailed: 'Dieses Video konnte nicht abgespielt werden.',
  zoom: 'Zoom',
  zoomOf: 'Zoom: {figure}',
  zoomed: 'Vergrößert',
  zoomFit: 'Eingepasst',
  zoomFill: 'Ausgefüllt',
  keepZoom: 'Zoom für das nächste Bild behalten',
  loadingOriginal: 'Das Original wird geladen, {size} …',
  loadingLarger: 'Eine größere Fassung wird geladen …',
  loadingSize: 'Eine größere Fassung wird geladen, {size} …',
  tooLarge:
    'Mit {full} Pixeln ist dieses Bild zu groß, um angezeigt zu werden. Zu sehen ist eine Fassung mit {shown} Pixeln.',
  notDecoded: 'Die Fassung mit {full} Pixeln kann nicht angezeigt werden. Zu sehen ist eine mit {shown} Pixeln.',
  smallerOfUnknown: 'Die volle Größe kann nicht angezeigt werden. Zu sehen ist eine Fassung mit {shown} Pixeln.',
};

export const histogram: TranslatedNamespace<typeof english.histogram> = {
  label: 'Histogramm',
  summary: 'Histogramm: Die Hälfte der Bildpunkte ist dunkler als {median}. {black} sind schwarz, {white} weiß.',
  brightness: 'Helligkeit',
  red: 'Rot',
  green: 'Grün',
  blue: 'Blau',
  black: 'Schwarz {share}',
  white: 'Weiß {share}',
  masked: 'Kein Histogramm, solange das Bild maskiert ist.',
  ofVideo: 'Ein Video hat kein Histogramm.',
  failed: 'Das Histogramm konnte nicht berechnet werden.',
};

export const filmstrip: TranslatedNamespace<typeof english.filmstrip> = {
  label: 'Filmstreifen',
  picture: 'Bild {number, number}',
  position: 'Position im Album',
};

export const slideshow: TranslatedNamespace<typeof english.slideshow> = {
  play: 'Diashow starten',
  stop: 'Diashow anhalten',
};

export const compare: TranslatedNamespace<typeof english.compare> = {
  label: '{count, plural, one {# Bild} other {# Bilder}} im Vergleich',
};

export const viewerHint: TranslatedNamespace<typeof english.viewerHint> = {
  move: '{previous} {next} andere Bilder',
  filmstrip: '{filmstrip} Filmstreifen',
  slideshow: '{slideshow} Diashow',
  close: '{close} zurück',
};

export const videoPlayer: TranslatedNamespace<typeof english.videoPlayer> = {
  label: 'Video',
  frameBack: 'Vorheriges Einzelbild',
  frameForward: 'Nächstes Einzelbild',
  loop: 'Video wiederholen',
  rate: 'Geschwindigkeit',
  rateValue: '{rate} ×',
  quality: 'Qualität',
  qualityOfWindow: 'Größe des Fensters',
  qualityValue: '{edge, number} Pixel',
};

export const pictureExport: TranslatedNamespace<typeof english.pictureExport> = {
  copied: 'Kopiert',
  copiedMasked: 'Maskierte Fassung kopiert: Das Bild ist maskiert',
  copiedSmaller: 'Dieses Bild kann nicht in voller Größe kopiert werden. Kopiert wurde eine Größe mit {size} Pixeln.',
  saved: 'Gespeichert als „{fileName}“ ({size})',
  savedMasked: 'Maskierte Fassung gespeichert als „{fileName}“: Das Bild ist maskiert',
  draggingMasked: 'Sie ziehen die maskierte Fassung: Das Bild ist maskiert',
  draggingRevealed:
    'Sie ziehen die maskierte Fassung: Ein aufgedecktes Bild lässt sich auf diesem System nicht ziehen. Speichern Sie es stattdessen',
  linkCopied: 'Link kopiert',
  noLink: 'Es gibt keinen Link: Der Dienst nennt keinen für dieses Bild',
  linkMasked: 'Es gibt keinen Link, solange das Bild maskiert ist',
};
