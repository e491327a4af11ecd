/** How one service is asked who it is, and what its answer says about it. */
import type { TestStep } from '../../preload/contract';
import type { HttpAnswer, HttpRequest } from '../net/http/http';
import { isHtml } from './json-answer';

export interface Probe {
  /** A call that changes nothing and holds no secret. */
  request(address: URL): Omit<HttpRequest, 'signal'>;
  /** The steps `answer` and `service`, up to the first that failed. */
  judge(answer: HttpAnswer): readonly TestStep[];
}

export function passed(name: TestStep['name'], found: string): TestStep {
  return { name, state: 'passed', found };
}

export function failed(name: TestStep['name'], found: string): TestStep {
  return { name, state: 'failed', found };
}

export function skipped(name: TestStep['name'], found: string): TestStep {
  return { name, state: 'skipped', found };
}

type ReadAnswer<Data> =
  { readonly isData: true; readonly data: Data } | { readonly isData: false; readonly isPage: boolean };

/** `read` throws where the answer is no data. */
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
  // Just seen to be one of its own.
  return (holder as Record<string, unknown>)[name];
}
