import type { nativeDialogs as english } from '../en/native-dialogs';
import type { TranslatedNamespace } from '../messages';

export const nativeDialogs: TranslatedNamespace<typeof english> = {
  cancel: 'Abbrechen',
  sendRequests: 'Anfragen an {host} senden?',
  sendRequestsDetail:
    'Proofsheet wird Anfragen an diesen Server senden. Erlauben Sie das nur, wenn Sie diese Adresse selbst eingegeben haben.',
  allow: 'Erlauben',
  leaveProxy: 'Den Proxy {proxy} nicht mehr verwenden?',
  leaveProxyDetail:
    'Anfragen verlassen diesen Computer dann ohne ihn, und Server sehen, woher sie kommen. Fahren Sie nur fort, wenn Sie das selbst gewählt haben.',
  leaveProxyButton: 'Nicht mehr verwenden',
  windowStopped: 'Das Fenster ist mehrmals ausgefallen.',
  windowStoppedDetail:
    'Gespeicherte Daten sind nicht verloren. Laden Sie das Fenster neu, oder beenden Sie Proofsheet.',
  reload: 'Neu laden',
  quit: 'Beenden',
  logFolderClosed: 'Der Ordner mit den Logs konnte nicht geöffnet werden',
  close: 'Schließen',
  copyPath: 'Pfad kopieren',
  csvFiles: 'Tabelle (CSV)',
  pdfFiles: 'Dokument (PDF)',
  jsonFiles: 'JSON',
  textFiles: 'Text',
  cannotStart: 'Proofsheet kann nicht starten',
  cannotStartDetail:
    'Weder in {folder} noch in einen temporären Ordner kann geschrieben werden. Machen Sie einen der beiden beschreibbar und starten Sie das Programm dann neu.',
  savePicture: 'Bild speichern ({size})',
};
