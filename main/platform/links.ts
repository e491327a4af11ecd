/** Receives the program's own links: from the command line of this start or of a second instance, and from macOS. */
import { app } from 'electron';
import { LINK_PROTOCOL } from '../links/command-line';
import { findLink, type Link } from '../links/links';
import type { IncomingTexts } from './incoming-texts';

/** Passes on the links that have arrived since the start, and all later ones. */
export function receiveLinks(texts: IncomingTexts, receive: (link: Link) => void): void {
  // A development run would permanently register the plain Electron binary. On Linux the package's desktop file says
  // which links it opens; GNOME would make the program the default for web pages too.
  if (app.isPackaged && process.platform !== 'linux') app.setAsDefaultProtocolClient(LINK_PROTOCOL);
  texts.deliverTo((words) => {
    const link = findLink(words);
    if (link) receive(link);
  });
}
