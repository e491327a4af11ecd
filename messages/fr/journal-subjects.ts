import type { journalSubjects as english } from '../en/journal-subjects';
import type { TranslatedNamespace } from '../messages';

export const journalSubjects: TranslatedNamespace<typeof english> = {
  'all-pictures': '{way, select, held {toutes les images, pendant l’appui} other {toutes les images}}',
  album: '{way, select, held {l’album « {album} », pendant l’appui} other {l’album « {album} »}}',
  cover:
    '{way, select, held {la couverture de l’album « {album} », pendant l’appui} other {la couverture de l’album « {album} »}}',
  picture:
    '{way, select, held {« {picture} » dans « {album} », pendant l’appui} copied {« {picture} » dans « {album} », copie} saved {« {picture} » dans « {album} », enregistrement} dragged {« {picture} » dans « {album} », glissement hors de la fenêtre} other {« {picture} » dans « {album} »}}',
  check:
    '{count, plural, one {rapport d’un contrôle, # membre, {format}} other {rapport d’un contrôle, # membres, {format}}}',
  overview:
    '{count, plural, one {vue d’ensemble du groupe, # membre, {format}} other {vue d’ensemble du groupe, # membres, {format}}}',
  journal: '{count, plural, one {journal, # entrée, {format}} other {journal, # entrées, {format}}}',
  pictures:
    '{format, select, files {{count, plural, one {# image, glissée comme fichier} other {# images, glissées comme fichiers}}} links {{count, plural, one {lien de # image, copié} other {liens de # images, copiés}}} metadata {{count, plural, one {métadonnées de # image, copiées} other {métadonnées de # images, copiées}}} other {{count, plural, one {liste de # image, {format}} other {liste de # images, {format}}}}}',
  'sign-in-begun': 'une connexion a été commencée',
  'sign-in-again-begun': 'une reconnexion a été commencée',
  'api-key-added': 'une clé API a été ajoutée à un compte',
  'reveal-seconds': 'révélation pendant {to, number} s au lieu de {from, number} s',
  'mask-off-minutes': 'masquage désactivé pendant {to, number} min au lieu de {from, number} min',
  'acting-limit-minutes': 'action en tant que membre pendant {to, number} min au lieu de {from, number} min',
  'mask-stays-off-on-blur': 'plus de masquage quand une autre fenêtre est active',
  'acting-goes-on-when-away': 'l’action en tant que membre ne prend plus fin à la mise en veille ou au verrouillage',
};
