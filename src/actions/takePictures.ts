import type { Words } from '../i18n';
import { type Outcome, success } from '../kpi';
import { type PictureReason, chartPictures } from '../workbook';
import type { ActionOptions } from './contract';

export type { PictureReason } from '../workbook';

/** A picture as a file */
export interface PictureFile {
  readonly name: string;
  /** PNG, in Base64 */
  readonly png: string;
}

/** What no file name may hold on some system */
const UNFIT = /[\\/:*?"<>|\s]+/g;

/** Pictures of the KPIs' charts for a presentation, numbered in the given order so that a folder keeps it. */
export async function takePictures(kpis: readonly { readonly id: string; readonly name: string }[], { signal, onProgress }: ActionOptions = {}): Promise<Outcome<readonly PictureFile[], PictureReason>> {
  const pictures = await chartPictures(kpis.map(({ id }) => id), { ...(signal && { signal }), onPictures: (done, total) => onProgress?.({ step: 'reading', done, total }) });
  if (!pictures.ok) return pictures;
  const digits = String(pictures.value.length).length;
  return success(pictures.value.map(({ kpi, png }, index) => ({
    name: `${String(index + 1).padStart(digits, '0')} ${(kpis.find(({ id }) => id === kpi)?.name ?? kpi).replace(UNFIT, ' ').trim()}.png`, png,
  })));
}

type PictureWords = { readonly [Code in PictureReason['code']]: (reason: Extract<PictureReason, { code: Code }>) => string };

export function pictureReasonText(reason: PictureReason, words: Words): string {
  const says: PictureWords = { ...words.pane.meeting.pictureReasons, excelFailed: words.setup.reasons.excelFailed };
  return (says[reason.code] as (reason: PictureReason) => string)(reason);
}
