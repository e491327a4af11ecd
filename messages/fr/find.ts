import type * as english from '../en/find';
import type { TranslatedNamespace } from '../messages';

export const find: TranslatedNamespace<typeof english.find> = {
  title: 'Accéder à un propriétaire ou à un album',
  linkText: 'Contenu du lien',
  open: 'Ouvrir',
  looking: 'Recherche',
  unlistedHint:
    'Un album s’ouvre aussi par son ID et sa clé, par exemple 1001_aB3dE, ou par sa clé seule s’il n’a pas d’ID.',
  albumPassword: 'Mot de passe de l’album',
  sitePassword: 'Ou le propriétaire protège-t-il tout le site ? Mot de passe du site',
  passwordsKept: 'Les mots de passe ne sont conservés que jusqu’à la fermeture de Proofsheet.',
  owners: 'Propriétaires',
  ownerIsYou: '{name} (vous)',
  lookedUp: 'Recherché',
  pin: 'Épingler {name}',
  unpin: 'Désépingler {name}',
  forget: 'Retirer {name} de la liste',
  fromLink: 'À partir d’un lien. Rien ne s’ouvre avant votre confirmation.',
  openWith: 'Ouvrir avec',
  chooseAccount: 'Choisir un compte',
  noAccountFor:
    'Aucun compte ici ne peut ouvrir {link}. Ce lien appartient à un service pour lequel vous n’avez pas de compte.',
  onlyOwnAlbums:
    'Pendant que vous agissez en tant que {name}, vous ne pouvez ouvrir que les albums de ce membre. Cessez d’agir en tant que membre pour ouvrir les albums d’autres propriétaires.',
};

export const albumPassword: TranslatedNamespace<typeof english.albumPassword> = {
  which: 'Mot de passe à saisir',
  password: 'Mot de passe',
  album: 'Mot de passe de cet album',
  site: 'Mot de passe de tout le site',
  open: 'Ouvrir',
  trying: 'Essai',
  kept: 'Conservé seulement jusqu’à la fermeture de Proofsheet.',
};
