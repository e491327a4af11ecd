/** The icon of each kind of error. Each icon has one meaning, so that a person knows the cause before reading. */
import {
  Ban,
  Clock,
  CloudOff,
  EyeOff,
  KeyRound,
  Lock,
  type LucideIcon,
  SaveOff,
  SearchX,
  ServerCrash,
  ServerOff,
  ShieldAlert,
  TriangleAlert,
  Wrench,
} from 'lucide-react';
import type { AppErrorKind } from '../../preload/contract';

const ICONS: Readonly<Record<AppErrorKind, LucideIcon>> = {
  // The network: no response arrived, or not from the service.
  offline: CloudOff,
  'timed-out': CloudOff,
  blocked: CloudOff,
  insecure: ShieldAlert,
  'rate-limited': Clock,
  // Something must be typed, or an account must sign in.
  'signed-out': KeyRound,
  'sign-in-failed': KeyRound,
  'password-needed': KeyRound,
  // The owner or the service does not show it to this account.
  forbidden: Lock,
  'not-subscribed': Lock,
  'not-found': SearchX,
  'not-understood': SearchX,
  // The server is not the service that the program knows.
  'service-retired': ServerOff,
  'unreadable-answer': ServerOff,
  'service-failed': ServerCrash,
  'read-only': Wrench,
  refused: Ban,
  cancelled: Ban,
  'mask-required': EyeOff,
  'not-saved': SaveOff,
  'not-recorded': SaveOff,
  'bad-request': TriangleAlert,
  internal: TriangleAlert,
};

export function errorIcon(kind: AppErrorKind): LucideIcon {
  return ICONS[kind];
}
