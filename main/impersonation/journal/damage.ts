/** Damage to the journal, as findings that the window words. */
import type { JournalDamage } from '../../../preload/contract/journal';
import type { JournalFinding } from '../../../preload/contract/journal-finding';

export const changedAt = (entry: number): JournalDamage => ({
  kind: 'broken',
  entry,
  finding: { code: 'changed', entry },
});

export const unreadableAt = (entry: number): JournalDamage => ({
  kind: 'broken',
  entry,
  finding: { code: 'unreadable', entry },
});

export const unfinishedAt = (entry: number): JournalDamage => ({
  kind: 'unfinished',
  entry,
  finding: { code: 'unfinished', entry },
});

/** Entries were removed, moved or inserted between two lines; these are their numbers. */
export function orderBreak(above: number, below: number): JournalDamage {
  const entry = Math.min(above + 1, below);
  return { kind: 'broken', entry, finding: { code: 'out-of-order', after: above, entry: below } };
}

export function cutOff(lastEntry: number, sealedEntry: number): JournalDamage {
  return {
    kind: 'cut-off',
    entry: lastEntry + 1,
    finding: { code: 'cut-off', after: lastEntry, last: sealedEntry },
  };
}

/** Reports rewritten lines: an attacker can rebuild the chain of hashes, but not match the sealed end. */
export function rewrittenUpTo(entry: number): JournalDamage {
  return { kind: 'broken', entry, finding: { code: 'rewritten', entry } };
}

type UnsealedCode = 'keychain-closed' | 'end-not-sealed' | 'seal-lost' | 'unsealed-before' | 'unsealed-after';

export function unsealed(finding: Extract<JournalFinding, { readonly code: UnsealedCode }>): JournalDamage {
  return { kind: 'unsealed', entry: null, finding };
}

export const FILE_UNREADABLE: JournalDamage = { kind: 'broken', entry: null, finding: { code: 'file-unreadable' } };

/** Findings of earlier versions are compared by their codes, or by their texts if they have no code. */
export function isSameDamage(one: JournalDamage, other: JournalDamage): boolean {
  return identityOf(one) === identityOf(other);
}

/** Returns the code that earlier versions stored, so that an update does not report the same damage again. */
function identityOf({ entry, finding, code, words }: JournalDamage): string | undefined {
  switch (finding?.code) {
    case undefined:
      return code ?? words;
    case 'changed':
    case 'unreadable':
    case 'unfinished':
    case 'rewritten':
      return `${finding.code}:${finding.entry}`;
    // Once entries follow, a cut-off end is an order break, so both have one identity.
    case 'out-of-order':
    case 'cut-off':
      return `order:${entry ?? 0}`;
    case 'seal-lost':
      return `end-gone:${finding.after}`;
    case 'unsealed-before':
      return `unsealed-up-to:${finding.last}`;
    case 'unsealed-after':
      return `unsealed-after:${finding.after}:${finding.count}`;
    case 'more':
      return `more:${finding.count}:${finding.entry}`;
    case 'end-not-sealed':
      return 'end-not-kept';
    case 'file-unreadable':
    case 'keychain-closed':
      return finding.code;
  }
}

const MAX_FINDINGS = 50;

/** Limits the findings: a thoroughly damaged journal would produce a hundred thousand of them. */
export function withinReason(damage: readonly JournalDamage[]): JournalDamage[] {
  const listed = damage.slice(0, MAX_FINDINGS);
  const next = damage[MAX_FINDINGS];
  if (!next) return listed;
  const finding = { code: 'more', count: damage.length - MAX_FINDINGS, entry: next.entry ?? 1 } as const;
  return [...listed, { kind: next.kind, entry: next.entry, finding }];
}
