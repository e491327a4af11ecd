/** The pages that the browser shows at the end of a sign-in. They load no other file. */
import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { directionOf } from '../../../preload/contract/languages';
import { currentLanguage } from '../../core/current-language';
import { t } from '../../core/language';

type Page = keyof typeof STATUSES | 'receiving' | 'noAnswer';

const STATUSES = { done: 200, otherSignIn: 400 } as const;

/** The code or token in the address has been used, and must not stay in the browser's history. */
const FORGET_ADDRESS = "history.replaceState(null, '', location.pathname);";

/** Removes the URL fragment from the address, and posts it to the listener. */
const handOver = (): string => `
const handed = location.hash.slice(1);
${FORGET_ADDRESS}
const show = (title, text) => {
  document.title = title;
  document.querySelector('h1').textContent = title;
  document.querySelector('p').textContent = text;
};
fetch(location.pathname, { method: 'POST', body: new URLSearchParams(handed) }).then(
  ({ ok }) => (ok ? show(${quoted('done')}) : show(${quoted('otherSignIn')})),
  () => show(${quoted('noAnswer')}),
);`;

/** Resolves when the page has been sent, or the connection has closed. */
export function callbackPage(response: ServerResponse, outcome: keyof typeof STATUSES): Promise<void> {
  return new Promise((resolve) => {
    response.once('finish', resolve).once('close', resolve);
    send(response, STATUSES[outcome], outcome, FORGET_ADDRESS);
  });
}

export function fragmentPage(response: ServerResponse): void {
  send(response, 200, 'receiving', handOver());
}

function send(response: ServerResponse, status: number, page: Page, script: string): void {
  const language = currentLanguage();
  const title = escaped(t(`signInPages.${page}`));
  const text = escaped(t(`signInPages.${page}Text`));
  const nonce = randomBytes(16).toString('base64');
  const body = `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
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

/** The texts as arguments of the script. "<" could end the script's element. */
function quoted(page: Page): string {
  const texts = [t(`signInPages.${page}`), t(`signInPages.${page}Text`)];
  return texts.map((text) => JSON.stringify(text).replaceAll('<', '\\u003c')).join(', ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
