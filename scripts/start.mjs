// `npm start`: on Windows and Mac the add-in is served over https and sideloaded into Excel; elsewhere the stand-in opens.
import { fileURLToPath } from 'node:url';
import { installWhatIsMissing, run, runPackage } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installWhatIsMissing();

const excelCanRunHere = process.platform === 'win32' || process.platform === 'darwin';
if (excelCanRunHere) {
  runPackage('office-addin-debugging/cli.js', ['start', 'manifest.xml', 'desktop', '--dev-server', 'npm run dev-server', '--dev-server-port', '3000', ...process.argv.slice(2)]);
} else {
  run(process.execPath, ['scripts/standIn.mjs', ...process.argv.slice(2)]);
}
