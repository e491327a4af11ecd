/** How one service is recognized: the request to send, and how to judge the response. */
import type { TestFinding, TestStep } from '../../preload/contract';
import type { HttpAnswer, HttpRequest } from '../net/http/http';
import { isHtml } from './json-answer';

export interface Probe {
  /** Builds a request that changes nothing and contains no secret. */
  request(address: URL): Omit<HttpRequest, 'signal'>;
  /** Returns the steps `answer` and `service`, up to the first step that failed. */
  judge(answer: HttpAnswer): readonly TestStep[];
}

export function passed(name: TestStep['name'], found: TestFinding): TestStep {
  return { name, state: 'passed', found };
}

export function failed(name: TestStep['name'], found: TestFinding): TestStep {
  return { name, state: 'failed', found };
}

export function skipped(name: TestStep['name'], found: TestFinding): TestStep {
  return { name, state: 'skipped', found };
}

type ReadAnswer<Data> =
  | { readonly isData: true; readonly data: Data }
  | { readonly isData: false; readonly isPage: boolean };

/** `read` throws if the response is not data. */
export function readAnswer<Data>(answer: HttpAnswer, read: (answer: HttpAnswer) => Data): ReadAnswer<Data> {
  if (isHtml(answer)) return { isData: false, isPage: true };
  try {
    return { isData: true, data: read(answer) };
  } catch {
    return { isData: false, isPage: false };
  }
}

export function fieldOf(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return undefined;
  // `Object.hasOwn` has found the property.
  return (holder as Record<string, unknown>)[name];
}
