/**
 * Locks the window, and manages the panic key. Locking waits for no vault, disk or renderer. Only the lock screen can
 * request unlocking. [Note: Lock screen]
 */
import type { KeyReach, KeyRefusal, LockState, PressedShortcut } from '../../preload/contract';
import { useOf } from './reserved-shortcuts';
import type { WrongPins } from './pin-keeper';
import { isShortcut, readShortcut, registryKeys, type Shortcut } from './shortcut';

/** State that is kept across restarts. */
export interface PanicMemory {
  readonly shortcut: Shortcut | null;
  /**
   * How the program ended. `running` is written at the start and remains only after an unclean exit: the window may
   * have been locked then, so it counts as locked if a PIN is set.
   */
  readonly ended: 'running' | 'locked' | 'unlocked';
  readonly hasPin: boolean;
  readonly wrongPins: WrongPins;
}

export interface PanicStore {
  readPanic(): PanicMemory;
  /** Changes the state in memory in any case; returns false if it could not be written to disk. */
  writePanic(change: Partial<PanicMemory>): boolean;
}

/** Port: shows the lock screen. */
export interface Shield {
  /** Prepares the lock screen so that it can appear immediately, or discards it. */
  prepare(isWanted: boolean): void;
  raise(): void;
  lower(): void;
}

/** Port: the system's global shortcuts. */
export interface SystemKeys {
  /** Registers a shortcut and removes the previous shortcut; returns false if the system refuses it. */
  take(shortcut: Shortcut | null): boolean;
  /** False if the system accepts a shortcut but may never report it. */
  readonly isReliable: boolean;
}

export interface AppLockDeps {
  readonly store: PanicStore;
  readonly shield: Shield;
  readonly keys: SystemKeys;
  readonly platform: NodeJS.Platform;
  /** Called once the lock screen is about to appear; ends the leases. */
  readonly onLocked: () => void;
}

export class AppLock {
  private isLockedNow: boolean;
  private reach: KeyReach = 'here';
  /** Stored in memory, because every key press is compared with the shortcut. */
  private kept: Pick<PanicMemory, 'shortcut' | 'ended' | 'hasPin'>;
  private readonly unlocking: (() => void)[] = [];

  constructor(private readonly deps: AppLockDeps) {
    this.kept = deps.store.readPanic();
    const endedLocked = this.kept.ended === 'locked' || (this.kept.ended === 'running' && this.kept.hasPin);
    // If the mark cannot be written now, the last exit may not have been recorded either.
    const isMarked = !this.isLockLasting || this.write({ ended: 'running' });
    this.isLockedNow = endedLocked || !isMarked;
  }

  /** Restores the state of the last exit. Call this once a window exists that is not visible yet. */
  begin(): void {
    this.deps.shield.prepare(this.kept.shortcut !== null);
    if (this.isLockedNow) this.deps.shield.raise();
    this.take();
  }

  get isLocked(): boolean {
    return this.isLockedNow;
  }

  lock(): void {
    if (this.isLockedNow) return;
    this.isLockedNow = true;
    try {
      this.deps.shield.raise();
    } finally {
      // Runs even if the system fails to show the lock screen.
      this.deps.onLocked();
    }
  }

  /** Unlocks the window; the caller has checked the PIN. */
  unlock(): void {
    if (!this.isLockedNow) return;
    this.isLockedNow = false;
    this.deps.shield.lower();
    for (const next of this.unlocking.splice(0)) next();
  }

  /** Runs an action now, or as soon as the window is unlocked. */
  whenUnlocked(act: () => void): void {
    if (this.isLockedNow) this.unlocking.push(act);
    else act();
  }

  /** Locks the window if this is the panic key; returns whether it is, so that the press has no other effect. */
  receive(pressed: PressedShortcut): boolean {
    const { shortcut } = this.kept;
    if (shortcut === null || !isShortcut(pressed, shortcut)) return false;
    this.lock();
    return true;
  }

  key(): LockState['key'] {
    const { shortcut } = this.kept;
    return shortcut === null ? null : { keys: registryKeys(shortcut), reach: this.reach };
  }

  /** Returns why the key cannot be the panic key, or null if it can. */
  refusalOf(pressed: PressedShortcut): KeyRefusal | null {
    const reading = this.read(pressed);
    return 'refused' in reading ? reading.refused : null;
  }

  /** Sets or removes (null) the panic key; returns the reason if it is refused. */
  setKey(pressed: PressedShortcut | null): KeyRefusal | null {
    const reading = pressed && this.read(pressed);
    if (reading && 'refused' in reading) return reading.refused;
    const shortcut = reading?.shortcut ?? null;
    this.write({ shortcut });
    this.mark();
    this.deps.shield.prepare(shortcut !== null);
    this.take();
    return null;
  }

  /** Records whether a PIN is set that survives a restart. */
  pinKept(hasPin: boolean): void {
    if (hasPin !== this.kept.hasPin) this.write({ hasPin });
    this.mark();
  }

  /** Records a clean exit. */
  end(): void {
    const ended = this.isLockedNow && this.isLockLasting ? 'locked' : 'unlocked';
    if (ended !== this.kept.ended) this.write({ ended });
  }

  private read(pressed: PressedShortcut): { readonly shortcut: Shortcut } | { readonly refused: KeyRefusal } {
    const { platform } = this.deps;
    const reading = readShortcut(pressed, platform);
    if ('refused' in reading) return reading;
    const usedBy = useOf(reading.shortcut, platform);
    return usedBy === null ? reading : { refused: { why: 'used-here', keys: registryKeys(reading.shortcut), usedBy } };
  }

  private take(): void {
    const isTaken = this.deps.keys.take(this.kept.shortcut);
    this.reach = !isTaken ? 'here' : this.deps.keys.isReliable ? 'everywhere' : 'perhaps';
  }

  /** Restarting the program must not bypass a PIN. */
  private get isLockLasting(): boolean {
    return this.kept.hasPin;
  }

  private mark(): void {
    const ended = this.isLockLasting ? 'running' : 'unlocked';
    if (ended !== this.kept.ended) this.write({ ended });
  }

  private write(change: Partial<typeof this.kept>): boolean {
    this.kept = { ...this.kept, ...change };
    return this.deps.store.writePanic(change);
  }
}
