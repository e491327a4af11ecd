import { expect, it } from 'vitest';
import { readAuditAnswer } from './audit-answer.mjs';

const address = 'https://registry.test/-/npm/v1/security/advisories/bulk';
const noSummary = { summary: '', detail: '' };
const kindOf = (/** @type {unknown} */ answer) => readAuditAnswer(JSON.stringify(answer)).kind;

it('weaknesses are read', () => {
  const vulnerabilities = { left: { name: 'left', severity: 'high', range: '<2.0.0', via: [] } };
  expect(readAuditAnswer(JSON.stringify({ auditReportVersion: 2, vulnerabilities }))).toEqual({
    kind: 'found',
    weaknesses: [{ name: 'left', severity: 'high', range: '<2.0.0' }],
  });
  expect(readAuditAnswer('{ "vulnerabilities": {} }')).toEqual({ kind: 'found', weaknesses: [] });
});

it.each([
  [{ message: `request to ${address} failed, reason: connect ECONNREFUSED 127.0.0.1:1`, error: noSummary }],
  [{ message: `request to ${address} failed, reason: getaddrinfo ENOTFOUND registry.test`, error: noSummary }],
  [{ message: `request to ${address} failed, reason: socket hang up`, error: noSummary }],
  [{ message: `network timeout at: ${address}`, error: noSummary }],
  [{ error: { code: 'EAI_AGAIN', summary: 'getaddrinfo EAI_AGAIN', detail: '' } }],
  [{ message: `405 Method Not Allowed - POST ${address}`, statusCode: 405, error: noSummary }],
])('a failure of the network, or a mirror without audits, is told from an answer: %o', (answer) => {
  expect(kindOf(answer)).toBe('unreachable');
});

it.each([
  [{ message: `503 Service Unavailable - POST ${address}`, statusCode: 503, error: noSummary }],
  [{ message: `401 Unauthorized - POST ${address} - ENOTFOUND`, statusCode: 401, error: noSummary }],
  [{ message: `request to ${address} failed, reason: certificate has expired`, error: noSummary }],
  [{ error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.', detail: '' } }],
  [{ error: { summary: 'something new', detail: '' }, vulnerabilities: {} }],
  [{ vulnerabilities: { left: {} } }],
  [{ vulnerabilities: [] }],
  [{}],
  [null],
])('anything else is no answer, and nothing that passes: %o', (answer) => {
  expect(kindOf(answer)).toBe('unreadable');
});

it('no text, half a text and a text with another line are unreadable', () => {
  for (const text of ['', '{ "vulnerabilities": {', 'npm warn something\n{ "vulnerabilities": {} }'])
    expect(readAuditAnswer(text).kind).toBe('unreadable');
});
