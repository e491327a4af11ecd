import type * as english from '../en/help';
import type { TranslatedNamespace } from '../messages';

export const about: TranslatedNamespace<typeof english.about> = {
  system: 'Système',
  licence: 'Licence',
  noLicence: 'Aucune : Proofsheet ne peut être ni copié ni transmis. Ses composants ont leurs propres licences.',
  package: 'Paquet',
  packageKind:
    '{kind, select, source {Compilé depuis les sources} deb {Paquet Debian} rpm {Paquet RPM} appimage {AppImage} archive {Archive} other {Programme d’installation}}',
  licences: 'Licences…',
  copy: 'Copier le rapport',
};

export const parts: TranslatedNamespace<typeof english.parts> = {
  title: 'Licences',
  search: 'Rechercher par nom',
  count: '{count, plural, one {# composant} other {# composants}}',
  noneFound: 'Aucun composant ne porte ce nom.',
  ofChromium: 'Composant de Chromium',
  textOf: 'Licence de {name}',
  noText: 'Le texte de cette licence n’est pas dans cette copie du programme.',
  incomplete:
    'Des fichiers de licence manquent : cette liste est incomplète. Seule une version entière du programme les contient tous.',
  back: 'Tous les composants',
};

export const report: TranslatedNamespace<typeof english.report> = {
  title: 'Signaler un problème',
  intro:
    'Proofsheet n’envoie rien. Copiez ou enregistrez ce texte, et ajoutez ce que vous avez fait et ce qui s’est passé.',
  contents:
    'Il contient les versions, des paramètres et les dernières erreurs, mais aucun nom, adresse, mot de passe ni clé.',
  text: 'Rapport',
  copy: 'Copier le rapport',
  save: 'Enregistrer le rapport…',
  saved: 'Enregistré sous {fileName}',
  place:
    'Cette version n’a pas d’adresse publique pour les rapports. Donnez le texte à la personne ou à l’équipe qui vous a fourni Proofsheet.',
};

export const firstHint: TranslatedNamespace<typeof english.firstHint> = {
  title: 'Les touches les plus importantes',
  hold: 'Maintenez la souris ou {space} sur une image masquée pour la voir',
  reveal: '{reveal} révèle l’image sélectionnée pour un temps limité',
  mask: '{mask} masque ce qui est révélé',
  palette: '{palette} trouve albums, personnes et commandes',
  dismiss: 'Compris',
};

export const panicKeyOffer: TranslatedNamespace<typeof english.panicKeyOffer> = {
  title: 'Choisir une touche panique',
  text: 'Une touche panique recouvre immédiatement toute la fenêtre d’une page qui ne montre rien de personnel.',
  set: 'Choisir une touche…',
  notNow: 'Pas maintenant',
};
