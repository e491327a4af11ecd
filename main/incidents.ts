/** What went wrong without a word for it: told by a number that the person was shown, never by what a service sent. */
import type { Incident } from './dispatcher';

export function reportIncident({ incidentId, procedure, reason }: Incident): void {
  const kind = reason instanceof Error ? reason.name : typeof reason;
  console.error(`Incident ${incidentId} in ${procedure}: ${kind}`);
}
