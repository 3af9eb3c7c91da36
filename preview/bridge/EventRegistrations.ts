import { HostObject } from '../model/HostObject';
import { className } from './members';

/** The events that the stand-in raises, by the class that offers them, in the words of the client library's register calls. */
const RAISED: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ['ActivatedEvent', 'DeactivatedEvent', 'CalculatedEvent', 'DataChangedEvent', 'FormatChangedEvent', 'SelectionChangedEvent'],
  WorksheetCollection: ['ActivatedEvent', 'DeactivatedEvent', 'CalculatedEvent', 'DataChangedEvent', 'FormatChangedEvent', 'SelectionChangedEvent', 'AddedEvent', 'DeletedEvent'],
  Table: ['DataChangedEvent'],
  TableCollection: ['DataChangedEvent', 'AddedEvent', 'DeletedEvent'],
  ChartCollection: ['AddedEvent', 'DeletedEvent'],
};

/**
 * Counts what one client has registered for: each of its contexts registers and unregisters separately.
 * An event that the stand-in never raises is refused (`ApiNotFound`), not accepted and then never heard of.
 */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  /** Whether anything is registered; a client that listens to nothing is sent nothing. */
  get any(): boolean {
    return this.counts.size > 0;
  }

  count(owner: string, event: string): number {
    return this.counts.get(`${owner}.${event}`) ?? 0;
  }

  member(target: HostObject, name: string): (() => void) | undefined {
    const call = /^_(Register|Unregister)(\w+)$/.exec(name);
    const owner = className(target);
    const event = call?.[2];
    if (!call || event === undefined || !RAISED[owner]?.includes(event)) return undefined;
    return () => this.change(`${owner}.${event}`, call[1] === 'Register' ? 1 : -1);
  }

  clear(): void {
    this.counts.clear();
  }

  private change(key: string, by: number): void {
    const count = (this.counts.get(key) ?? 0) + by;
    if (count > 0) this.counts.set(key, count);
    else this.counts.delete(key);
  }
}
