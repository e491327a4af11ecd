/** Texts of a service in component tests, with marks by which they are found on the page. */

/** Returns a text as a service could send it: with marks around it, and a full stop, which shows a wrong direction. */
export function ofService(text: string): string {
  return `⟦${text}.⟧`;
}

const FIRST_STRONG_ISOLATE = '\u2068';

/**
 * Returns the visible texts of a service whose direction is not their own: neither a message isolates them, nor do they
 * stand alone in an element that does.
 */
export function mixedServiceTexts(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text; // the walker returns only texts
    if (!/(^|[^\u2068])⟦/.test(data)) continue;
    const own = parentElement?.closest('bdi, [dir=auto]');
    const whole = own?.textContent.replaceAll(FIRST_STRONG_ISOLATE, '') ?? '';
    if (!/^⟦[^⟦⟧]*⟧$/.test(whole)) texts.push(`${parentElement?.outerHTML.slice(0, 120) ?? ''} … ${data}`);
  }
  return texts;
}
