/** Gives the test's page the places of `index.html` in which the window and its dialogs are drawn. */
export function preparePage(source: string): void {
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  body.querySelectorAll('script').forEach((script) => script.remove());
  document.body.replaceChildren(...body.children);
}
