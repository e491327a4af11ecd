/**
 * Main as component tests see it: typed answers to the calls of the contract, and its events. Inputs and answers are
 * checked against the contract's schemas, as main does. A call without an answer fails the test.
 */
import type {
  AppError,
  Bridge,
  Events,
  Handlers,
  ProcedureName,
  ProofsheetContract,
  Reply,
} from '../../preload/contract';
import { contract } from '../../preload/contract';
import type { CallInput, Procedure } from '../../preload/contract/procedure';

export interface FakeContext {
  /** Aborts when the window cancels the call. */
  readonly signal: AbortSignal;
}

type AllAnswers = Handlers<ProofsheetContract, FakeContext, FakeContext>;

/** Answers by resource and verb; each is a handler like those of main. */
export type Answers = { readonly [Resource in keyof AllAnswers]?: Partial<AllAnswers[Resource]> };

/** Thrown by an answer that refuses the call, as main does. */
export class Refusal extends Error {
  constructor(readonly error: AppError) {
    super(error.kind);
  }
}

/** Returns an answer that refuses every call with this error. */
export function refuse(error: AppError): () => never {
  return () => {
    throw new Refusal(error);
  };
}

/** Returns an answer that stays pending until the test resolves it. */
export function hold<Value>(): { readonly answer: () => Promise<Value>; readonly release: (value: Value) => void } {
  let release: (value: Value) => void = () => undefined;
  const pending = new Promise<Value>((resolve) => {
    release = resolve;
  });
  return { answer: () => pending, release };
}

interface ReceivedCall {
  readonly name: string;
  readonly input: unknown;
}

export class FakeMain {
  private readonly answers = new Map<string, (input: unknown, context: FakeContext) => unknown>();
  private readonly received: ReceivedCall[] = [];
  private readonly mistakes: string[] = [];
  private readonly inFlight = new Map<string, AbortController>();

  constructor(private readonly emit: (name: string, payload: unknown) => void) {}

  /** Adds answers; they replace earlier answers to the same calls. */
  answer(answers: Answers): void {
    for (const [resource, verbs] of Object.entries(answers)) {
      for (const [verb, handler] of Object.entries(verbs)) {
        // `Answers` guarantees that this handler belongs to this procedure; the lookup by name loses that type.
        this.answers.set(`${resource}.${verb}`, handler as (input: unknown, context: FakeContext) => unknown);
      }
    }
  }

  /** Sends an event to the window. */
  send<Name extends keyof Events<ProofsheetContract>>(name: Name, payload: Events<ProofsheetContract>[Name]): void {
    const event = entryOf(name);
    if (event?.type !== 'event') throw new Error(`The contract has no event ${name}.`);
    this.emit(name, event.payload.parse(payload));
  }

  /** Returns the inputs of all calls of this procedure, in order. */
  inputsOf<Name extends ProcedureName>(name: Name): readonly CallInput<ProofsheetContract, Name>[] {
    return this.received
      .filter((call) => call.name === name)
      .map(({ input }) => input as CallInput<ProofsheetContract, Name>); // parsed when it was received
  }

  /** Returns the names of the received calls, in order. */
  calls(): readonly string[] {
    return this.received.map(({ name }) => name);
  }

  forgetCalls(): void {
    this.received.length = 0;
  }

  /** Returns what the window or the test did wrong: calls without an answer, and values that violate the contract. */
  mistakesMade(): readonly string[] {
    return this.mistakes;
  }

  readonly call: Bridge['call'] = async (callId, name, input) => {
    const procedure = entryOf(name);
    if (procedure?.type !== 'procedure') return this.mistake(`The contract has no procedure ${name}.`);
    const parsed = procedure.input.safeParse(input);
    if (!parsed.success) return this.mistake(`The window called ${name} with a wrong input: ${parsed.error.message}`);
    this.received.push({ name, input: parsed.data });
    const handler = this.answers.get(name);
    if (!handler) return this.mistake(`The window called ${name}, and the test has no answer to it.`);
    const controller = new AbortController();
    this.inFlight.set(callId, controller);
    try {
      const value = await untilCancelled(Promise.resolve(handler(parsed.data, controller)), controller.signal);
      const checked = procedure.output.safeParse(value);
      if (!checked.success) return this.mistake(`The test answers ${name} wrongly: ${checked.error.message}`);
      return { ok: true, value: structuredClone(checked.data) };
    } catch (reason) {
      if (reason instanceof Refusal) return { ok: false, error: structuredClone(reason.error) };
      return this.mistake(`The answer to ${name} threw ${String(reason)}`);
    } finally {
      this.inFlight.delete(callId);
    }
  };

  readonly cancel: Bridge['cancel'] = (callId) => this.inFlight.get(callId)?.abort();

  private mistake(words: string): Reply<never> {
    this.mistakes.push(words);
    return { ok: false, error: { kind: 'internal', incidentId: 'component-test', quote: words.slice(0, 500) } };
  }
}

async function untilCancelled(answer: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  const cancelled = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Refusal({ kind: 'cancelled' })));
  });
  return Promise.race([answer, cancelled]);
}

type Entry = Procedure | { readonly type: 'event'; readonly payload: { parse: (value: unknown) => unknown } };

function entryOf(name: string): Entry | undefined {
  const [resource = '', verb = ''] = name.split('.', 2);
  const resources: Readonly<Record<string, Readonly<Record<string, Entry>>>> = contract;
  return resources[resource]?.[verb];
}
