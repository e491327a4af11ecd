import { expect, it } from 'vitest';
import { toAppError } from './api-error';
import { incidentOf, reportPageErrors } from './page-errors';

it('an error of the page is sent once, under the number that the page shows', () => {
  const sent: { incidentId: string; name: string; stack: string }[] = [];
  // Node's EventTarget replaces the window.
  const page = new EventTarget() as unknown as Window;
  reportPageErrors(page, (error) => {
    sent.push(error);
    return Promise.resolve({});
  });
  const reason = new TypeError('Our wedding');
  const shown = toAppError(reason);
  expect(toAppError(reason)).toEqual(shown);
  expect(incidentOf(reason)).toBe(sent[0]?.incidentId);
  expect(shown).toMatchObject({ kind: 'internal', incidentId: sent[0]?.incidentId });
  expect(sent).toHaveLength(1);
  expect(sent[0]?.name).toBe('TypeError');
  expect(sent[0]?.stack).toContain('page-errors.test');

  page.dispatchEvent(Object.assign(new Event('error'), { error: new Error('later') }));
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new DOMException('', 'AbortError') }));
  expect(sent).toHaveLength(2);
});
