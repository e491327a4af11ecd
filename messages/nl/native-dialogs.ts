import type { nativeDialogs as english } from '../en/native-dialogs';
import type { TranslatedNamespace } from '../messages';

export const nativeDialogs: TranslatedNamespace<typeof english> = {
  cancel: 'Annuleren',
  sendRequests: 'Verzoeken naar {host} sturen?',
  sendRequestsDetail:
    'Proofsheet gaat verzoeken naar deze server sturen. Sta dit alleen toe als je dit adres zelf hebt ingevoerd.',
  allow: 'Toestaan',
  leaveProxy: 'De proxy {proxy} niet meer gebruiken?',
  leaveProxyDetail:
    'Verzoeken verlaten deze computer dan zonder proxy, en servers zien waar ze vandaan komen. Ga alleen door als je hier zelf voor hebt gekozen.',
  leaveProxyButton: 'Niet meer gebruiken',
  windowStopped: 'Het venster is meerdere keren vastgelopen.',
  windowStoppedDetail: 'Opgeslagen gegevens zijn niet verloren. Laad het venster opnieuw of sluit Proofsheet af.',
  reload: 'Opnieuw laden',
  quit: 'Afsluiten',
  logFolderClosed: 'De map met logbestanden kan niet worden geopend',
  close: 'Sluiten',
  copyPath: 'Pad kopiëren',
  csvFiles: 'Tabel (CSV)',
  pdfFiles: 'Document (PDF)',
  jsonFiles: 'JSON',
  textFiles: 'Tekst',
  cannotStart: 'Proofsheet kan niet starten',
  cannotStartDetail:
    'Proofsheet kan niet schrijven in {folder} en ook niet in een tijdelijke map. Maak een van beide beschrijfbaar en start opnieuw.',
  savePicture: 'Foto opslaan ({size})',
};
