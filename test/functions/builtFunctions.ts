import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

/** The functions' entry as the build bundles it, on a page that loads office.js and nothing else. */
export interface BuiltFunctions {
  readonly page: string;
  readonly script: string;
  remove(): void;
}

const ROOT = path.join(__dirname, '../..');

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The KPI functions</title>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
  </head>
  <body><script src="functions.js"></script></body>
</html>
`;

export async function buildFunctions(): Promise<BuiltFunctions> {
  const folder = mkdtempSync(path.join(tmpdir(), 'maltall-functions-'));
  const swc = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } };
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack({
      mode: 'production',
      context: ROOT,
      entry: { functions: './src/functions/index.ts' },
      output: { path: folder, filename: '[name].js' },
      module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swc } }] },
      resolve: { extensions: ['.ts', '.js'] },
      performance: { hints: false },
    }, (reason, result) => (reason ? reject(reason) : resolve(result)));
  });
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString('errors-only') ?? 'webpack gave nothing');
  const page = path.join(folder, 'functions.html');
  writeFileSync(page, PAGE);
  return { page, script: readFileSync(path.join(folder, 'functions.js'), 'utf8'), remove: () => rmSync(folder, { recursive: true }) };
}
