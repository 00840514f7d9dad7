export { forecaster, LEAST_VALUES } from './forecaster.ts';
