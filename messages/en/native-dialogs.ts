/** Questions that main asks in dialogs of the system, outside the window. */
export const nativeDialogs = {
  cancel: 'Cancel',
  sendRequests: 'Send requests to {host}?',
  sendRequestsDetail:
    'Proofsheet will send requests to this server. Allow it only if you entered this address yourself.',
  allow: 'Allow',
  /** `proxy`: its address. */
  leaveProxy: 'Stop using the proxy {proxy}?',
  leaveProxyDetail:
    'Requests will then go to the servers directly, and servers will see the address of your network. Continue only if you chose this yourself.',
  leaveProxyButton: 'Stop Using It',
  windowStopped: 'The window stopped working several times.',
  windowStoppedDetail: 'Saved data is not lost. Reload the window, or quit Proofsheet.',
  reload: 'Reload',
  quit: 'Quit',
  logFolderClosed: 'The folder of the logs could not be opened',
  close: 'Close',
  copyPath: 'Copy Path',
  /** Name of a type of file in the dialog that saves. */
  csvFiles: 'Table (CSV)',
  pdfFiles: 'Document (PDF)',
  jsonFiles: 'JSON',
  textFiles: 'Text',
  cannotStart: 'Proofsheet cannot start',
  /** `folder`: its path. */
  cannotStartDetail:
    'Neither {folder} nor a temporary folder can be written. Make one of them writable, then start again.',
  /** Title of the dialog. `size`: "1.2 MB". */
  savePicture: 'Save Picture ({size})',
} as const;
