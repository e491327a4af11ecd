/** Gives the test's page the places of `index.html` in which the window and its dialogs are drawn. */
export function preparePage(source: string): void {
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  body.querySelectorAll('script').forEach((script) => script.remove());
  clearPage(...body.children);
}

/**
 * Replaces what the page shows. The component library's announcer stays: the library creates it once, and test files share
 * the page.
 */
export function clearPage(...content: readonly Element[]): void {
  document.body.replaceChildren(...document.querySelectorAll('[data-live-announcer]'), ...content);
}
