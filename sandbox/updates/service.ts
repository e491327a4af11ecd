/** The host of `updates.json`. It serves what a test has signed, and has no key of its own. */
import { type Handler, jsonAnswer } from '../http/message';
import type { SettingsHolder } from '../http/settings';

export const UPDATES_PATH = '/updates.json';

export function createUpdatesHandler(settings: SettingsHolder): Handler {
  return ({ method, path }) => {
    const { updatesFile } = settings.current;
    if (method !== 'GET' || path !== UPDATES_PATH || updatesFile === null)
      return jsonAnswer(404, { error: 'There is no such file.' });
    // A server would send a validator; the program must not send it back.
    const headers = {
      'Content-Type': 'application/json',
      ETag: '"a-lasting-id"',
      'Last-Modified': new Date(0).toUTCString(),
    };
    return { status: 200, headers, body: updatesFile };
  };
}
