/**
 * Probes a server with `smugmug.login.anonymously` without a key, over JSON or REST. Only the fault code counts, never
 * its text (smugmug-api.md, 2, 3.1 and 4).
 */
import type { TestStep } from '../../../preload/contract';
import type { HttpAnswer } from '../../net/http/http';
import { parseJson } from '../json-answer';
import { failed, fieldOf, passed, type Probe, readAnswer } from '../probe';

/** The endpoint's reply to the call: the code of a fault, or null if it opened a session. */
interface Verdict {
  readonly faultCode: number | null;
}

const XML_BYTES = 4_000;
const ANCIENT_VERSION = 11;
const INVALID_API_KEY = 18;

export const smugmugProbe: Probe = {
  request: (address) => ({
    method: 'POST',
    url: address,
    label: 'smugmug.login.anonymously',
    headers: {
      Accept: isRest(address) ? 'text/xml' : 'application/json',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ method: 'smugmug.login.anonymously' }).toString(),
  }),
  judge: (answer) => {
    const { status } = answer;
    const read = readAnswer(answer, verdictOf);
    if (!read.isData && read.isPage) {
      // SmugMug's own address has returned a web page since June 2018 (smugmug-api.md, section 10).
      return [failed('answer', { code: 'smugmug-with-page' })];
    }
    if (status === 404 || status === 410) {
      return [failed('answer', { code: 'smugmug-gone' })];
    }
    // SmugMug 1.2.0 sends faults with status 200, so any other status is not from it (section 1).
    if (status !== 200) return [failed('answer', { code: 'status-not-data', status })];
    if (!read.isData) return [failed('answer', { code: 'no-data' })];
    return [passed('answer', { code: 'data' }), judgeVerdict(read.data)];
  },
};

function isRest(address: URL): boolean {
  return address.pathname.includes('/rest/');
}

/** Returns null for data that is not a 1.2.0 envelope. Throws if the response is not data. */
function verdictOf(answer: HttpAnswer): Verdict | null {
  // A login response is short, and the expressions below are slow on a long text.
  const text = answer.body.toString('utf8', 0, XML_BYTES).trimStart();
  return text.startsWith('<') ? verdictOfXml(text) : verdictOfJson(parseJson(answer));
}

function verdictOfXml(text: string): Verdict | null {
  const stat = /<rsp\s[^>]*?stat="(ok|fail)"/.exec(text)?.[1];
  if (stat === 'ok') return /<Session\s[^>]*?id="[^"]+"/.test(text) ? { faultCode: null } : null;
  const code = stat === 'fail' ? /<err\s[^>]*?code="(\d{1,6})"/.exec(text)?.[1] : undefined;
  return code === undefined ? null : { faultCode: Number(code) };
}

function verdictOfJson(data: unknown): Verdict | null {
  if (fieldOf(data, 'stat') === 'ok') {
    const sessionId = fieldOf(fieldOf(fieldOf(data, 'Login'), 'Session'), 'id');
    return typeof sessionId === 'string' && sessionId !== '' ? { faultCode: null } : null;
  }
  const code = Number(fieldOf(data, 'code'));
  return fieldOf(data, 'stat') === 'fail' && Number.isInteger(code) ? { faultCode: code } : null;
}

function judgeVerdict(verdict: Verdict | null): TestStep {
  if (verdict === null) return failed('service', { code: 'other-data', service: 'SmugMug 1.2.0' });
  if (verdict.faultCode === ANCIENT_VERSION) return failed('service', { code: 'smugmug-retired' });
  return passed('service', { code: verdict.faultCode === INVALID_API_KEY ? 'smugmug-with-key' : 'smugmug' });
}
