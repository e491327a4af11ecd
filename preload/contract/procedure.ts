/**
 * The types of the contract: what a procedure and an event are, and the types that main and the renderer derive from
 * the list in `index.ts`. Main must supply every handler; the renderer gets a client of the same shape.
 */
import type * as z from 'zod';
import type { Audit, AuditFor, AuditedWithin } from './audit';
import type { Reply } from './errors';

/** Whether main answers the call while the window is locked. Main refuses it unless the value is `allow`. */
export type WhileLocked = 'refuse' | 'allow';

/** For a procedure that main answers while the window is locked, and that writes no entry into the journal. */
export const unrestricted = { whileLocked: 'allow', audit: 'none' } as const;
/** Of a call that does something, which a locked window must not. */
export const changing = { whileLocked: 'refuse', audit: 'none' } as const;

export interface Procedure<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Audited extends Audit = Audit,
> {
  readonly type: 'procedure';
  readonly input: Input;
  readonly output: Output;
  readonly whileLocked: WhileLocked;
  readonly audit: Audited;
}

export interface Event<Payload extends z.ZodType = z.ZodType> {
  readonly type: 'event';
  readonly payload: Payload;
}

export function procedure<
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Audited extends AuditFor<z.output<Input>, z.output<Output>>,
>(definition: Omit<Procedure<Input, Output, Audited>, 'type'>): Procedure<Input, Output, Audited> {
  return { type: 'procedure', ...definition };
}

export function event<Payload extends z.ZodType>(payload: Payload): Event<Payload> {
  return { type: 'event', payload };
}

type ProceduresOf<Resource> = {
  [Verb in keyof Resource as Resource[Verb] extends Procedure ? Verb : never]: Resource[Verb];
};

/**
 * The handlers that main implements; a missing procedure is a compile error. Main calls each with `Context`, or with
 * `AuditedContext` if it writes its journal entry while it runs.
 */
export type Handlers<C, Context, AuditedContext extends Context> = {
  readonly [Resource in keyof C as keyof ProceduresOf<C[Resource]> extends never ? never : Resource]: {
    readonly [Verb in keyof ProceduresOf<C[Resource]>]: C[Resource][Verb] extends Procedure<
      infer Input,
      infer Output,
      infer Audited
    >
      ? (
          input: z.output<Input>,
          context: Audited extends AuditedWithin ? AuditedContext : Context,
        ) => Promise<z.input<Output>> | z.input<Output>
      : never;
  };
};

/**
 * The renderer's client; each procedure also takes `Options`. Rejects with an `ApiError` that carries the typed error.
 */
export type Client<C, Options> = {
  readonly [Resource in keyof C as keyof ProceduresOf<C[Resource]> extends never ? never : Resource]: {
    readonly [Verb in keyof ProceduresOf<C[Resource]>]: C[Resource][Verb] extends Procedure<infer Input, infer Output>
      ? (input: z.input<Input>, options?: Options) => Promise<z.output<Output>>
      : never;
  };
};

/** The full names of all procedures, such as "albums.list". */
export type CallName<C> = {
  [Resource in keyof C & string]: `${Resource}.${keyof ProceduresOf<C[Resource]> & string}`;
}[keyof C & string];

type ProcedureNamed<C, Name> = Name extends `${infer Resource}.${infer Verb}`
  ? Resource extends keyof C
    ? Verb extends keyof C[Resource]
      ? C[Resource][Verb]
      : never
    : never
  : never;

/** The input of the procedure with this full name, as the renderer sends it. */
export type CallInput<C, Name extends CallName<C>> =
  ProcedureNamed<C, Name> extends Procedure<infer Input> ? z.input<Input> : never;

/** The answer of the procedure with this full name, as the renderer receives it. */
export type CallOutput<C, Name extends CallName<C>> =
  ProcedureNamed<C, Name> extends Procedure<z.ZodType, infer Output> ? z.output<Output> : never;

/** Maps every event's full name to its payload. */
export type Events<C> = UnionToIntersection<
  {
    [Resource in keyof C & string]: {
      [
        Verb in keyof C[Resource] & string as C[Resource][Verb] extends Event ? `${Resource}.${Verb}` : never
      ]: C[Resource][Verb] extends Event<infer Payload> ? z.output<Payload> : never;
    };
  }[keyof C & string]
>;

type UnionToIntersection<Union> = (Union extends unknown ? (value: Union) => void : never) extends (
  value: infer Intersection,
) => void
  ? Intersection
  : never;

/**
 * Everything that preload exposes to the page: the platform, and one function each to call, to cancel and to subscribe
 * to events.
 */
export interface Bridge {
  /** Node's `process.platform`, which determines how shortcuts are written and recognized. */
  readonly platform: string;
  readonly call: (callId: string, name: string, input: unknown) => Promise<Reply<unknown>>;
  readonly cancel: (callId: string) => void;
  /** Returns a function that ends the subscription. */
  readonly subscribe: (listener: (name: string, payload: unknown) => void) => () => void;
}
