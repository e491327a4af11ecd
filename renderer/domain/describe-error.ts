/** All error messages in one place: each names the cause, its effect for the person, and a remedy. */
import type { AppError, AppErrorKind } from '../../preload/contract';
import type { ErrorText } from '../ui/error-notice';
import { t, type WindowMessages } from '../ui/language';
import { detailFacts, sentenceOfDetail } from './error-details';
import { errorIcon } from './error-icon';

export function describeError(error: AppError): ErrorText {
  const waitMs = error.kind === 'rate-limited' ? error.retryAfterMs : 0;
  const wording = words(error);
  const facts = factsOf(error);
  return {
    ...wording,
    icon: errorIcon(error.kind),
    waitMs,
    facts: facts === wording.explanation ? null : facts,
  };
}

/** Returns the message as one line, for small spaces. */
export function sentenceOf(error: AppError): string {
  const { title, explanation } = words(error);
  return t('common.titleAndExplanation', { title, explanation });
}

type Wording = Pick<ErrorText, 'title' | 'explanation' | 'canRetry' | 'canSignIn'>;

/** Trying again does not help without a change elsewhere. */
const FINAL: ReadonlySet<AppErrorKind> = new Set([
  'signed-out',
  'forbidden',
  'not-found',
  'not-subscribed',
  'password-needed',
  'not-understood',
  'refused',
  'service-retired',
  'mask-required',
  'bad-request',
]);

function words(error: AppError): Wording {
  return { ...texts(error), canRetry: !FINAL.has(error.kind), canSignIn: error.kind === 'signed-out' };
}

function texts(error: AppError): Pick<ErrorText, 'title' | 'explanation'> {
  switch (error.kind) {
    case 'sign-in-failed':
      return {
        title: t(`signInFailureTitles.${error.reason}`),
        explanation: t(`signInFailureExplanations.${error.reason}`),
      };
    case 'password-needed':
      return {
        title: t(error.wasWrong ? 'errorTitles.passwordWrong' : 'errorTitles.passwordNeeded'),
        explanation: t(`errorExplanations.${passwordExplanation(error)}`),
      };
    case 'forbidden':
      return say(error.isProjectUnapproved ? 'projectUnapproved' : error.kind);
    case 'not-subscribed':
      return say(error.mayBeUnapproved ? 'notSubscribedOrUnapproved' : error.kind);
    case 'not-understood':
    case 'cancelled':
    case 'mask-required': {
      const { title, explanation } = say(error.kind);
      return { title, explanation: sentenceOfDetail(error) ?? explanation };
    }
    case 'not-saved': {
      const { title, explanation } = say(error.kind);
      // Another folder would not help.
      const isPrinting = error.detail?.code === 'report-not-printed';
      return { title, explanation: isPrinting ? (sentenceOfDetail(error) ?? explanation) : explanation };
    }
    case 'signed-out':
    case 'offline':
    case 'timed-out':
    case 'rate-limited':
    case 'not-found':
    case 'read-only':
    case 'insecure':
    case 'blocked':
    case 'refused':
    case 'service-failed':
    case 'unreadable-answer':
    case 'service-retired':
    case 'not-recorded':
    case 'bad-request':
    case 'internal':
      return say(error.kind);
  }
}

type WithBoth = keyof WindowMessages['errorTitles'] & keyof WindowMessages['errorExplanations'];

function say(name: WithBoth): Pick<ErrorText, 'title' | 'explanation'> {
  return { title: t(`errorTitles.${name}`), explanation: t(`errorExplanations.${name}`) };
}

function passwordExplanation({ scope, isCertain }: Extract<AppError, { kind: 'password-needed' }>) {
  if (isCertain) return scope === 'album' ? 'passwordOfAlbum' : 'passwordOfSite';
  return scope === 'site' ? 'passwordOrNoSuchOwner' : 'passwordOrPrivate';
}

export function incidentFact(incidentId: string): string {
  return t('errorFacts.incident', { id: incidentId });
}

/** Returns whether the facts name an incident that main has logged: only its number is a UUID. */
export function hasIncident(facts: string): boolean {
  return /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/.test(facts);
}

function factsOf(error: AppError): string | null {
  const facts = [
    error.status === undefined ? null : t('errorFacts.status', { status: String(error.status) }),
    error.code === undefined ? null : t('errorFacts.code', { code: String(error.code) }),
    error.kind === 'internal' ? incidentFact(error.incidentId) : null,
    ...detailFacts(error),
  ].filter((fact) => fact !== null);
  return facts.length > 0 ? facts.join(' · ') : null;
}
