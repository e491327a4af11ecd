/** The fields for signing in again, and the request made from them. */
import type { Account, AppError, SecretField, SignInAgainRequest } from '../../../preload/contract';
import { portOf } from './draft';

export type AgainField = SecretField | 'redirectPort';

/** An empty field was not typed; an empty port keeps the one of the last sign-in. */
export type AgainDraft = { readonly [Field in AgainField]: string };

export function startAgainDraft(): AgainDraft {
  return { clientSecret: '', accessToken: '', password: '', apiKey: '', redirectPort: '' };
}

/**
 * Returns the fields of the form. If the service rejected the sign-in, the client secret may have been replaced at the
 * service, so the form asks for it again.
 */
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
  // Leading and trailing spaces count only in a password.
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
