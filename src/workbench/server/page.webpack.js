/** How the workbench page is bundled; the pane has its own configuration at the top of the project. */
const project = `${__dirname}/../../..`;

module.exports = {
  mode: 'production',
  context: project,
  entry: { workbench: './src/workbench/page/index.ts' },
  output: { path: `${project}/.cache/workbench`, filename: '[name].js', clean: true },
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.js'], fallback: { crypto: false, fs: false, stream: false, path: false } },
  module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } }] },
  cache: { type: 'filesystem', cacheDirectory: `${project}/.cache/webpack-page`, buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
};
