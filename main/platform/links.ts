/** Receives the program's own links: from the command line of this start or of a second instance, and from macOS. */
import { app } from 'electron';
import { findLink, type Link, LINK_PROTOCOL } from '../links/links';
import type { IncomingTexts } from './incoming-texts';

/** Passes on the links that have arrived since the start, and all later ones. */
export function receiveLinks(texts: IncomingTexts, receive: (link: Link) => void): void {
  // A development run would permanently register the plain Electron binary.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_PROTOCOL);
  texts.deliverTo((words) => {
    const link = findLink(words);
    if (link) receive(link);
  });
}
