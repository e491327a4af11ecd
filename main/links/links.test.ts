import { describe, expect, it } from 'vitest';
import { createLinkInbox, findLink, parseLink } from './links';

describe('A link to the program', () => {
  it('contains the text to open, and optionally the service', () => {
    expect(parseLink('proofsheet://open?text=tidelines')).toEqual({ text: 'tidelines', service: null });
    expect(parseLink('PROOFSHEET://Open/?text=%20https%3A%2F%2Ftidelines.example%2Fa%20&service=smugmug-1.2')).toEqual({
      text: 'https://tidelines.example/a',
      service: 'smugmug-1.2',
    });
    expect(parseLink('proofsheet:open?text=1')).toEqual({ text: '1', service: null });
  });

  it.each([
    'https://open?text=tidelines',
    'proofsheet://open',
    'proofsheet://open?text=%20',
    'proofsheet://sign-out?text=tidelines',
    'proofsheet://open?text=tidelines&service=another',
    `proofsheet://open?text=${'a'.repeat(6_000)}`,
    'proofsheet://[?text=tidelines',
  ])('is rejected if it is invalid: %s', (text) => {
    expect(parseLink(text)).toBeNull();
  });

  it('is found among the command-line arguments', () => {
    expect(findLink(['--flag', '.', 'proofsheet://open?text=a', 'proofsheet://open?text=b'])?.text).toBe('a');
    expect(findLink(['--flag', '/usr/lib/proofsheet'])).toBeNull();
  });

  it('waits until the window takes it once, and is replaced by a later link', () => {
    let arrivals = 0;
    const inbox = createLinkInbox(() => (arrivals += 1));
    inbox.put({ text: 'a', service: null });
    inbox.put({ text: 'b', service: null });
    expect([arrivals, inbox.take(), inbox.take()]).toEqual([2, { text: 'b', service: null }, null]);
  });
});
