import { Button, Caption1, MessageBar, MessageBarBody, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef, useState } from 'react';
import { changeAction, meetingReasonText, recordMeeting, type ActionChange, type MeetingKpi } from '../../actions';
import { useLanguage } from '../language';
import { useUnsaved } from '../navigation';
import { ActionStatus } from '../parts/ActionStatus';
import { Page } from '../parts/Page';
import { SkeletonItems } from '../parts/PageSkeleton';
import { NoKpisPage } from '../setup/NoKpisPage';
import { today } from '../today';
import { rememberWho, whoAtLast } from '../who';
import { ChartSteps } from './ChartSteps';
import { EntryForm } from './EntryForm';
import { emptyEntry, saysSomething, type EntryDrafts } from './entryDraft';
import { KpiView } from './KpiView';
import { MeetingEnd } from './MeetingEnd';
import { OpenActions } from './OpenActions';
import { useMeeting } from './useMeeting';
import { useShownKpi } from './useShownKpi';
import { useStepKeys } from './useStepKeys';
import { WhoStep } from './WhoStep';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  who: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  place: { alignSelf: 'center', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** First what was agreed, then one KPI at a time, last the summary */
type Step = { readonly kind: 'actions' } | { readonly kind: 'kpi'; readonly kpi: MeetingKpi } | { readonly kind: 'end' };

/** A meeting around the workbook: what was agreed, then KPI by KPI in the order of trouble, with what is said and agreed now. */
export function MeetingPage() {
  const { words, language } = useLanguage();
  const { pane } = words;
  const texts = pane.meeting;
  const styles = useStyles();
  const action = useMeeting();
  const { meeting, state, run } = action;
  const [who, setWho] = useState(whoAtLast());
  const [asksWho, setAsksWho] = useState(who === '');
  const [at, setAt] = useState(0);
  const [drafts, setDrafts] = useState<EntryDrafts>({});
  const [done, setDone] = useState<string>();
  const content = useRef<HTMLDivElement>(null);
  const { announce } = useAnnounce();
  const kpis = meeting?.kpis ?? [];
  const steps: readonly Step[] = [{ kind: 'actions' }, ...kpis.map((kpi) => ({ kind: 'kpi' as const, kpi })), { kind: 'end' }];
  const place = Math.min(at, steps.length - 1);
  const step = steps[place]!;
  const kpi = step.kind === 'kpi' ? step.kpi : undefined;
  const running = state.kind === 'running';
  const unwritten = kpis.filter(({ id }) => drafts[id] && saysSomething(drafts[id]));
  useUnsaved(unwritten.length > 0);
  const shown = useShownKpi(asksWho ? undefined : kpi?.id);
  useEffect(() => {
    content.current?.parentElement?.scrollTo({ top: 0 });
  }, [place]);

  const goTo = (next: number): void => {
    const to = steps[next];
    if (!to || asksWho) return;
    action.dismiss();
    setDone(undefined);
    setAt(next);
    announce(to.kind === 'kpi' ? texts.announced(next, kpis.length, to.kpi.name[language], texts.status[to.kpi.status]) : texts.steps[to.kind]);
  };
  const stepChart = (by: 1 | -1): void => {
    if (shown.chart && shown.chart.of > 1) shown.stepChart(by);
  };
  useStepKeys((by) => goTo(place + by), stepChart);
  const say = (said: string): void => {
    setDone(said);
    announce(said);
  };
  const write = async (about: MeetingKpi): Promise<void> => {
    const draft = drafts[about.id];
    if (!meeting || !draft) return;
    setDone(undefined);
    const written = await run(() => recordMeeting({
      kpi: about.id, date: today(), author: who, year: meeting.year, period: meeting.period, note: draft.note, action: { action: draft.action, owner: draft.owner, due: draft.due },
    }), (reason) => `${meetingReasonText(reason, words)}\n${texts.stillHere}`);
    if (!written) return;
    setDrafts(({ [about.id]: _, ...others }) => others);
    say(texts.written(about.name[language], written.note ? (written.action ? 'both' : 'note') : written.action ? 'action' : 'none'));
    await action.read();
  };
  const change = async (wanted: ActionChange): Promise<void> => {
    setDone(undefined);
    if (!await run(() => changeAction(wanted), (reason) => meetingReasonText(reason, words))) return;
    say(texts.changed[wanted.state ?? 'open'](wanted.key.action));
    await action.read();
  };

  if (action.isEmpty) return <NoKpisPage title={texts.title} />;
  if (asksWho) {
    return <WhoStep who={who} onGiven={(given) => {
      rememberWho(given);
      setWho(given);
      setAsksWho(false);
    }} />;
  }
  const nameOf = (id: string): string => kpis.find((one) => one.id === id)?.name[language] ?? id;
  const actionsOfKpi = kpi && meeting ? meeting.actions.filter(({ key }) => key.kpi.toLowerCase() === kpi.id.toLowerCase()) : [];
  const draft = kpi && (drafts[kpi.id] ?? emptyEntry(kpi.owner));
  return (
    <Page title={texts.title} step="meeting"
      status={
        <>
          {done !== undefined && state.kind !== 'failed' && <MessageBar intent="success" layout="multiline"><MessageBarBody>{done}</MessageBarBody></MessageBar>}
          {shown.problem !== undefined && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{shown.problem}</MessageBarBody></MessageBar>}
          {(meeting !== undefined || state.kind === 'failed') && <ActionStatus state={state} onCancel={action.cancel} />}
        </>
      }
      footer={meeting && (
        <>
          <Button icon={<ChevronLeftRegular />} aria-keyshortcuts="Alt+ArrowLeft" disabledFocusable={place === 0} onClick={() => goTo(place - 1)}>{texts.previous}</Button>
          <Caption1 className={styles.place}>{kpi && texts.place(place, kpis.length)}</Caption1>
          <Button icon={<ChevronRightRegular />} iconPosition="after" appearance="primary" aria-keyshortcuts="Alt+ArrowRight" disabledFocusable={place === steps.length - 1} onClick={() => goTo(place + 1)}>{texts.next}</Button>
        </>
      )}>
      {!meeting && state.kind !== 'failed' && <SkeletonItems />}
      {!meeting && state.kind === 'failed' && <Button onClick={() => void action.read()}>{pane.tryAgain}</Button>}
      {meeting && (
        <div ref={content} className={styles.content}>
          {step.kind === 'actions' && (
            <>
              <Caption1>{texts.shown(meeting.window, meeting.version, meeting.member)}</Caption1>
              <div className={styles.who}><Caption1>{texts.writesAs(who)}</Caption1><Button size="small" appearance="subtle" onClick={() => setAsksWho(true)}>{texts.otherName}</Button></div>
              <OpenActions title={texts.agreed} actions={meeting.actions} nameOf={nameOf} running={running} onChange={(wanted) => void change(wanted)} />
              <Button icon={<ArrowClockwiseRegular />} appearance="subtle" disabledFocusable={running} onClick={() => void action.read()}>{texts.readAgain}</Button>
              <Caption1 className={styles.quiet}>{texts.keys}</Caption1>
            </>
          )}
          {kpi && draft && (
            <>
              <KpiView kpi={kpi} currency={meeting.currency} />
              {shown.chart && shown.chart.of > 1 && <ChartSteps {...shown.chart} onStep={stepChart} />}
              {actionsOfKpi.length > 0 && <OpenActions title={texts.openActions} actions={actionsOfKpi} nameOf={undefined} running={running} onChange={(wanted) => void change(wanted)} />}
              <EntryForm key={kpi.id} draft={draft} running={running} onChange={(next) => setDrafts({ ...drafts, [kpi.id]: next })} onWrite={() => void write(kpi)} />
            </>
          )}
          {step.kind === 'end' && <MeetingEnd meeting={meeting} action={action} unwritten={unwritten} onGo={(id) => goTo(1 + kpis.findIndex((one) => one.id === id))} onDone={say} />}
        </div>
      )}
    </Page>
  );
}
