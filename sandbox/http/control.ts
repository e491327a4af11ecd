/** The control API: returns received requests, and sets faults and settings. Faults do not apply to it. */
import * as z from 'zod';
import { type Faults, FaultRules } from './faults';
import type { KnownSecrets } from './known-secrets';
import { type Answer, jsonAnswer } from './message';
import { readBody, readUrl } from './read-request';
import type { RequestLog } from './requests';
import { sendAnswer } from './send-answer';
import type { Serve } from './server';
import { Settings, type SettingsHolder } from './settings';

export interface Controlled {
  readonly requests: RequestLog;
  readonly faults: Faults;
  readonly settings: SettingsHolder;
  readonly secrets: KnownSecrets;
  readonly tokens: Expiring;
}

/** Expires all tokens that the login host has issued so far. */
interface Expiring {
  expireAccess(): void;
  expireRefresh(): void;
}

const NO_CONTENT: Answer = { status: 204, headers: {}, body: '' };

export function serveControl(controlled: Controlled): Serve {
  return async (incoming, response) => {
    const call = `${incoming.method ?? 'GET'} ${readUrl(incoming).pathname}`;
    const answer = answerCall(call, await readBody(incoming), controlled);
    await sendAnswer(answer, incoming, response);
  };
}

function answerCall(call: string, body: string, { requests, faults, settings, secrets, tokens }: Controlled): Answer {
  switch (call) {
    case 'GET /requests':
      return jsonAnswer(200, requests.all());
    case 'DELETE /requests':
      requests.clear();
      return NO_CONTENT;
    case 'GET /faults':
      return jsonAnswer(200, faults.all());
    case 'PUT /faults':
      return accept(FaultRules, body, (rules) => faults.replace(rules));
    case 'DELETE /faults':
      faults.replace([]);
      return NO_CONTENT;
    case 'GET /settings':
      return jsonAnswer(200, settings.current);
    case 'PUT /settings':
      return accept(Settings, body, (next) => settings.replace(next));
    case 'GET /tokens':
      return jsonAnswer(200, secrets.all());
    case 'POST /tokens/expire-access':
      tokens.expireAccess();
      return NO_CONTENT;
    case 'POST /tokens/expire-refresh':
      tokens.expireRefresh();
      return NO_CONTENT;
    default:
      return jsonAnswer(404, { error: `There is no ${call}; there are /requests, /faults, /settings and /tokens.` });
  }
}

function accept<Schema extends z.ZodType>(
  schema: Schema,
  body: string,
  use: (value: z.output<Schema>) => void,
): Answer {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return jsonAnswer(400, { error: 'The body is not JSON.' });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) return jsonAnswer(400, { error: z.prettifyError(parsed.error) });
  use(parsed.data);
  return jsonAnswer(200, parsed.data);
}
