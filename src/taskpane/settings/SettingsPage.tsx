import { Button, Caption1, Checkbox, Field, Input, Radio, RadioGroup, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { MOST_KPIS, bringUpToDate, changeSettings, relativeToleranceOf, type SettingsChange } from '../../actions';
import { formatMonth, readTypedNumber, type Language } from '../../i18n';
import type { Setup } from '../../kpi';
import { useLanguage } from '../language';
import { useNavigation, useUnsaved } from '../navigation';
import { Choice } from '../parts/Choice';
import { fieldProblem } from '../parts/fieldProblem';
import { LanguageField } from '../parts/LanguageField';
import { SetupPage } from '../setup/SetupPage';
import { useSetup } from '../setup/useSetup';

interface SettingsDraft {
  readonly language: Language;
  readonly fiscalStart: number;
  readonly currency: string;
  readonly formulas: 'native' | 'functions';
  /** In per cent, as typed */
  readonly tolerance: string;
  readonly colors: NonNullable<Setup['colors']>;
  /** How many KPIs there may be without a warning, as typed */
  readonly department: string;
  readonly all: string;
}

const COLORS = ['greenRed', 'blueOrange', 'grey'] as const;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** What holds for the whole workbook, and the language of the pane. */
export function SettingsPage() {
  const { words: { pane, choices }, language, number } = useLanguage();
  const texts = pane.settings;
  const { go } = useNavigation();
  const action = useSetup();
  const [forAll, setForAll] = useState(true);
  const [changes, setChanges] = useState<Partial<SettingsDraft>>({});
  const [done, setDone] = useState<string>();
  const setup = action.found?.setup;
  const before = setup && draftOf(setup, language, number);
  const draft = before && { ...before, ...changes };
  const running = action.state.kind === 'running';
  const changed = before && draft ? (Object.keys(before) as (keyof SettingsDraft)[]).filter((field) => draft[field] !== before[field]) : [];
  useUnsaved(changed.length > 0 && !running);
  const percent = draft && readTypedNumber(draft.tolerance.replace(/%$/, ''), language);
  const isToleranceWrong = changed.includes('tolerance') && (percent === undefined || percent < 0);
  const limits = (['department', 'all'] as const).map((field) => ({ field, wrong: changed.includes(field) && limitOf(draft![field]) === undefined }));
  const isCurrencyWrong = changed.includes('currency') && !/^[A-Z]{3}$/.test(draft!.currency);
  const change = (part: Partial<SettingsDraft>): void => {
    setDone(undefined);
    setChanges((earlier) => ({ ...earlier, ...part }));
  };
  const finish = (said: string): void => {
    setDone(said);
    setChanges({});
  };
  const save = (): void => {
    if (!draft) return;
    const { tolerance: _, department, all, ...fields } = draft;
    const wanted: SettingsChange = {
      ...Object.fromEntries(Object.entries(fields).filter(([field]) => changed.includes(field as keyof SettingsDraft))),
      ...(changed.includes('tolerance') && { tolerance: { value: Number((percent! / 100).toPrecision(12)), forAll } }),
      ...((changed.includes('department') || changed.includes('all')) && { limits: { department: limitOf(department)!, all: limitOf(all)! } }),
    };
    void action.change((overwrite, options) => changeSettings(wanted, overwrite, options), () => finish(texts.saved));
  };
  const update = (): void => {
    void action.change(bringUpToDate, ({ changed: sheets, made }) => finish(sheets.length + made.length === 0 ? texts.upToDate : texts.updated([...made.map(({ title }) => title), ...sheets].join(', '))));
  };
  return (
    <SetupPage title={texts.title} step="settings" action={action} done={done}
      footer={<><span /><Button appearance="primary" disabled={running || changed.length === 0 || isToleranceWrong || isCurrencyWrong || limits.some(({ wrong }) => wrong)} onClick={save}>{pane.setup.save}</Button></>}>
      {() => draft && (
        <>
          <Subtitle2 as="h2">{texts.workbook}</Subtitle2>
          <Choice label={texts.language} hint={texts.languageHint} value={draft.language} onChange={(value) => change({ language: value })} options={(['en', 'nb'] as const).map((value) => ({ value, label: choices.language[value] }))} />
          <Choice label={texts.fiscalStart} hint={texts.fiscalStartHint} value={String(draft.fiscalStart)} onChange={(month) => change({ fiscalStart: Number(month) })}
            options={MONTHS.map((month) => ({ value: String(month), label: formatMonth(month, language) }))} />
          <Field label={pane.wizard.targets.currency} size="small" {...(isCurrencyWrong ? { validationState: 'error' as const, validationMessage: pane.wizard.targets.badCurrency } : {})}>
            <Input size="small" value={draft.currency} onChange={(_, { value }) => change({ currency: value.toUpperCase() })} />
          </Field>
          <Field label={texts.tolerance} size="small" hint={draft.tolerance === '' ? texts.various : texts.toleranceHint} {...(isToleranceWrong ? { validationState: 'error' as const, validationMessage: pane.catalogue.badTolerance } : {})}>
            <Input size="small" inputMode="decimal" contentAfter="%" value={draft.tolerance} onChange={(_, { value }) => change({ tolerance: value })} />
          </Field>
          <Checkbox label={texts.forAll} checked={forAll} onChange={(_, { checked }) => setForAll(checked === true)} />
          {limits.map(({ field, wrong }) => (
            <Field key={field} label={texts.limits[field]} size="small" {...(field === 'all' && { hint: texts.limitsHint(MOST_KPIS.department, MOST_KPIS.all) })} {...fieldProblem(wrong ? texts.badLimit : undefined)}>
              <Input size="small" inputMode="numeric" value={draft[field]} onChange={(_, { value }) => change({ [field]: value })} />
            </Field>
          ))}
          <Field label={texts.formulas} size="small">
            <RadioGroup value={draft.formulas} onChange={(_, { value }) => change({ formulas: value === 'functions' ? 'functions' : 'native' })}>
              <Radio value="native" label={texts.native} />
              <Radio value="functions" label={texts.functions} />
            </RadioGroup>
          </Field>
          <Choice label={texts.colors} hint={texts.colorsHint} value={draft.colors} onChange={(value) => change({ colors: value })} options={COLORS.map((value) => ({ value, label: choices.colors[value] }))} />
          <Button disabled={running} onClick={() => go({ page: 'care' })}>{texts.toLooks}</Button>
          <Caption1>{texts.updateHint}</Caption1>
          <Button disabled={running} onClick={update}>{texts.update}</Button>
          <Subtitle2 as="h2">{texts.pane}</Subtitle2>
          <LanguageField />
        </>
      )}
    </SetupPage>
  );
}

function draftOf(setup: Setup, language: Language, number: (value: number) => string): SettingsDraft {
  const tolerance = setup.tolerance ?? relativeToleranceOf(setup);
  return {
    language: setup.language ?? language, fiscalStart: setup.fiscalStart ?? 1, currency: setup.currency ?? '', formulas: setup.formulas ?? 'native',
    tolerance: tolerance === undefined ? '' : number(tolerance * 100), colors: setup.colors ?? 'greenRed',
    department: String(setup.limits?.department ?? MOST_KPIS.department), all: String(setup.limits?.all ?? MOST_KPIS.all),
  };
}

function limitOf(typed: string): number | undefined {
  const limit = Number(typed);
  return Number.isInteger(limit) && limit >= 1 && limit <= 999 ? limit : undefined;
}
