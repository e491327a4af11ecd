/**
 * The page that the lock screen pretends to be. Everything on it is drawn here, and nothing is the person's. The form that
 * unlocks the window is invisible until a key or a click.
 */
import type { loadTexts } from './texts';

type Texts = Awaited<ReturnType<typeof loadTexts>>;

const MODIFIER = /^(control|alt|shift|meta)$/i;

export function drawDecoy(place: HTMLElement, t: Texts): void {
  const { decoy } = document.documentElement.dataset;
  if (decoy === 'document') {
    place.append(
      element('h2', t('decoys.documentTitle')),
      element('p', t('decoys.documentBegin')),
      element('p', t('decoys.documentMiddle')),
      element('p', t('decoys.documentEnd')),
    );
  }
  if (decoy === 'terminal') {
    // Terminals write from left to right in every language.
    place.dir = 'ltr';
    place.append(element('p', t('decoys.terminal')));
  }
}

/** Shows the form at the first key or click. The focus is in the form before, so that Enter and a PIN reach it. */
export function showFormOnInput(isConcealable: () => boolean): void {
  window.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && isConcealable()) concealForm();
    else if (!MODIFIER.test(key)) showForm();
  });
  window.addEventListener('pointerdown', showForm);
}

/** The window was unlocked, so the next time it is locked, the decoy hides the form again. */
export function concealForm(): void {
  delete document.documentElement.dataset['asked'];
}

function showForm(): void {
  document.documentElement.dataset['asked'] = '';
}

function element(name: 'h2' | 'p', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
