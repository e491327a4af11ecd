import type * as english from '../en/guide';
import type { TranslatedNamespace } from '../messages';

export const guideTopics: TranslatedNamespace<typeof english.guideTopics> = {
  browse: 'Voir les albums et les images',
  mask: 'Masquer et révéler',
  acting: 'Agir en tant que membre de votre groupe',
  check: 'Contrôler plusieurs membres',
  compare: 'Comparer ce que voit un membre',
  journal: 'Lire le journal',
  lock: 'Verrouiller la fenêtre',
  accounts: 'Ajouter un compte',
  keyboard: 'Utiliser le clavier',
};

export const guideTexts: TranslatedNamespace<typeof english.guideTexts> = {
  browse:
    'Choisissez un compte dans la barre latérale, puis cliquez sur un album. Double-cliquez sur une image pour l’agrandir.\nLes touches fléchées parcourent les images ; Échap remonte d’un niveau.\n{inspector} affiche les détails d’une image. {palette} trouve tout ce que Proofsheet a chargé.',
  mask: 'Les images dont on ne sait pas si elles sont sûres sont masquées : vous ne voyez que des couleurs douces.\nMaintenez la souris ou {space} pour en voir une pendant l’appui. {reveal} révèle l’image sélectionnée pour un temps limité.\n{mask} masque immédiatement ce qui est révélé. Pendant la saisie dans un champ, appuyez sur {maskInFields}.\n{maskAll} masque toutes les images, même les images sûres. Appuyez de nouveau pour masquer seulement les images sensibles. Les paramètres permettent de le faire à chaque démarrage et quand une autre fenêtre est active.\nCe qui est révélé est de nouveau masqué à chaque démarrage, quand vous changez de compte et quand l’ordinateur se met en veille ou est verrouillé.',
  acting:
    'Si vous gérez un groupe, {group} ouvre la liste de ses membres. Cliquez sur un membre pour voir ce qu’il voit.\nUn bandeau en haut de la fenêtre indique le membre et le temps restant. Tout ce que vous ouvrez est noté dans le journal.\n{stop} y met fin. Cela se termine aussi quand la durée est écoulée et à la fermeture de Proofsheet.',
  check:
    '« Commencer un contrôle », au-dessus des membres du groupe ({group}), parcourt l’un après l’autre les membres que vous choisissez. {nextMember} mène au suivant.\nMarquez un membre, un album ou une image comme vu, en ordre ou à discuter, avec une note. Ce qui est nouveau depuis le dernier contrôle est signalé.\nUn contrôle peut être mis en pause et repris un autre jour. Son rapport peut être exporté.',
  compare:
    'Ouvrez les membres du groupe avec {group} et choisissez la comparaison à côté d’un membre.\nElle montre chaque album deux fois, avec votre propre compte et par votre groupe, ainsi que les différences.',
  journal:
    '{journal} ouvre le journal. Il indique en tant que quel membre vous avez agi, quand, pourquoi, et quels albums vous avez ouverts.\nFiltrez-le, cliquez sur une entrée pour la lire en entier, ou exportez-le en CSV ou JSON. Proofsheet ne supprime jamais d’entrées.',
  lock: '« Verrouiller la fenêtre », dans le menu « Affichage », cache tout derrière une page vide. Une touche panique, que vous choisissez dans les paramètres ({settings}), le fait immédiatement depuis n’importe quel programme.\nEntrée déverrouille la fenêtre. Si vous avez défini un code PIN, il est aussi demandé.\nLa touche panique ne remplace pas le verrouillage de votre ordinateur.',
  accounts:
    '{account} ajoute un compte. Choisissez le service, puis le mode de connexion ; le navigateur est préférable, car Proofsheet n’y voit jamais votre mot de passe.\nDouble-cliquez sur un compte de la barre pour changer son nom ou sa couleur, ou pour vous déconnecter.',
  keyboard:
    '{keys} affiche tous les raccourcis clavier.\n{palette} ouvre la palette : tapez quelques lettres d’un album, d’un propriétaire, d’un membre ou d’une commande.',
};
