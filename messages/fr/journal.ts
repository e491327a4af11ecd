import type * as english from '../en/journal';
import type { TranslatedNamespace } from '../messages';

export const journal: TranslatedNamespace<typeof english.journal> = {
  title: 'Journal',
  entries: 'Entrées',
  time: 'Heure',
  who: 'Qui',
  what: 'Événement',
  reason: 'Motif',
  changedSince: 'Modifiée depuis son écriture.',
  damagedTitle: 'Il n’y a aucune entrée à afficher',
  damagedText:
    'Le problème du journal est indiqué ci-dessus. Il sera de nouveau possible d’agir en tant que membre dès que le journal pourra être écrit.',
  emptyTitle: 'Rien n’a encore été fait en tant que membre',
  emptyText:
    'Quand vous agissez en tant que membre d’un groupe, le journal note quand, pourquoi, et ce que vous avez ouvert.',
  noMatchTitle: 'Aucun résultat',
  noMatchText: 'Aucune entrée ne remplit toutes ces conditions : {filters}.',
  filteredText: '« {text} »',
  filteredKind: '« {kind} »',
  filteredFrom: 'à partir du {day}',
  filteredTo: 'jusqu’au {day}',
  daysReversed: 'Le premier jour est postérieur au dernier.',
  clearFilter: 'Effacer le filtre',
};

export const journalFilter: TranslatedNamespace<typeof english.journalFilter> = {
  label: 'Filtre',
  words: 'Mots',
  wordsPlaceholder: 'Nom, album ou motif',
  kind: 'Événement',
  allKinds: 'Tout',
  account: 'Compte',
  allAccounts: 'Tous les comptes',
  thisAccount: 'Ce compte',
  accountOfService: '{name}, {service}',
  from: 'Du',
  to: 'Au',
};

export const journalKinds: TranslatedNamespace<typeof english.journalKinds> = {
  started: 'Début de l’action',
  extended: 'Prolongation de l’action',
  ended: 'Fin de l’action',
  'album-opened': 'Album ouvert',
  revealed: 'Révélation',
  'rules-changed': 'Règles de masquage modifiées',
  'settings-changed': 'Paramètres modifiés',
  masked: 'Nouveau masquage',
  downloaded: 'Téléchargement',
  exported: 'Export',
  searched: 'Recherche d’images',
  'overview-opened': 'Vue d’ensemble ouverte',
  'check-started': 'Contrôle commencé',
  'check-ended': 'Contrôle terminé',
  'check-deleted': 'Contrôle supprimé',
  compared: 'Albums comparés',
  'member-sought': 'Membre recherché',
  'damage-found': 'Dommage trouvé dans le journal',
};

export const journalActions: TranslatedNamespace<typeof english.journalActions> = {
  started:
    '{isMaskOn, select, true {Début de l’action, masquage activé} other {Début de l’action, masquage désactivé}}',
  extended: 'Prolongation de l’action jusqu’à {time}',
  ended: 'Fin de l’action : {why}',
  'album-opened': 'Album « {name} » ouvert',
  revealed: 'Révélation\u00a0: {what}',
  'rules-changed': 'Règles de masquage modifiées : {from} → {to}',
  'settings-changed': 'Paramètres modifiés : {what}',
  masked: 'Nouveau masquage\u00a0: {what}',
  downloaded: 'Téléchargement : {what}',
  exported: 'Export : {what}',
  searched: 'Recherche dans les images déjà chargées ; résultats dans {count, plural, one {# album} other {# albums}}',
  'overview-opened':
    '{reads, select, albums {Vue d’ensemble du groupe ouverte ; elle charge l’évaluation des images de tous les albums} other {Vue d’ensemble du groupe ouverte}}',
  compared: 'Albums de {name} comparés à ce que le compte voit lui-même, sans agir en tant que {name}',
  'member-sought': 'Demande au service : {id}, à ajouter comme membre',
  'damage-found': 'Trouvé dans le journal : {findings}',
};

export const journalChecks: TranslatedNamespace<typeof english.journalChecks> = {
  started:
    'Contrôle commencé : {count, plural, one {# membre} other {# membres}}{isMaskOff, select, true {, sans masque} other {}}',
  ended:
    'Contrôle terminé : {count, plural, one {# membre} other {# membres}}, {marks, plural, one {# marque} other {# marques}}',
  deleted:
    'Contrôle terminé supprimé : {count, plural, one {# membre} other {# membres}}, {marks, plural, one {# marque} other {# marques}}',
};

export const journalEnds: TranslatedNamespace<typeof english.journalEnds> = {
  returned: 'retour à son propre compte',
  switched: 'passage à un autre membre',
  left: 'passage à un autre compte',
  'time-limit': 'durée écoulée',
  slept: 'mise en veille de l’ordinateur',
  locked: 'verrouillage de l’écran',
  blanked: 'écran éteint, peut-être verrouillé',
  refused: 'le service ne l’autorisait plus',
  'signed-out': 'déconnexion du compte',
  forgotten: 'données du membre effacées',
  closed: 'fermeture de Proofsheet',
  'cut-off': 'arrêt inattendu de Proofsheet ; notée au démarrage suivant',
};

export const journalRules: TranslatedNamespace<typeof english.journalRules> = {
  mask: 'images sans évaluation masquées, aspect : {style, select, mosaic {mosaïque} soft {couleurs fondues} other {uni}}, {asksForMasked, select, true {avec demande d’images masquées au service} other {sans demande d’images masquées au service}}',
  'mask-hidden':
    'images sans évaluation masquées si elles sont cachées, aspect : {style, select, mosaic {mosaïque} soft {couleurs fondues} other {uni}}, {asksForMasked, select, true {avec demande d’images masquées au service} other {sans demande d’images masquées au service}}',
  show: 'images sans évaluation affichées, aspect : {style, select, mosaic {mosaïque} soft {couleurs fondues} other {uni}}, {asksForMasked, select, true {avec demande d’images masquées au service} other {sans demande d’images masquées au service}}',
};

export const journalActors: TranslatedNamespace<typeof english.journalActors> = {
  asMember: '{account} en tant que {member}',
  journal: 'Le journal lui-même',
};

export const journalEntry: TranslatedNamespace<typeof english.journalEntry> = {
  label: 'Entrée complète',
  none: 'Choisissez une entrée pour la lire en entier.',
  notIntact: 'Cette entrée a été modifiée après son écriture.',
  actor: '{from, select, group {{actor} dans {group}, {service}} account {{actor}, {service}} other {{actor}}}',
  rules: 'Règles de masquage : {rules}',
  reason: 'Motif : {reason}',
  numberAndTime: 'Entrée {number}, {time}',
};

export const journalState: TranslatedNamespace<typeof english.journalState> = {
  damaged: 'Endommagé. {finding}',
  damagedPlaces: '{count, plural, one {Endommagé à # endroit :} other {Endommagé à # endroits :}}',
  nothingRepaired:
    'Proofsheet n’a rien réparé ni supprimé. Les entrées suivantes sont liées à celles qui sont endommagées.',
  isBeingChecked: 'La vérification des entrées plus anciennes est en cours.',
  wholeAndSealed:
    '{count, plural, =0 {Intact : aucune entrée, protégé par {keychain}} one {Intact : # entrée, protégé par {keychain}} other {Intact : # entrées, protégé par {keychain}}}',
  wholeUnsealed:
    '{count, plural, =0 {Intact : aucune entrée, sans la protection d’un trousseau} one {Intact : # entrée, sans la protection d’un trousseau} other {Intact : # entrées, sans la protection d’un trousseau}}',
  unsealedText:
    'Chaque entrée est liée à la précédente ; les entrées modifiées sont donc détectées. Une personne qui peut écrire dans les fichiers de cet ordinateur pourrait encore supprimer les dernières entrées. Avec un trousseau, cela est aussi détecté.',
  findings: 'Anomalies trouvées',
};

export const journalExporting: TranslatedNamespace<typeof english.journalExporting> = {
  label: 'Exporter',
  csv: 'Exporter en CSV…',
  json: 'Exporter en JSON…',
  saved:
    '{count, plural, =0 {Aucune entrée enregistrée sous « {fileName} ».} one {# entrée enregistrée sous « {fileName} ».} other {# entrées enregistrées sous « {fileName} ».}}',
};
