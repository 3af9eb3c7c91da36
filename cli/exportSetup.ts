import { openWorkbook } from './dump';
import { withMaltall } from './openMaltall';
import { Refusal } from './Refusal';

/** What the built add-in shows to whoever opens its page without a pane (src/headless.ts). */
interface Headless {
  exportSetup(): Promise<{ readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string }>;
}

/** `export FILE`: the set-up file that says all the workbook does, and from which `build` makes it anew. */
export async function exportSetup(file: string, locale?: string): Promise<string[]> {
  return withMaltall(await openWorkbook(file), async (addin) => {
    const outcome = await (addin.window as unknown as { maltall: Headless }).maltall.exportSetup();
    if (!outcome.ok) throw new Refusal(outcome.message);
    return outcome.value.trimEnd().split('\n');
  }, locale);
}
