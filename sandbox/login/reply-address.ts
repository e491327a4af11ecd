/** The address to which a person is sent back, with the answer in it (pictures-api.md, sections 9.2 and 9.5). */
import type { ResponseType } from './clients';

export interface ReplyTarget {
  readonly redirectUri: string;
  readonly responseType: ResponseType;
  readonly state: string | undefined;
}

type Fields = Readonly<Record<string, string | undefined>>;

/** In the query for `code`, in the fragment for `token`; a `state` that was not sent is not sent back. */
export function replyAddress({ redirectUri, responseType }: ReplyTarget, fields: Fields): string {
  const address = new URL(redirectUri);
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) given.append(name, value);
  if (responseType === 'token') {
    address.hash = given.toString();
  } else {
    for (const [name, value] of given) address.searchParams.append(name, value);
  }
  return address.href;
}

export function cancelledAddress(target: ReplyTarget): string {
  const { responseType, state } = target;
  // An assumption: only the reply of the code flow is documented, so the implicit flow says the same in its fragment.
  if (responseType === 'token') return replyAddress(target, { status: 'cancelled', state });
  return replyAddress(target, { code: '', state, status: 'cancelled' });
}
