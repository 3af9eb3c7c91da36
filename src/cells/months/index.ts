export { type DataTable, positionOf } from './DataTable';
export { type KpiMonths, kpiMonths } from './kpiMonths';
export { MOST_MEMBERS, membersOf } from './members';
export { type LoadedRange, type MonthlyData, monthlyValues } from './monthlyValues';
export { type MemberFilter, comparable, termRows } from './termRows';
