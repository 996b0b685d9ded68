/** `npm run bench`: bundles the benchmark as the pane is bundled and runs it. Translated file by file, each use of an import would be a look-up that the shipped code does not make. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { webpack } from 'webpack';
import type * as Run from './run';
import { measureSyncs } from './syncs';

const ROOT = path.resolve(__dirname, '../..');
/** Within the project, so that packages are found from it. */
const BUNDLE = path.join(ROOT, '.cache', 'bench');

webpack({
  mode: 'production',
  target: 'node',
  context: ROOT,
  entry: { run: './test/bench/run.ts' },
  output: { path: BUNDLE, filename: '[name].js', library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options: { transpileOnly: true } }] },
  optimization: { minimize: false },
}, (error, stats) => {
  if (error) throw error;
  if (stats === undefined || stats.hasErrors()) throw new Error(stats?.toString({ all: false, errors: true }) ?? 'nothing was bundled');
  const { runBenchmark } = createRequire(__filename)(path.join(BUNDLE, 'run.js')) as typeof Run;
  // Round trips are counted, not timed, and the workbench that counts them finds its own files: it stays outside the bundle.
  void runBenchmark(measureSyncs);
});
