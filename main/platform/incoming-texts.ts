/**
 * Collects what other programs pass to this one, from before the app is ready: the words of the command line, those of a
 * second instance, and on macOS an address. They are read once the program is loaded.
 */
import { app } from 'electron';

type Receive = (words: readonly string[]) => void;

export interface IncomingTexts {
  /** Passes on what has arrived, and everything later. */
  readonly deliverTo: (receive: Receive) => void;
}

/** Call before the app is ready. */
export function collectTexts(): IncomingTexts {
  const waiting: (readonly string[])[] = [process.argv.slice(1)];
  let deliver: Receive = (words) => void waiting.push(words);
  app.on('second-instance', (_event, commandLine) => {
    deliver(commandLine.slice(1));
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    deliver([url]);
  });
  return {
    deliverTo(receive) {
      deliver = receive;
      for (const words of waiting.splice(0)) receive(words);
    },
  };
}
