/** `npm run bench`: what the product costs, each figure a ratio of two things measured in one run. */
import { benchDashboard } from './bench/dashboard.mjs';
import { benchExitErrors } from './bench/exit-errors.mjs';
import { benchKpis } from './bench/kpis.mjs';
import { benchNativeFormulas } from './bench/native-formulas.mjs';
import { benchPage } from './bench/page.mjs';
import { benchPlans } from './bench/plans.mjs';
import { benchScoring, benchScript } from './bench/scoring.mjs';

benchScoring();
benchNativeFormulas(10_000, false);
benchNativeFormulas(2_000, true);
benchScript();
benchPlans();
benchKpis();
await benchExitErrors();
benchDashboard();
await benchPage();
