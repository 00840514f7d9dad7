export { type ExitErrors, exitErrors } from './exit-errors.ts';
