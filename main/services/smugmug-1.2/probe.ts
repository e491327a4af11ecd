/** `smugmug.login.anonymously` without a key, over JSON or REST; the fault code counts, never its text (smugmug-api.md, 2, 3.1 and 4). */
import type { TestStep } from '../../../preload/contract';
import type { HttpAnswer } from '../../net/http/http';
import { parseJson } from '../json-answer';
import { failed, fieldOf, passed, type Probe, readAnswer } from '../probe';

/** What an endpoint says of a call: a fault's code, or null where it opened a session. */
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
      // What the address has answered since June 2018 (smugmug-api.md, section 10).
      return [failed('answer', 'It answers with a web page instead of data: this server no longer speaks 1.2.0.')];
    }
    if (status === 404 || status === 410) {
      return [failed('answer', 'There is nothing at this address: this server does not, or no longer, speak 1.2.0.')];
    }
    // Faults come with status 200, so any other status is not an answer of 1.2.0 (section 1).
    if (status !== 200) return [failed('answer', `It answers with status ${status} instead of data.`)];
    if (!read.isData) return [failed('answer', 'It answers with something else instead of data.')];
    return [passed('answer', 'It answers with data.'), judgeVerdict(read.data)];
  },
};

function isRest(address: URL): boolean {
  return address.pathname.includes('/rest/');
}

/** Null: data, but not an envelope of 1.2.0. Throws where it is no data at all. */
function verdictOf(answer: HttpAnswer): Verdict | null {
  // A login is short, and the expressions below take long over a long text.
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
  if (verdict === null) return failed('service', 'It answers with data, but not with those of SmugMug 1.2.0.');
  if (verdict.faultCode === ANCIENT_VERSION) return failed('service', 'It says itself that it no longer speaks 1.2.0.');
  const asksForKey = verdict.faultCode === INVALID_API_KEY ? ' and asks for an API key, as it should' : '';
  return passed('service', `It speaks SmugMug 1.2.0${asksForKey}.`);
}
