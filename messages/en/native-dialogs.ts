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
    'Requests will leave this computer without it, and servers will see where they come from. Go on only if you chose this yourself.',
  leaveProxyButton: 'Stop Using It',
} as const;
