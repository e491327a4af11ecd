/** The pages that the browser shows at the end of a sign-in. They load no other file. */
import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';

const WORDS = {
  done: { status: 200, title: 'You can return to Proofsheet', text: 'This page has done its part and can be closed.' },
  foreign: {
    status: 400,
    title: 'This page belongs to another sign-in',
    text: 'Nothing was done with it. Return to Proofsheet, and go on or begin again from there.',
  },
} as const;

/** The code or token in the address has been used, and must not stay in the browser's history. */
const FORGET_ADDRESS = "history.replaceState(null, '', location.pathname);";

/** Removes the URL fragment from the address, and posts it to the listener. */
const HAND_OVER = `
const handed = location.hash.slice(1);
${FORGET_ADDRESS}
const show = (title, text) => {
  document.title = title;
  document.querySelector('h1').textContent = title;
  document.querySelector('p').textContent = text;
};
fetch(location.pathname, { method: 'POST', body: new URLSearchParams(handed) }).then(
  ({ ok }) => (ok ? show(${quoted(WORDS.done)}) : show(${quoted(WORDS.foreign)})),
  () => show('Proofsheet does not answer', 'Return to it, and begin the sign-in again.'),
);`;

/** Resolves when the page has been sent, or the connection has closed. */
export function callbackPage(response: ServerResponse, outcome: keyof typeof WORDS): Promise<void> {
  const { status, title, text } = WORDS[outcome];
  return new Promise((resolve) => {
    response.once('finish', resolve).once('close', resolve);
    send(response, status, title, text, FORGET_ADDRESS);
  });
}

export function fragmentPage(response: ServerResponse): void {
  send(response, 200, 'One moment', 'Proofsheet is receiving the result of the sign-in.', HAND_OVER);
}

function send(response: ServerResponse, status: number, title: string, text: string, script: string): void {
  const nonce = randomBytes(16).toString('base64');
  const body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style nonce="${nonce}">
  :root { color-scheme: light dark; }
  body { margin: 0; min-height: 100vh; display: grid; place-content: center; font: 15px/1.5 system-ui, sans-serif; }
  main { padding: 32px; text-align: center; }
  h1 { margin: 0 0 8px; font-size: 20px; font-weight: 600; }
  p { margin: 0; opacity: 0.75; }
</style>
<main role="status">
  <h1>${title}</h1>
  <p>${text}</p>
</main>
<script nonce="${nonce}">${script}</script>
</html>
`;
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // Lets the listener close immediately.
      connection: 'close',
    })
    .end(body);
}

function quoted({ title, text }: { readonly title: string; readonly text: string }): string {
  return `${JSON.stringify(title)}, ${JSON.stringify(text)}`;
}
