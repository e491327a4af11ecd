/** The fields for signing in again, and the request made from them. */
import type { Account, AppError, SignInAgainRequest, SignInField } from '../../../preload/contract';
import { redirectPortOf } from '../../../preload/contract/sign-in-field';
import { toTypedFields } from './draft';

/** The text of each field. An empty field was not typed; an empty port keeps the one of the last sign-in. */
export type AgainDraft = Readonly<Record<string, string>>;

export function startAgainDraft({ againFields }: Pick<Account, 'againFields'>): AgainDraft {
  return Object.fromEntries(againFields.map(({ id }) => [id, '']));
}

/**
 * Returns the fields of the form. If the service rejected the sign-in, a stored secret may have been replaced at the
 * service, so the form asks for it again.
 */
export function fieldsOf({ againFields, asksFor, asksIfRefused }: Account, error: AppError | null): SignInField[] {
  const reason = error?.kind === 'sign-in-failed' ? error.reason : null;
  return againFields.filter(
    ({ id, kind }) =>
      asksFor.includes(id) ||
      (reason === 'refused' && asksIfRefused.includes(id)) ||
      (reason === 'port-taken' && kind === 'redirect-port'),
  );
}

export function toAgainRequest(
  { id, againFields }: Account,
  draft: AgainDraft,
  permission: string | undefined,
): SignInAgainRequest {
  const textOf = ({ id: field, kind }: SignInField): string => {
    const text = draft[field] ?? '';
    // Leading and trailing spaces count only in a password.
    if (kind === 'password') return text;
    return kind === 'redirect-port' && redirectPortOf(text) === null ? '' : text.trim();
  };
  return { account: id, ...toTypedFields(againFields, textOf), ...(permission !== undefined && { permission }) };
}
