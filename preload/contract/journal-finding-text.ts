/** Words what a check of the journal found: main for the export and the search, the window for its table. */
import type { JournalDamage } from './journal';
import type { JournalFinding } from './journal-finding';

/** `t`: returns the message in the language of main or of the window. Returns the text of earlier versions as stored. */
export function findingText(
  { finding, words = '' }: JournalDamage,
  t: (key: `journalFindings.${JournalFinding['code']}`, values: Readonly<Record<string, string | number>>) => string,
): string {
  return finding ? t(`journalFindings.${finding.code}`, valuesOf(finding)) : words;
}

function valuesOf(finding: JournalFinding): Readonly<Record<string, string | number>> {
  if (finding.code === 'out-of-order') return { ...finding, at: Math.min(finding.after + 1, finding.entry) };
  if (finding.code !== 'cut-off') return finding;
  return { ...finding, first: finding.after + 1, count: finding.last - finding.after };
}
