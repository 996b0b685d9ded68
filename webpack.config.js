/** Builds the shipped pane into dist/: the page and those of the ribbon, their scripts, one style sheet, the icons and a manifest that points at `--env origin=https://HOST/PATH`. */
const path = require('node:path');
const { DefinePlugin } = require('webpack');
const { version } = require('./package.json');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');

/** The origin that manifest.xml itself names, and that every other origin replaces. */
const WRITTEN_ORIGIN = 'https://localhost:3000';

/** The origin to serve from, without a trailing slash; throws a sentence when Office would refuse it. */
function checkedOrigin(given) {
  if (given === undefined) return WRITTEN_ORIGIN;
  const form = 'Give the address that dist/ will be served from, such as --env origin=https://host.example/dunwell.';
  let url;
  try {
    url = new URL(given);
  } catch {
    throw new Error(`origin "${given}" is not an address. ${form}`);
  }
  if (url.protocol !== 'https:') throw new Error(`origin "${given}" is not https, and Office loads add-ins over https only. ${form}`);
  if (url.search || url.hash || url.username) throw new Error(`origin "${given}" has more than a host and a path. ${form}`);
  return url.href.replace(/\/+$/, '');
}

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== 'development';
  const origin = checkedOrigin(env.origin);
  const script = production ? '[name].[contenthash:10].js' : '[name].js';
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: { start: './src/taskpane/start/first-paint.ts', pane: './src/taskpane/index.tsx', commands: './src/taskpane/ribbon/index.ts', message: './src/taskpane/ribbon/message.ts' },
    output: { path: path.resolve(__dirname, 'dist'), filename: script, publicPath: '', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        // Types are checked by tsc; here each file is only translated.
        { test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options: { transpileOnly: true } },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new DefinePlugin({ DUNWELL_VERSION: JSON.stringify(version) }),
      new CssPlugin({ filename: production ? '[name].[contenthash:10].css' : '[name].css' }),
      new HtmlPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', inject: false, chunks: ['start', 'pane'], chunksSortMode: 'manual' }),
      new HtmlPlugin({ template: './src/taskpane/ribbon/commands.html', filename: 'commands.html', inject: false, chunks: ['commands'] }),
      new HtmlPlugin({ template: './src/taskpane/ribbon/message.html', filename: 'message.html', inject: false, chunks: ['message'] }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (xml) => xml.toString('utf8').replaceAll(WRITTEN_ORIGIN, origin) },
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'assets/support.html', to: 'assets/support.html' },
          { from: 'assets/support.css', to: 'assets/support.css' },
        ],
      }),
    ],
    cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack'), buildDependencies: { config: [__filename] } },
    // The size is a test of its own; a build that is well says nothing.
    performance: { hints: false },
    stats: { all: false, errors: true, warnings: true, errorDetails: true },
    infrastructureLogging: { level: 'error' },
  };
};
