/** All error messages in one place: each names the cause, its effect for the person, and a remedy. */
import type { AppError } from '../../preload/contract';
import type { ErrorText } from '../ui/error-notice';

export function describeError(error: AppError): ErrorText {
  const waitMs = error.kind === 'rate-limited' ? error.retryAfterMs : 0;
  return { ...words(error), waitMs, facts: factsOf(error) };
}

/** Returns the message as one line, for small spaces. */
export function sentenceOf(error: AppError): string {
  const { title, explanation } = words(error);
  return `${title}. ${explanation}`;
}

type Wording = Pick<ErrorText, 'title' | 'explanation' | 'canRetry' | 'canSignIn'>;

function words(error: AppError): Wording {
  switch (error.kind) {
    case 'signed-out':
      return {
        ...say(
          'Signed out by the service',
          'It no longer accepts this account’s token. Sign in again to go on.',
          false,
        ),
        canSignIn: true,
      };
    case 'sign-in-failed':
      return signInLabels(error.reason);
    case 'offline':
      return say('The service cannot be reached', 'Check the connection, then try again.');
    case 'timed-out':
      return say('The service took too long', 'It did not answer in time. Trying again may help.');
    case 'rate-limited':
      return say('The service asks to wait', 'It limits how many requests it accepts.');
    case 'forbidden':
      return error.isProjectUnapproved
        ? say(
            'The project is not approved',
            'The service shows pictures to approved projects only. The person who registered it can ask the service to approve it.',
            false,
          )
        : say('Not allowed', 'The service does not let this account see this.', false);
    case 'not-found':
      return say('Not found', 'It does not exist, or its owner does not share it with this account.', false);
    case 'not-subscribed':
      return error.mayBeUnapproved
        ? say(
            'Not subscribed, or project not approved',
            'The owner shows this only to subscribers, or the service has not approved your project yet. Its response is the same for both.',
            false,
          )
        : say('Not subscribed', 'The owner shows this only to subscribers of their private gallery.', false);
    case 'password-needed':
      return say(error.wasWrong ? 'That password is not right' : 'A password is needed', passwordLabels(error), false);
    case 'not-understood':
      return say('This is not understood', error.detail ?? 'It is no owner, album or link of this service.', false);
    case 'read-only':
      return say(
        'The service is closed for maintenance',
        'It accepts no sign-ins and no changes for a while. Reading may work again sooner.',
      );
    case 'insecure':
      return say('The connection is not secure', 'Nothing was sent. Check the address and who answers there.');
    case 'blocked':
      return say(
        'Unexpected response from the network',
        'The response was a web page, for example from a proxy, a sign-in page or a captcha.',
      );
    case 'refused':
      return say('The service refused the request', 'Something about this account’s set-up is not accepted.', false);
    case 'service-failed':
      return say('The service has a problem', 'Nothing is wrong on this side. Trying again later may help.');
    case 'unreadable-answer':
      return say('The answer could not be read', 'It was cut off, too long or not what this service usually sends.');
    case 'service-retired':
      return say('This server no longer supports this version', 'It answers, but not as this service does.', false);
    case 'cancelled':
      return say('Stopped', error.detail ?? 'The request was cancelled before a response arrived.');
    case 'not-recorded':
      return say(
        'This could not be written into the journal',
        'So it was not done. Check that there is room on the disk, then try again.',
      );
    case 'mask-required':
      return say(
        'Masking cannot be turned off here',
        error.detail ?? 'Where you are, proof of age is required, and the service has none of yours.',
        false,
      );
    case 'not-saved':
      return say('The file could not be written', 'Nothing was saved. Try again in another folder.');
    case 'bad-request':
      return say(
        'The call was refused',
        'The window sent a call that is not valid. This is an error in the program.',
        false,
      );
    case 'internal':
      return say('Something went wrong in the program', 'Your data is safe. Trying again may help.');
    default:
      return assertNever(error);
  }
}

function signInLabels(reason: Extract<AppError, { kind: 'sign-in-failed' }>['reason']): Wording {
  switch (reason) {
    case 'cancelled-in-browser':
      return say('The sign-in was cancelled in the browser', 'Nothing was connected, and nothing has changed here.');
    case 'browser-timed-out':
      return say('Sign-in timed out', 'The page was not finished in time. Trying again opens a new one.');
    case 'port-taken':
      return say(
        'This port is in use by another program',
        'Close that program, or choose another port and register its redirect address with the service.',
      );
    case 'no-browser':
      return say('No browser could be opened', 'Copy the address, and open it yourself in a browser on this computer.');
    case 'refused':
      return say('The service did not accept this', 'Check what was entered. Nothing was kept.');
    case 'different-person':
      return say(
        'This is a different person',
        'The browser may still be signed in as them: sign out of the service there, then try again. Or add that person as an account of their own.',
      );
    case 'another-sign-in':
      return say(
        'Another sign-in is under way',
        'Only one can wait for the browser at a time. Finish or cancel it, then try again.',
      );
  }
}

function passwordLabels({ scope, isCertain }: Extract<AppError, { kind: 'password-needed' }>): string {
  if (isCertain) return scope === 'album' ? 'The owner protects this album.' : 'The owner protects this site.';
  return scope === 'site'
    ? 'There is no such owner, or the owner protects the whole site. The service’s response is the same for both.'
    : 'The album is private, or protected by a password. The service’s response is the same for both.';
}

function say(title: string, explanation: string, canRetry = true): Wording {
  return { title, explanation, canRetry, canSignIn: false };
}

export function incidentFact(incidentId: string): string {
  return `Incident ${incidentId}`;
}

/** Returns whether the facts name an incident that main has logged. */
export function hasIncident(facts: string): boolean {
  return /\bIncident [\da-f-]{36}\b/.test(facts);
}

function factsOf(error: AppError): string | null {
  const facts = [
    error.status === undefined ? null : `HTTP status ${error.status}`,
    error.code === undefined ? null : `Code ${error.code}`,
    error.kind === 'internal' ? incidentFact(error.incidentId) : null,
    error.detail ?? null,
  ].filter((fact) => fact !== null);
  return facts.length > 0 ? facts.join(' · ') : null;
}

function assertNever(value: never): never {
  throw new Error(`Unhandled: ${String(value)}`);
}
