/** Keeps what was last written, so that a second run knows what has to change. */
export const WRITTEN_NAME = 'Kpi.Written';
/** The settings that hold it: one cell would do for some hundred KPIs. */
export const WRITTEN_ROWS = ['written', 'written2', 'written3', 'written4'] as const;
/** Says whose run is about to write, so that no other does at the same time. */
export const RUNNING_NAME = 'Kpi.Running';
