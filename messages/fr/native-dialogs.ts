import type { nativeDialogs as english } from '../en/native-dialogs';
import type { TranslatedNamespace } from '../messages';

export const nativeDialogs: TranslatedNamespace<typeof english> = {
  cancel: 'Annuler',
  sendRequests: 'Envoyer des requêtes à {host} ?',
  sendRequestsDetail:
    'Proofsheet enverra des requêtes à ce serveur. N’autorisez cela que si vous avez saisi cette adresse vous-même.',
  allow: 'Autoriser',
  leaveProxy: 'Ne plus utiliser le proxy {proxy} ?',
  leaveProxyDetail:
    'Les requêtes partiront de cet ordinateur sans passer par lui, et les serveurs verront d’où elles viennent. Continuez uniquement si vous l’avez choisi vous-même.',
  leaveProxyButton: 'Ne plus l’utiliser',
  windowStopped: 'La fenêtre a cessé de fonctionner plusieurs fois.',
  windowStoppedDetail: 'Les données enregistrées ne sont pas perdues. Rechargez la fenêtre ou quittez Proofsheet.',
  reload: 'Recharger',
  quit: 'Quitter',
  logFolderClosed: 'Impossible d’ouvrir le dossier des logs',
  close: 'Fermer',
  copyPath: 'Copier le chemin',
  csvFiles: 'Tableau (CSV)',
  pdfFiles: 'Document (PDF)',
  jsonFiles: 'JSON',
  textFiles: 'Texte',
  cannotStart: 'Proofsheet ne peut pas démarrer',
  cannotStartDetail:
    'Impossible d’écrire dans {folder} ni dans un dossier temporaire. Rendez l’un des deux accessible en écriture, puis relancez le programme.',
  savePicture: 'Enregistrer l’image ({size})',
};
