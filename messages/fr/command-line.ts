import type { commandLine as english } from '../en/command-line';
import type { TranslatedNamespace } from '../messages';

export const commandLine: TranslatedNamespace<typeof english> = {
  usage: 'Utilisation : proofsheet [OPTIONS] [LIEN]',
  purpose: 'Affiche les albums et les images de vos comptes sur des services en ligne.',
  link: 'LIEN commence par « proofsheet: » et s’ouvre dans le programme déjà lancé, s’il y en a un.',
  help: 'Affiche ce texte.',
  version: 'Affiche la version.',
  userData: 'Conserve les comptes, les réglages et les images dans le dossier DIR.',
  chromium: '« man proofsheet » décrit aussi les options pour les systèmes inhabituels.',
  'unknown-option': 'L’option « {word} » n’existe pas.',
  'unknown-argument': '« {word} » n’est pas un lien qui commence par « proofsheet: ».',
  'no-folder': '« {word} » demande le chemin d’un dossier.',
  debugging: '« {word} » permettrait à d’autres programmes de lire la fenêtre et est donc refusé.',
  see: '« proofsheet --help » affiche la liste des options.',
};
