export type { CellLook } from './CellLook';
export { colorSchemes } from './colorSchemes';
export {
  ATTAINMENT_FORMAT, DATE_FORMAT, DIFFERENCE_SHARE_FORMAT, STATUS_FORMAT, TEXT_FORMAT, chartLabelFormat, differenceFormat, differenceLabelFormat, valueFormat,
} from './formats';
export { looks } from './looks';
export { palette } from './palette';
export { columnPoints } from './columnPoints';
