/** Before every test file: what properties draw by chance is the same at each run, so that a red run is the change's own doing; `npm run soak` draws anew. */
import fc from 'fast-check';

if (process.env.DUNWELL_DRAW !== 'anew') fc.configureGlobal({ seed: 20261130 });
