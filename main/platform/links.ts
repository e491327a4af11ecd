/** Receives the program's own links: from the command line of this start or of a second instance, and from macOS. */
import { app } from 'electron';
import { findLink, type Link, LINK_PROTOCOL, parseLink } from '../links/links';

/** Call before the app is ready. */
export function receiveLinks(receive: (link: Link) => void): void {
  const receiveIfAny = (link: Link | null): void => {
    if (link) receive(link);
  };
  // A development run would permanently register the plain Electron binary.
  if (app.isPackaged) app.setAsDefaultProtocolClient(LINK_PROTOCOL);
  receiveIfAny(findLink(process.argv.slice(1)));
  app.on('second-instance', (_event, commandLine) => {
    receiveIfAny(findLink(commandLine.slice(1)));
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    receiveIfAny(parseLink(url));
  });
}
