/**
 * The HTML pages of the login host: the authorization page and the error page. They load no resources and run no
 * script.
 */
import { createHash } from 'node:crypto';
import type { Answer } from '../http/message';
import type { PicturesApiUser } from '../world/pictures-api-user';
import type { AuthorizationRequest } from './authorization-request';
import { LEAST_SCOPE, SCOPES } from './clients';
import { STYLE } from './style';

/** The prefix of the form fields for optional scopes; a field is present if its scope is granted. */
export const GRANT_FIELD_PREFIX = 'grant-';

export function askPage({ client, scopes }: AuthorizationRequest, people: readonly PicturesApiUser[]): Answer {
  const content = `<h1>Allow access to your account?</h1>
<p><strong>${escapeText(client.name)}</strong> asks you to sign in and to share what is listed here.</p>
<form method="post">
<fieldset><legend>Sign in as</legend>
${people.map((person, place) => personRow(person, place === 0)).join('\n')}
</fieldset>
<fieldset><legend>What it may do</legend>
${scopes.map(scopeRow).join('\n')}
</fieldset>
<div class="buttons"><button name="decision" value="allow" class="primary">Allow</button><button name="decision" value="cancel">Cancel</button></div>
</form>
<p class="quiet">This page belongs to the sandbox. Nobody here is real, and no password is asked for.</p>`;
  return page(200, 'Sign in', content);
}

export function errorPage(status: number, reason: string): Answer {
  return page(
    status,
    'Sign-in not possible',
    `<h1>This sign-in cannot go on</h1>\n<p role="alert">${escapeText(reason)}</p>`,
  );
}

function personRow({ userId, name, nickname }: PicturesApiUser, isChosen: boolean): string {
  const id = `person-${userId}`;
  return `<div class="row"><input type="radio" name="person" id="${id}" value="${userId}" required${isChosen ? ' checked' : ''}>
<label for="${id}">${escapeText(name)}</label><span class="quiet">${escapeText(nickname)}</span></div>`;
}

/** Renders a scope. The mandatory scope is ticked and disabled; browsers do not submit disabled boxes. */
function scopeRow(scope: string): string {
  const id = GRANT_FIELD_PREFIX + scope;
  return `<div class="row"><input type="checkbox" name="${id}" id="${id}" checked${scope === LEAST_SCOPE ? ' disabled' : ''}>
<label for="${id}">${escapeText(SCOPES.get(scope) ?? scope)}</label><code>${escapeText(scope)}</code></div>`;
}

/** Omits `form-action`: browsers also apply it to the redirect after the form, which leaves this origin on purpose. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': POLICY,
  'Referrer-Policy': 'no-referrer',
};

function page(status: number, title: string, content: string): Answer {
  const body = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Sandbox</title>
<link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><main>${content}</main></body></html>
`;
  return { status, headers: HEADERS, body };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
