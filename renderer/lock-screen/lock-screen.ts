/**
 * The page of the lock screen. It receives whether a PIN is needed and how long to wait, and nothing about the content
 * that it hides.
 */
import type { LockScreenState, PinOutcome } from '../../preload/contract';
import { createApi, onEvent } from '../api/client';
import { isMainButtonFirst } from '../../preload/contract/button-order';
import './lock-screen.css';
import { concealForm, drawDecoy, showFormOnInput } from './decoy';
import { readElements } from './elements';
import { loadTexts } from './texts';

const t = await loadTexts();
const elements = readElements();
const { form, pinField, pin, unlock, problem, waiting, forgot, signOutQuestion, signOutProblem, cancel, signOut } =
  elements;

document.title = t('lockScreen.title');
elements.title.textContent = t('lockScreen.title');
elements.pinLabel.textContent = t('lockScreen.pin');
elements.signOutExplanation.textContent = t('lockScreen.signOutExplanation');
unlock.textContent = t('lockScreen.unlock');
forgot.textContent = t('lockScreen.forgot');
cancel.textContent = t('lockScreen.cancel');
signOut.textContent = t('lockScreen.signOut');
if (isMainButtonFirst(window.proofsheet.platform)) cancel.before(signOut);

drawDecoy(elements.decoy, t);
showFormOnInput(() => signOutQuestion.hidden === true);

const api = createApi<'lockScreen'>(window.proofsheet);

let state: LockScreenState = { pin: 'none', until: null };
let clock: ReturnType<typeof setInterval> | undefined;

function draw(): void {
  pinField.hidden = state.pin !== 'needed';
  forgot.hidden = state.pin === 'none' || !signOutQuestion.hidden;
  const wait = formatWait(state.until, Date.now());
  unlock.disabled = wait !== null || state.pin === 'unreadable';
  waiting.textContent = wait;
  if (wait !== null) say(t('lockScreen.tooManyWrongPins'));
  else if (clock !== undefined) say('');
  if (state.pin === 'unreadable') say(t('lockScreen.unreadablePin'));
  keepTime(wait !== null);
}

/** Writes the text only if it changed, so that screen readers do not announce it again. */
function say(words: string): void {
  if (problem.textContent !== words) problem.textContent = words;
}

function keepTime(isWaiting: boolean): void {
  if (isWaiting) clock ??= setInterval(draw, 500);
  else {
    clearInterval(clock);
    clock = undefined;
  }
}

/** Loads the state and draws the page; called each time the lock screen appears. */
async function begin(): Promise<void> {
  state = await api.lockScreen.get({});
  draw();
  takeFocus();
}

/** Focuses the PIN field or the unlock button, so that Enter unlocks. */
function takeFocus(): void {
  if (document.hasFocus() && signOutQuestion.hidden) (pinField.hidden ? unlock : pin).focus();
}

function settle(outcome: PinOutcome): void {
  switch (outcome.outcome) {
    case 'right':
      say('');
      signOutQuestion.hidden = true;
      concealForm();
      return;
    case 'wrong':
      say(t('lockScreen.wrongPin'));
      state = { ...state, until: outcome.until };
      break;
    case 'wait':
      state = { ...state, until: outcome.until };
      break;
    case 'unreadable':
      state = { ...state, pin: 'unreadable' };
  }
  draw();
  pin.focus();
}

async function sendPin(): Promise<void> {
  const typed = pin.value;
  pin.value = '';
  // Shorter than any PIN: nothing was typed, or it was typed by mistake.
  if (state.pin === 'needed' && typed.length < 4) settle({ outcome: 'wrong', until: state.until });
  else settle(await api.lockScreen.unlock(state.pin === 'needed' ? { pin: typed } : {}));
}

function askToSignOut(isAsked: boolean): void {
  signOutQuestion.hidden = !isAsked;
  signOutProblem.textContent = '';
  draw();
  (isAsked ? cancel : forgot).focus();
}

function failed(place: HTMLElement): () => void {
  return () => {
    place.textContent = t('lockScreen.failed');
  };
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!unlock.disabled) void sendPin().catch(failed(problem));
});
forgot.addEventListener('click', () => askToSignOut(true));
cancel.addEventListener('click', () => askToSignOut(false));
signOut.addEventListener('click', () => {
  signOut.disabled = true;
  void api.lockScreen
    .startAnew({})
    .then(() => {
      askToSignOut(false);
      concealForm();
    }, failed(signOutProblem))
    .finally(() => {
      signOut.disabled = false;
    });
});
window.addEventListener('focus', takeFocus);
onEvent(window.proofsheet, 'lockScreen.changed', () => void begin());
void begin();

/** Returns how long until a PIN is checked again; null if it is checked immediately. */
function formatWait(until: string | null, nowMs: number): string | null {
  const seconds = until === null ? 0 : Math.ceil((Date.parse(until) - nowMs) / 1000);
  if (seconds <= 0) return null;
  return t('lockScreen.wait', { seconds });
}
