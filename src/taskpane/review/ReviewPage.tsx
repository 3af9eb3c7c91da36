import { Body1, Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useCallback, useEffect, useState } from 'react';
import {
  excelFailureText, plannedKpi, readChanges, readMissingMonths, readReports, reviewSetup, showActuals, shownReasonText, type ChangedCell, type ChangedFigure, type MissingMonths, type ReadSetup,
} from '../../actions';
import { formatIsoDate } from '../../i18n';
import { CatalogueWarnings } from '../setup/CatalogueWarnings';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';
import { Remarks } from '../parts/Remarks';
import { SetupPage } from '../setup/SetupPage';
import { useSetup, type SetupAction } from '../setup/useSetup';
import { periodLabels } from '../setup/periodLabels';
import { figureText } from '../targets/figureText';
import { today } from '../today';
import { changedCellText } from './changedCellText';
import { Confirmations } from './Confirmations';
import { periodRuns } from './periodRuns';
import { ReviewList } from './ReviewList';

/** What has grown old or is missing, each with the way to where it is put right. */
export function ReviewPage() {
  const { words } = useLanguage();
  const texts = words.pane.review;
  const action = useSetup();
  const { found, run } = action;
  const [missing, setMissing] = useState<readonly MissingMonths[]>([]);
  const [reported, setReported] = useState<readonly ChangedFigure[]>([]);
  const [changed, setChanged] = useState<readonly ChangedCell[]>([]);
  const [done, setDone] = useState<string>();
  const look = useCallback(async () => {
    const months = await run(readMissingMonths, (reason) => shownReasonText(reason, words));
    const reports = months && await run(readReports, (reason) => excelFailureText(reason, words));
    if (!reports) return;
    setMissing(months);
    setReported(reports);
  }, [run, words]);
  /** What somebody has changed meanwhile is told, and then it is what this page begins with. */
  const readAgain = async (): Promise<void> => {
    const seen = found && await run(() => readChanges(found.contents), (reason) => excelFailureText(reason, words));
    if (!seen) return;
    setChanged(seen.changed);
    setDone(seen.changed.length === 0 ? texts.noChange : undefined);
    await action.read();
  };
  useEffect(() => {
    if (found) void look();
  }, [found, look]);
  return (
    <SetupPage title={texts.title} step="review" action={action} done={done} status={found && <ChangedCells changed={changed} setup={found.setup} />}>
      {(read) => (
        <>
          <Body1>{texts.intro}</Body1>
          <Findings read={read} missing={missing} reported={reported} action={action} onDone={setDone} />
          <Button icon={<ArrowClockwiseRegular />} appearance="subtle" disabledFocusable={action.state.kind === 'running'} onClick={() => void readAgain()}>{texts.readAgain}</Button>
        </>
      )}
    </SetupPage>
  );
}

/** What has changed since the page was read before, in view whichever of its parts is. */
function ChangedCells({ changed, setup }: { readonly changed: readonly ChangedCell[]; readonly setup: ReadSetup['setup'] }) {
  const { words, language } = useLanguage();
  const { review: texts, import: { more } } = words.pane;
  const periods = periodLabels(setup, words, language);
  const nameOf = (id: string): string => plannedKpi(setup.kpis.find((kpi) => kpi.id === id) ?? { id }).name[language];
  return <Remarks intent="info" title={texts.changedCells(changed.length)} total={changed.length} more={more} lines={changed.map((cell) => changedCellText(cell, { words, language, nameOf, periods }))} />;
}

interface FindingsProps {
  readonly read: ReadSetup;
  readonly missing: readonly MissingMonths[];
  /** Figures that are no longer what was reported */
  readonly reported: readonly ChangedFigure[];
  readonly action: SetupAction;
  readonly onDone: (said: string) => void;
}

function Findings({ read: { setup }, missing, reported, action, onDone }: FindingsProps) {
  const { words, language } = useLanguage();
  const texts = words.pane.review;
  const { go } = useNavigation();
  const { unconfirmed, year, leftOver, withoutTarget, withoutOwner, notReviewed, changedSince } = reviewSetup(setup, today());
  const kpiOf = (id: string) => setup.kpis.find((kpi) => kpi.id === id) ?? { id };
  const nameOf = (id: string): string => plannedKpi(kpiOf(id)).name[language];
  const item = (id: string, said?: string) => ({ id, name: nameOf(id), ...(said !== undefined && { said }) });
  const months = periodLabels(setup, words, language);
  const { refreshed: figures } = words.pane.data;
  const reportsOf = (id: string): string => {
    const written = (value: number | null): string => (value === null ? figures.noFigure : figureText(value, plannedKpi(kpiOf(id)).unit, language));
    return reported.filter(({ kpi }) => kpi === id).map(({ year: of, period, from, to }) => texts.reportedOf(`${months[period - 1]} ${of}`, written(from), written(to))).join('; ');
  };
  const isTyped = (id: string): boolean => plannedKpi(kpiOf(id)).inputs === undefined;
  const toActuals = async (): Promise<void> => {
    await action.run(showActuals, (reason) => (reason.code === 'noActuals' ? texts.noActuals : excelFailureText(reason, words)));
  };
  const isFine = [unconfirmed, leftOver, withoutTarget, withoutOwner, notReviewed, changedSince, missing, reported].every(({ length }) => length === 0);
  return (
    <>
      {isFine && <Body1>{texts.nothing}</Body1>}
      <Confirmations unconfirmed={unconfirmed} action={action} nameOf={nameOf} onDone={onDone} />
      <ReviewList title={texts.leftOver(leftOver.length, year)} hint={texts.leftOverHint} items={leftOver.map((last) => item(last.kpi, texts.lastTarget(last.year)))} onGo={(kpi) => go({ page: 'targets', kpi })}>
        <Button onClick={() => go({ page: 'targets', task: 'rollYear' })}>{texts.roll}</Button>
      </ReviewList>
      <ReviewList title={texts.withoutTarget(withoutTarget.length)} items={withoutTarget.map((id) => item(id))} onGo={(kpi) => go({ page: 'targets', kpi })} />
      <ReviewList title={texts.missing(missing.length)}
        items={missing.map(({ kpi, periods, year: of }) => item(kpi, [texts.missingOf(periodRuns(periods).map(([from, through]) => [...new Set([from, through])].map((period) => months[period - 1]).join('–')).join(', '), of), ...(isTyped(kpi) ? [texts.typed] : [])].join(' · ')))}
        onGo={(kpi) => (isTyped(kpi) ? void toActuals() : go({ page: 'data' }))}>
        {missing.some(({ kpi }) => isTyped(kpi)) && <Button disabledFocusable={action.state.kind === 'running'} onClick={() => void toActuals()}>{texts.toActuals}</Button>}
      </ReviewList>
      <ReviewList title={texts.reported(reported.length)} hint={figures.reportedAdvice} items={[...new Set(reported.map(({ kpi }) => kpi))].map((kpi) => item(kpi, reportsOf(kpi)))} onGo={() => go({ page: 'data' })} />
      <ReviewList title={texts.withoutOwner(withoutOwner.length)} items={withoutOwner.map((id) => item(id))} onGo={(kpi) => go({ page: 'catalogue', kpi })} />
      <ReviewList title={texts.changedSince(changedSince.length)} hint={texts.changedSinceHint}
        items={changedSince.map(({ kpi, reviewedOn, fields }) => item(kpi, `${texts.changedIn(fields.map((field) => words.pane.catalogue.fields[field]).join(', '))} · ${texts.reviewedOn(formatIsoDate(reviewedOn, language) ?? reviewedOn)}`))}
        onGo={(kpi) => go({ page: 'catalogue', kpi })} />
      <ReviewList title={texts.notReviewed(notReviewed.length)}
        items={notReviewed.map(({ kpi, reviewedOn }) => item(kpi, reviewedOn === undefined ? texts.never : texts.reviewedOn(formatIsoDate(reviewedOn, language) ?? reviewedOn)))}
        onGo={(kpi) => go({ page: 'catalogue', kpi })} />
      <CatalogueWarnings setup={setup} />
    </>
  );
}
