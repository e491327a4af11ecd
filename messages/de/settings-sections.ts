import type * as english from '../en/settings-sections';
import type { TranslatedNamespace } from '../messages';

export const startSettings: TranslatedNamespace<typeof english.startSettings> = {
  title: 'Start',
  opens: 'Beim Start',
  'last-location': 'Zeigen, was zuletzt offen war',
  albums: 'Alben des zuletzt verwendeten Kontos zeigen',
  hint: 'Bei jedem Start ist alles maskiert, und die Alben eines Mitglieds werden dann nie gezeigt.',
};

export const viewerSettings: TranslatedNamespace<typeof english.viewerSettings> = {
  title: 'Großansicht',
  showsFilmstrip: 'Filmstreifen zeigen',
  showsFilmstripHint: 'Kleine Bilder des Albums unter dem großen.',
  showsInfoOverlay: 'Angaben über dem Bild zeigen',
  showsInfoOverlayHint: 'Aufnahmezeit, Datei und Größe, und die Belichtung, wenn Kameradaten gezeigt werden.',
  slideshowSeconds: 'Diashow: Dauer jedes Bilds',
  isShuffled: 'Diashow in zufälliger Reihenfolge',
  isShuffledHint: 'Zeigt die Bilder des Albums in zufälliger Reihenfolge, jedes einmal.',
  repeats: 'Diashow wiederholen',
  repeatsHint: 'Beginnt nach dem letzten Bild von vorn.',
  showsHistogram: 'Histogramm zeigen',
  showsHistogramHint: 'Wie hell die Bildpunkte sind, auch nach Farben.',
  keepsZoomHint: 'Sonst wird jedes Bild zuerst in das Fenster eingepasst.',
  hasSound: 'Ton von Videos in der Diashow abspielen',
  hasSoundHint: 'Videos laufen immer bis zum Ende.',
};

export const accountSettings: TranslatedNamespace<typeof english.accountSettings> = {
  title: 'Konten',
  none: 'Es ist kein eigenes Konto verbunden. Die Demo ist kein Konto.',
  list: 'Ihre Konten',
  signedOut: 'Abgemeldet',
  open: 'Konto {name} öffnen',
};

export const settingsKeywords: TranslatedNamespace<typeof english.settingsKeywords> = {
  storage: 'Speicher, Festplatte, Datenordner, speichern, Cache, leeren, offline, Platz',
  appearance: 'Theme, Thema, Design, dunkel, Nachtmodus, hell, Aussehen, Übersetzung, language',
  viewer: 'großes Bild, Vorschaubilder, Präsentation, Zufall, Intervall, Leuchttisch',
  start: 'Programmstart, Autostart, letztes Album, Sitzung, fortsetzen, Startseite',
  accounts: 'anmelden, abmelden, Login, Benutzer, Profil, verbinden',
  mask: 'verbergen, unscharf, verpixeln, Zensur, sicher, bedenklich, Nacktheit, NSFW, aufdecken, Privatsphäre, alle Bilder, Titel, Fokus, anderes Fenster, Büro, mitlesen',
  panic: 'sperren, Tastenkürzel, PIN, Passwort, Chef-Taste, Tarnung, verdecken',
  captures: 'Screenshot, Bildschirmfoto, Aufnahme, Bildschirm teilen, Privatsphäre',
  acting: 'Gruppe, Verwalter, Mitglied, Zeitlimit, Identität',
  secrets: 'Schlüsselbund, Passwort, Token, Verschlüsselung, Sicherheit, Speicher',
  network: 'Proxy, Internet, Verbindung, Server, offline, VPN',
  updates: 'Aktualisierung, aktualisieren, Version, Release, herunterladen, neu',
};
