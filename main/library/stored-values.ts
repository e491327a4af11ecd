/** Small answers of a service, such as the list of owners, which are stored for the next start. */
import { type Answer, type AnswerStore, answeredNow } from './answer-store';

export class StoredValues {
  /** What the service has answered in this run is not read from the disk again. */
  private readonly answered = new Set<string>();

  constructor(private readonly answers: Pick<AnswerStore, 'value' | 'putValue'>) {}

  async ask<Value>(name: string, ask: () => Promise<Value>): Promise<Value> {
    const value = await ask();
    this.answered.add(name);
    this.answers.putValue(name, answeredNow(value));
    return value;
  }

  /** Resolves with null if nothing is stored, or if it is out of date. */
  async find<Value>(name: string): Promise<Answer<Value> | null> {
    const stored = await this.answers.value<Value>(name);
    return stored && !this.answered.has(name) ? stored : null;
  }
}
