export { sketchTable, type TableSample } from './sketchTable';
