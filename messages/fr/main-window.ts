import type * as english from '../en/main-window';
import type { TranslatedNamespace } from '../messages';

export const windowTitle: TranslatedNamespace<typeof english.windowTitle> = {
  actingAs: 'En tant que {member} (ID {id}) pour {manager}',
  locked: 'Sans titre',
};

export const journalExport: TranslatedNamespace<typeof english.journalExport> = {
  fileName: 'Journal de Proofsheet {day}',
  fileNameActing: 'Journal de Proofsheet {day} (en tant que {member})',
  someMember: 'membre',
  number: 'Numéro',
  time: 'Heure (UTC)',
  manager: 'Gestionnaire',
  service: 'Service',
  group: 'Groupe',
  member: 'Membre',
  memberId: 'ID du membre',
  event: 'Événement',
  what: 'Objet',
  reason: 'Motif',
  mask: 'Masquage',
  intact: 'Intacte',
  maskOn: 'activé',
  maskOff: 'désactivé',
  yes: 'oui',
  no: 'non',
  notActedAs: 'comparé, sans agir en tant que membre',
  albumsSearched: '{count, plural, one {# album} other {# albums}}',
  albumsRead: 'évaluation des images de tous les albums',
};

export const serviceNames: TranslatedNamespace<typeof english.serviceNames> = {
  visitor: 'Visiteur',
  demo: 'Démo',
  freeGallery: 'Galerie gratuite',
};

export const pictureFile: TranslatedNamespace<typeof english.pictureFile> = {
  fileName: '{name}{isStill, select, true { (image fixe)} other {}}{isMasked, select, true { (masquée)} other {}}',
  untitled: 'Image',
};

export const checkReport: TranslatedNamespace<typeof english.checkReport> = {
  fileName: 'Contrôle Proofsheet {day}',
  row: 'Ligne',
  album: 'Album',
  picture: 'Image',
  mark: 'Marque',
  note: 'Note',
  problem: 'Lecture impossible',
  seconds: 'Secondes',
  pictures: 'Images vues',
  member: 'membre',
  opened: 'album ouvert',
  marked: 'marqué',
  unread: 'non lu',
  'looked-at': 'regardé',
  'to-discuss': 'à discuter',
  fine: 'en ordre',
};

export const overviewExport: TranslatedNamespace<typeof english.overviewExport> = {
  fileName: 'Vue d’ensemble Proofsheet {day}',
  notes: 'Remarques',
};

export const pictureList: TranslatedNamespace<typeof english.pictureList> = {
  file: 'Images de Proofsheet {day}',
  album: 'Album',
  title: 'Titre',
  fileName: 'Nom du fichier',
  kind: 'Type',
  picture: 'image',
  video: 'vidéo',
  caption: 'Légende',
  keywords: 'Mots-clés',
  takenAt: 'Prise le',
  uploadedAt: 'Téléversée le',
  width: 'Largeur (pixels)',
  height: 'Hauteur (pixels)',
  sizeBytes: 'Taille (octets)',
  latitude: 'Latitude',
  longitude: 'Longitude',
  isMasked: 'Masquée',
  link: 'Lien',
  id: 'ID',
};
