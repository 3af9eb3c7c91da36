import { setUpReasonText, setUpWorkbook, type ActionOptions, type SetUpReason, type SetUpReport } from '../../actions';
import type { Language, Words } from '../../i18n';
import type { Outcome } from '../../kpi';
import type { ReadFile } from '../parts/FileButton';

/** Why nothing was built, as whoever has words says it */
type Explained = (words: Words) => string;
type Built = Outcome<SetUpReport, Explained>;

const FOLDER = 'demo';

/** Builds the demonstration that is published beside the pane: a set-up in each language, and the CSV files that it names. */
export async function buildDemonstration(language: Language, options: ActionOptions): Promise<Built> {
  try {
    const setup = await (await published(`demo.${language}.setup.json`)).text();
    const { sources } = JSON.parse(setup) as { readonly sources: readonly { readonly file: string }[] };
    const files = await Promise.all(sources.map(async ({ file }) => [file, new Uint8Array(await (await published(file)).arrayBuffer())] as const));
    return explained(await setUpWorkbook({ setup, files: Object.fromEntries(files) }, options));
  } catch (fault) {
    if (!(fault instanceof NotPublished) && !(fault instanceof TypeError)) throw fault;
    return { ok: false, reason: ({ pane }) => pane.home.noDemonstration(fault.message) };
  }
}

/** Builds a workbook from a set-up file, or a catalogue, and the CSV files that were chosen with it. */
export async function buildFromFiles(files: readonly ReadFile[], language: Language, options: ActionOptions): Promise<Built> {
  const setup = files.find(({ name }) => /\.json$/i.test(name));
  if (!setup) return { ok: false, reason: ({ pane }) => pane.home.noSetupFile };
  const data = Object.fromEntries(files.filter((file) => file !== setup).map(({ name, bytes }) => [name, bytes]));
  return explained(await setUpWorkbook({ setup: new TextDecoder().decode(setup.bytes), files: data, language }, options));
}

class NotPublished extends Error {}

/** A failing connection is a TypeError of fetch; an answer that is none says so by its status. */
async function published(file: string): Promise<Response> {
  const response = await fetch(`${FOLDER}/${file}`);
  if (!response.ok) throw new NotPublished(`${file} (${response.status})`);
  return response;
}

function explained(outcome: Outcome<SetUpReport, SetUpReason>): Built {
  return outcome.ok ? outcome : { ok: false, reason: (words) => setUpReasonText(outcome.reason, words) };
}
