import type * as english from '../en/main-window';
import type { TranslatedNamespace } from '../messages';

export const windowTitle: TranslatedNamespace<typeof english.windowTitle> = {
  actingAs: 'Handelen als {member} (#{id}) via {manager}',
  locked: 'Naamloos',
};

export const journalExport: TranslatedNamespace<typeof english.journalExport> = {
  fileName: 'Proofsheet-logboek {day}',
  fileNameActing: 'Proofsheet-logboek {day} (handelend als {member})',
  someMember: 'een lid',
  number: 'Nummer',
  time: 'Tijd (UTC)',
  manager: 'Beheerder',
  service: 'Dienst',
  group: 'Groep',
  member: 'Lid',
  memberId: 'ID van lid',
  event: 'Gebeurtenis',
  what: 'Onderwerp',
  reason: 'Reden',
  mask: 'Maskering',
  intact: 'Ongewijzigd',
  maskOn: 'aan',
  maskOff: 'uit',
  yes: 'ja',
  no: 'nee',
  notActedAs: 'vergeleken, niet als lid gehandeld',
  albumsSearched: '{count, plural, one {# album} other {# albums}}',
  albumsRead: 'beoordeling van de foto’s in alle albums',
};

export const serviceNames: TranslatedNamespace<typeof english.serviceNames> = {
  visitor: 'Bezoeker',
  demo: 'Demo',
  freeGallery: 'Gratis galerij',
};

export const pictureFile: TranslatedNamespace<typeof english.pictureFile> = {
  fileName:
    '{name}{isStill, select, true { (stilstaand beeld)} other {}}{isMasked, select, true { (gemaskeerd)} other {}}',
  untitled: 'Foto',
};

export const checkReport: TranslatedNamespace<typeof english.checkReport> = {
  fileName: 'Proofsheet-controle {day}',
  row: 'Rij',
  album: 'Album',
  picture: 'Foto',
  mark: 'Markering',
  note: 'Notitie',
  problem: 'Niet te lezen',
  seconds: 'Seconden',
  pictures: 'Bekeken foto’s',
  member: 'lid',
  opened: 'album geopend',
  marked: 'gemarkeerd',
  unread: 'niet gelezen',
  'looked-at': 'bekeken',
  'to-discuss': 'te bespreken',
  fine: 'in orde',
};

export const overviewExport: TranslatedNamespace<typeof english.overviewExport> = {
  fileName: 'Proofsheet-overzicht {day}',
  notes: 'Opmerkingen',
};

export const pictureList: TranslatedNamespace<typeof english.pictureList> = {
  file: 'Proofsheet-foto’s {day}',
  album: 'Album',
  title: 'Titel',
  fileName: 'Bestandsnaam',
  kind: 'Soort',
  picture: 'foto',
  video: 'video',
  caption: 'Bijschrift',
  keywords: 'Trefwoorden',
  takenAt: 'Gemaakt',
  uploadedAt: 'Geüpload',
  width: 'Breedte (pixels)',
  height: 'Hoogte (pixels)',
  sizeBytes: 'Grootte (bytes)',
  latitude: 'Breedtegraad',
  longitude: 'Lengtegraad',
  isMasked: 'Gemaskeerd',
  link: 'Link',
  id: 'ID',
};
