/** Collects changed rows and sends them together: while a group is read, several rows change many times a second. */
import type { MemberOverview } from '../../../preload/contract';
import type { OverviewRow } from './overview-row';

const PAUSE_MS = 50;

export class ChangedRows {
  private readonly rows = new Set<OverviewRow>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly tell: (rows: MemberOverview[]) => void) {}

  /** Queues a row; it is read when the batch is sent. */
  add(row: OverviewRow): void {
    this.rows.add(row);
    this.timer ??= setTimeout(() => {
      const rows = [...this.rows];
      this.drop();
      if (rows.length > 0) this.tell(rows.map((changed) => changed.read()));
    }, PAUSE_MS);
  }

  remove(row: OverviewRow): void {
    this.rows.delete(row);
  }

  drop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.rows.clear();
  }
}
