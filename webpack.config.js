import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = path.dirname(fileURLToPath(import.meta.url));

/** Where Excel loads the add-in from while it is developed; `--env base=https://…` writes another address into dist/. */
const DEVELOPMENT_BASE = 'https://localhost:3000';

const compile = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
  },
};
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** Writes files that are computed from the project's own records: the functions' metadata and their help pages. */
class EmitFiles {
  constructor(makeFiles) {
    this.makeFiles = makeFiles;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('EmitFiles', (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: 'EmitFiles', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, async () => {
        for (const [name, text] of Object.entries(await this.makeFiles())) {
          compilation.emitAsset(name, new compiler.webpack.sources.RawSource(text));
        }
      });
    });
  }
}

/** Keeps the time of the last build that succeeded: files whose content has not changed keep their old time. */
class StampBuild {
  apply(compiler) {
    compiler.hooks.done.tap('StampBuild', (stats) => {
      if (stats.hasErrors()) return;
      mkdirSync(path.join(root, 'build'), { recursive: true });
      writeFileSync(path.join(root, 'build', `${compiler.options.name}.built`), '');
    });
  }
}

async function demoSetups() {
  const { demoSetups: make } = await tsImport('./scripts/demoSetup.ts', import.meta.url);
  return make();
}

async function functionFiles(base) {
  const { functionFiles: make } = await tsImport('./scripts/functionFiles.ts', import.meta.url);
  return make(base);
}

async function devServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    port: 3000,
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: false },
    devMiddleware: { writeToDisk: true },
  };
}

/** What Excel loads: the pane and the functions in one shared runtime, and `headless`, which shows the actions to the command line. */
async function addIn(env, mode) {
  const base = env.base ?? DEVELOPMENT_BASE;
  const page = (name, chunks) => new HtmlWebpackPlugin({ template: `src/${name}.html`, filename: `${name.split('/').pop()}.html`, chunks, chunksSortMode: 'manual', inject: 'body', scriptLoading: 'blocking', minify: false });
  return {
    name: 'add-in',
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    entry: { functions: './src/functions/index.ts', taskpane: './src/taskpane/index.tsx', headless: './src/headless.ts' },
    output: { path: path.join(root, 'dist'), filename: '[name].js', chunkFilename: 'chunk-[name]-[contenthash:8].js', clean: true },
    module: { rules: [compile] },
    resolve,
    performance: { hints: false },
    plugins: [
      page('taskpane/taskpane', ['functions', 'taskpane']),
      page('headless', ['functions', 'headless']),
      new StampBuild(),
      new EmitFiles(() => functionFiles(base)),
      new EmitFiles(demoSetups),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'examples/demo/*.csv', to: 'demo/[name][ext]' },
          { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(DEVELOPMENT_BASE, base) },
        ],
      }),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
}

/** The stand-in's own page. It is no part of the add-in and is never deployed. */
function standIn(mode) {
  return {
    name: 'stand-in',
    mode,
    devtool: false,
    entry: { main: './preview/page/main.ts', client: './preview/bridge/client.ts' },
    output: { path: path.join(root, 'build/preview'), filename: '[name].js', clean: true },
    module: { rules: [compile, { test: /\.m?js$/, resolve: { fullySpecified: false } }] },
    resolve,
    performance: { hints: false },
    // Host objects are known by the names of their classes (`Worksheet.getRange` in an error's location): they must keep them.
    optimization: { minimize: false },
    plugins: [
      new StampBuild(),
      new HtmlWebpackPlugin({ template: 'preview/page/index.html', chunks: ['main'], scriptLoading: 'defer', minify: false }),
      new CopyPlugin({ patterns: [{ from: 'preview/page/page.css' }] }),
    ],
  };
}

export default async function configure(env, argv) {
  const mode = argv.mode ?? 'production';
  const configurations = [await addIn(env, mode)];
  if (!env.WEBPACK_SERVE) configurations.push(standIn(mode));
  return configurations;
}
