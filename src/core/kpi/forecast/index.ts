export { type Forecaster, forecaster, LEAST_VALUES } from './forecaster.ts';
