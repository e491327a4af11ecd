/** The redirect back to the project, with the result (pictures-api.md, sections 9.2 and 9.5). */
import type { ResponseType } from './clients';

export interface ReplyTarget {
  readonly redirectUri: string;
  readonly responseType: ResponseType;
  readonly state: string | undefined;
}

type Fields = Readonly<Record<string, string | undefined>>;

/** Adds the fields to the query for `code` or to the fragment for `token`. A `state` that was not sent is omitted. */
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
  // Assumption: only the code flow's response is documented, so the implicit flow sends the same status in its
  // fragment.
  if (responseType === 'token') return replyAddress(target, { status: 'cancelled', state });
  return replyAddress(target, { code: '', state, status: 'cancelled' });
}
