/**
 * The descriptor of a hosted service: everything that the program needs to offer, test, sign in to and open it. A
 * service is one folder that exports one descriptor, and one line in `registry.ts`.
 */
import type * as z from 'zod';
import type { AccountColour, ServiceId } from '../../preload/contract';
import type { OwnEnvironment } from '../core/environment';
import type { Http, HttpAnswer } from '../net/http/http';
import type { ContentLimits } from '../net/http/limits';
import type { AlbumService } from './album-service';
import type { Probe } from './probe';
import type { ServerAddress } from './server-address';
import type { RowReader } from './packed-pictures';
import type { ServiceAccounts } from './service-account';

/** The service itself sends `argument`, so the function can rely on its type. */
export type AnswerReader = (answer: HttpAnswer, argument: never, limits: ContentLimits) => unknown;

export interface ServiceModule {
  readonly id: ServiceId;
  /** The name of an environment variable without which the service does not exist, for services of tests. */
  readonly onlyWith?: string;
  /**
   * Validates the address of a server that a person typed. Throws `not-understood` with one sentence that explains the
   * problem and never quotes the text.
   */
  readonly parseAddress: (text: string) => ServerAddress;
  readonly probe: Probe;
  readonly accounts: ServiceAccounts;
  /**
   * Parses a response in the thread for large responses, which loads it from `answer-reader.ts` of the service's folder.
   * Absent if the service has only small responses.
   */
  readonly readAnswer?: AnswerReader;
  /** Converts the rows of this service's `PackedPictures`. Absent if they contain only records. */
  readonly pictureRows?: RowReader;
  /** Absent if the service can be used only with an account. */
  readonly builtIn?: BuiltInService;
}

/** An identity that needs no sign-in: the demo's, or that of a server which the environment names. */
export interface BuiltInService<Announced = unknown> {
  /** The name of the service, as displayed. */
  readonly name: string;
  readonly colour: AccountColour;
  /** The environment variable with the address of a server. */
  readonly addressVariable: string;
  /** The member of the demo's announcement that describes this service, and its schema. */
  readonly announcedAs: string;
  readonly Announced: z.ZodType<Announced>;
  /** Methods, so that services with different announcements fit into one list; `Announced` has parsed the argument. */
  serverOf(announced: Announced): string;
  /** Returns the addresses that the demo's sign-in may contact without asking the person. */
  contactsOf(announced: Announced): readonly string[];
  open(options: BuiltInToOpen<Announced>): BuiltInOpened;
}

export interface BuiltInToOpen<Announced> {
  readonly http: Http;
  readonly url: URL;
  readonly isDemo: boolean;
  /** Null if the demo's invented secrets must not be sent to this server. */
  readonly announced: Announced | null;
  readonly environment: OwnEnvironment;
}

export interface BuiltInOpened {
  readonly service: AlbumService;
  /** Returns the name in the language of the program, which can change. */
  readonly accountName: () => string;
}
