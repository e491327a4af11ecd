import type * as english from '../en/check';
import type { TranslatedNamespace } from '../messages';

export const startCheck: TranslatedNamespace<typeof english.startCheck> = {
  open: 'Commencer un contrôle…',
  title: 'Commencer un contrôle',
  start: '{count, plural, one {Contrôler # membre} other {Contrôler # membres}}',
  explanation:
    'Vous agissez en tant qu’un membre après l’autre. Pour chacun, vous voyez ce que voit le membre, et pouvez marquer des images, des albums et le membre, avec des notes pour vous. Un contrôle peut être mis en pause et repris un autre jour.',
  whichMembers: 'Quels membres',
  all: 'Tous les membres',
  shown: 'Ceux de la liste, selon la recherche et le filtre',
  changed: 'Modifiés depuis le dernier contrôle',
  starred: 'Membres avec une étoile',
  changedDetail:
    '{changed, number} modifiés, {never, number} jamais contrôlés, {unknown, number} inconnus car la vue d’ensemble ne les a pas lus',
  order: 'Dans l’ordre de la liste.',
  tooMany: 'Un contrôle comporte au plus {limit, number} membres : les premiers de la liste.',
  reason: 'Motif, pour le journal (facultatif)',
  maskOff: 'Désactiver le masquage pour chaque membre',
  maskOffHint:
    'Les images sensibles sont visibles dès qu’un membre est ouvert, pendant {duration} à chaque fois. Le journal l’enregistre pour chaque membre.',
};

export const checkPanel: TranslatedNamespace<typeof english.checkPanel> = {
  label: 'Contrôle de membres',
  running: 'Contrôle : membre {position, number} sur {count, number}, {name}',
  paused: 'Contrôle en pause : {opened, number} membres ouverts sur {count, number}',
  noMembers: 'Il ne reste aucun membre dans ce contrôle.',
  continuesWith: 'Reprend avec {name}',
  maskOff: 'Désactiver le masquage',
  backToMember: 'Revenir au membre',
  continue: 'Reprendre le contrôle',
  notKept: 'Sans trousseau, ce contrôle est perdu à la fermeture du programme.',
  unreadable: 'Des contrôles antérieurs ne peuvent pas être ouverts.',
};

export const checkBar: TranslatedNamespace<typeof english.checkBar> = {
  label: 'Contrôle',
  position: 'Contrôle : membre {position, number} sur {count, number}',
  positionShort: 'Contrôle : {position, number} sur {count, number}',
  pause: 'Pause',
  finish: 'Terminer…',
  isLast: 'C’est le dernier membre du contrôle.',
  isFirst: 'C’est le premier membre du contrôle.',
  stillMasked: 'Le masquage reste activé. {problem}.',
};

export const finishCheck: TranslatedNamespace<typeof english.finishCheck> = {
  title: 'Terminer le contrôle ?',
  text: '{opened, number} membres sur {count, number} ont été ouverts. Les marques et les notes restent dans le rapport ; le prochain contrôle commence sans elles.',
  finish: 'Terminer le contrôle',
  done: 'Le contrôle est terminé',
  doneText:
    '{count, plural, one {# membre} other {# membres}}, {marks, plural, one {# marque} other {# marques}}. Les images que vous avez vues ne comptent plus comme nouvelles.',
};

export const checkSkipped: TranslatedNamespace<typeof english.checkSkipped> = {
  title: '{name} n’a pas pu être ouvert',
  left: 'Le service ne mentionne plus ce membre : il a peut-être quitté le groupe. Le contrôle l’enregistre et continue avec le membre suivant.',
  refused:
    'Le service ne vous permet plus d’agir en tant que ce membre : il a peut-être quitté le groupe, ou votre droit a été retiré. Le contrôle l’enregistre et continue avec le membre suivant.',
  next: 'Membre suivant : {name}',
};

export const finishedChecks: TranslatedNamespace<typeof english.finishedChecks> = {
  open: 'Contrôles terminés…',
  title: 'Contrôles terminés',
  none: 'Aucun contrôle n’est encore terminé.',
  counts: '{count, plural, one {# membre} other {# membres}}, {marks, plural, one {# marque} other {# marques}}',
  hint: 'Les cinq derniers contrôles terminés restent sur cet ordinateur et sont oubliés avec le compte.',
  delete: 'Supprimer…',
  deleteQuestion:
    'Supprimer ce contrôle avec ses marques et ses notes ? Son rapport ne pourra plus être exporté. Ce que vous avez vu ne comptera pas de nouveau comme nouveau.',
  deleteConfirm: 'Supprimer le contrôle',
  deleted: 'Le contrôle a été supprimé.',
};

export const checkReportMenu: TranslatedNamespace<typeof english.checkReportMenu> = {
  open: 'Exporter le rapport…',
  pdf: 'En pages (PDF)…',
  csv: 'En tableau (CSV)…',
  json: 'En données (JSON)…',
  saved: '{fileName} enregistré',
  cancel: 'Annuler l’export',
};

export const checkMarks: TranslatedNamespace<typeof english.checkMarks> = {
  'looked-at': 'Vu',
  fine: 'En ordre',
  'to-discuss': 'À discuter',
  label: 'Marquer {title}',
  editNote: 'Note…',
  marked: '{title} : {mark}',
  removed: '{title} : n’est plus marqué « {mark} »',
  withNote: '{mark} : {note}',
};

export const checkNote: TranslatedNamespace<typeof english.checkNote> = {
  title: 'Note sur {title}',
  mark: 'Marque',
  note: 'Note',
  hint: 'Uniquement sur cet ordinateur ; oubliée avec le compte.',
  wasNotSaved: 'Ce texte n’a pas encore été enregistré.',
  remove: 'Retirer la marque',
};

export const checkNews: TranslatedNamespace<typeof english.checkNews> = {
  count: '{count, plural, one {# nouvelle image} other {# nouvelles images}}',
  nothing: 'Rien de nouveau pour le moment',
  since: 'Depuis le contrôle du {date}',
  newAlbum: 'Nouveau',
  newPictures: '{count, plural, one {# nouvelle} other {# nouvelles}}',
  newPicture: 'Nouvelle',
  rerated: 'Classée autrement',
};
