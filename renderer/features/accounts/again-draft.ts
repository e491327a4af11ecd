/** What has to be typed for signing in again, and the request that it makes. */
import type { Account, AppError, SecretField, SignInAgainRequest } from '../../../preload/contract';
import { portOf } from './draft';

export type AgainField = SecretField | 'redirectPort';

/** What is empty was not typed; the port is then that of the last time. */
export type AgainDraft = { readonly [Field in AgainField]: string };

export function startAgainDraft(): AgainDraft {
  return { clientSecret: '', accessToken: '', password: '', apiKey: '', redirectPort: '' };
}

/** The fields of the form. A secret that the service refused may have been replaced there. */
export function fieldsOf({ asksFor, usesBrowser }: Account, error: AppError | null): AgainField[] {
  const reason = error?.kind === 'sign-in-failed' ? error.reason : null;
  const mayBeReplaced = reason === 'refused' && usesBrowser && !asksFor.includes('clientSecret');
  return [
    ...asksFor,
    ...(mayBeReplaced ? (['clientSecret'] as const) : []),
    ...(reason === 'port-taken' ? (['redirectPort'] as const) : []),
  ];
}

export function toAgainRequest(
  { id }: Account,
  { redirectPort, ...secrets }: AgainDraft,
  permission: string | undefined,
): SignInAgainRequest {
  // Spaces count in a password and nowhere else.
  const typed = Object.entries(secrets).map(
    ([field, text]) => [field, field === 'password' ? text : text.trim()] as const,
  );
  const port = portOf(redirectPort);
  return {
    account: id,
    ...Object.fromEntries(typed.filter(([, text]) => text !== '')),
    ...(port !== null && { redirectPort: port }),
    ...(permission !== undefined && { permission }),
  };
}
