/** The requests to stop acting, and the last end that the window explains. */
import type { ActingEnd, ActingEnded, IdentityKey } from '../../preload/contract';
import { actingKey } from '../identity/identity-key';
import type { ActingSession } from './acting-session';

/** Ends that the person asked for and that need no explanation. */
const WISHED: readonly ActingEnd[] = ['returned', 'switched', 'left', 'forgotten', 'closed'];
/** Ends that concern only the current session; they do not cancel a start of another member. */
const ONLY_OF_THE_PRESENT: readonly ActingEnd[] = ['time-limit', 'refused'];

export class ActingEnds {
  private readonly requests: ActingEnd[] = [];
  private explained: ActingEnded | null = null;

  /** How many requests to stop acting there were. */
  get count(): number {
    return this.requests.length;
  }

  /** The last end that needs an explanation; null if acting has begun again, or the person has read it. */
  get last(): ActingEnded | null {
    return this.explained;
  }

  /** Returns the first request after the first `count` ones. */
  firstAfter(count: number): ActingEnd | undefined {
    return this.requests[count];
  }

  /** Returns false if the end concerns only the current session. Otherwise counts it: it also cancels a start in progress. */
  note(why: ActingEnd): boolean {
    if (ONLY_OF_THE_PRESENT.includes(why)) return false;
    this.requests.push(why);
    return true;
  }

  explain({ manager, member }: ActingSession, why: ActingEnd): void {
    const { key, accountName } = manager.identity;
    this.explained = WISHED.includes(why)
      ? null
      : { manager: key, managerName: accountName, memberId: member.id, memberName: member.name, why };
  }

  explainNothing(): void {
    this.explained = null;
  }

  /** Returns true if the last end names this manager or member. */
  names(identity: IdentityKey): boolean {
    if (!this.explained) return false;
    const { manager, memberId } = this.explained;
    return identity === manager || identity === actingKey(manager, memberId);
  }
}
