/** What every action takes beside its request, and how it tells how far it has come. */
export interface ActionOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting lets the sync that is under way finish, leaves nothing half-written and gives the reason `cancelled`. */
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly step: 'reading' | 'importing' | 'preparing' | 'writing' | 'revealing';
  readonly done: number;
  readonly total: number;
}
