import type * as english from '../en/main-window';
import type { TranslatedNamespace } from '../messages';

export const windowTitle: TranslatedNamespace<typeof english.windowTitle> = {
  actingAs: 'Handeln als {member} (#{id}) für {manager}',
  locked: 'Unbenannt',
};

export const journalExport: TranslatedNamespace<typeof english.journalExport> = {
  fileName: 'Proofsheet-Protokoll {day}',
  fileNameActing: 'Proofsheet-Protokoll {day} (als {member})',
  someMember: 'Mitglied',
  number: 'Nummer',
  time: 'Zeit (UTC)',
  manager: 'Verwalter',
  service: 'Dienst',
  group: 'Gruppe',
  member: 'Mitglied',
  memberId: 'Mitglieds-ID',
  event: 'Ereignis',
  what: 'Was',
  reason: 'Grund',
  mask: 'Maskierung',
  intact: 'Unverändert',
  maskOn: 'ein',
  maskOff: 'aus',
  yes: 'ja',
  no: 'nein',
  notActedAs: 'verglichen, nicht als Mitglied gehandelt',
  albumsSearched: '{count, plural, one {# Album} other {# Alben}}',
  albumsRead: 'Einstufung der Bilder in allen Alben',
};

export const serviceNames: TranslatedNamespace<typeof english.serviceNames> = {
  visitor: 'Besucher',
  demo: 'Demo',
  freeGallery: 'Kostenlose Galerie',
};

export const pictureFile: TranslatedNamespace<typeof english.pictureFile> = {
  fileName: '{name}{isStill, select, true { (Standbild)} other {}}{isMasked, select, true { (maskiert)} other {}}',
  untitled: 'Bild',
};

export const checkReport: TranslatedNamespace<typeof english.checkReport> = {
  fileName: 'Proofsheet-Prüfung {day}',
  row: 'Zeile',
  album: 'Album',
  picture: 'Bild',
  mark: 'Markierung',
  note: 'Notiz',
  problem: 'Nicht lesbar',
  seconds: 'Sekunden',
  pictures: 'Gesehene Bilder',
  member: 'Mitglied',
  opened: 'Album geöffnet',
  marked: 'markiert',
  unread: 'nicht gelesen',
  'looked-at': 'angesehen',
  'to-discuss': 'zu besprechen',
  fine: 'in Ordnung',
};

export const overviewExport: TranslatedNamespace<typeof english.overviewExport> = {
  fileName: 'Proofsheet-Übersicht {day}',
  notes: 'Anmerkungen',
};

export const pictureList: TranslatedNamespace<typeof english.pictureList> = {
  file: 'Proofsheet-Bilder {day}',
  album: 'Album',
  title: 'Titel',
  fileName: 'Dateiname',
  kind: 'Art',
  picture: 'Bild',
  video: 'Video',
  caption: 'Beschreibung',
  keywords: 'Stichwörter',
  takenAt: 'Aufgenommen',
  uploadedAt: 'Hochgeladen',
  width: 'Breite (Pixel)',
  height: 'Höhe (Pixel)',
  sizeBytes: 'Größe (Bytes)',
  latitude: 'Breitengrad',
  longitude: 'Längengrad',
  isMasked: 'Maskiert',
  link: 'Link',
  id: 'ID',
};
