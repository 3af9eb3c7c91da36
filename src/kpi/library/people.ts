import { dimension } from './dimensions';
import type { KpiDefinition, KpiTerm } from './KpiDefinition';
import { part } from './part';
import { answers, favourable, netPromoters } from './answers';

const HOURS_WORKED: KpiTerm = { aggregate: 'sum', column: 'hoursUsed', date: 'date' };

/** Capacity, what comes of it, and the people. */
export const peopleKpis: readonly KpiDefinition[] = [
  {
    id: 'capacity-utilisation',
    name: { en: 'Capacity utilisation', nb: 'Kapasitetsutnyttelse' },
    definition: {
      en: 'How much of the capacity that was available in the period was used productively.',
      nb: 'Hvor stor del av den tilgjengelige kapasiteten i perioden som ble brukt produktivt.',
    },
    formula: { en: 'hours used ÷ hours available', nb: 'brukte timer ÷ tilgjengelige timer' },
    variant: {
      en: 'Available hours are paid hours less holidays and sickness; used hours are those that customers pay for or that produce what is sold.',
      nb: 'Tilgjengelige timer er avtalt arbeidstid minus ferie og sykdom; brukte timer er de kunder betaler for, eller som produserer det '
        + 'som selges.',
    },
    trap: {
      en: 'Close to 100 % is no ideal: without slack, queues and delivery times grow fast.',
      nb: 'Nær 100 % er ikke et ideal: uten slakk vokser køer og leveringstider raskt.',
    },
    departments: ['company'],
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Hours used', nb: 'Brukte timer' }, HOURS_WORKED),
      part('denominator', { en: 'Hours available', nb: 'Tilgjengelige timer' }, { aggregate: 'sum', column: 'hoursAvailable', date: 'date' }),
    ],
    function: 'UTILIZATION',
    dimensions: [dimension.department, dimension.team, dimension.employee],
    tolerance: { value: 0.03, kind: 'absolute' },
  },
  {
    id: 'productivity',
    name: { en: 'Productivity', nb: 'Produktivitet' },
    definition: {
      en: 'What an hour of work brings in: value produced in the period by hour worked.',
      nb: 'Hva en arbeidstime kaster av seg: verdien som skapes i perioden, per arbeidet time.',
    },
    formula: { en: 'value produced ÷ hours worked', nb: 'produsert verdi ÷ arbeidede timer' },
    variant: {
      en: 'Revenue by hour worked; where materials are a large part, use revenue less cost of sales. All hours count, overtime too.',
      nb: 'Omsetning per arbeidet time; der varekjøp utgjør mye, brukes omsetning minus varekostnad. Alle timer teller, også overtid.',
    },
    trap: {
      en: 'Higher prices or more subcontracting raise it though nobody works better.',
      nb: 'Høyere priser eller mer innleie løfter den uten at noen arbeider bedre.',
    },
    departments: ['company'],
    unit: 'currency', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Value produced', nb: 'Produsert verdi' }, { aggregate: 'sum', column: 'amount', date: 'date' }),
      part('denominator', { en: 'Hours worked', nb: 'Arbeidede timer' }, HOURS_WORKED),
    ],
    function: 'PRODUCTIVITY',
    dimensions: [dimension.department, dimension.team],
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'headcount',
    name: { en: 'Number of employees', nb: 'Antall ansatte' },
    definition: {
      en: 'Number of people employed on the last day of the period.',
      nb: 'Antall personer som er ansatt den siste dagen i perioden.',
    },
    formula: { en: 'employments begun and not ended on the last day', nb: 'ansettelser som er begynt og ikke avsluttet den siste dagen' },
    variant: {
      en: 'Heads, not full-time equivalents (FTE), which the sum of their shares of a position gives. The last day of an employment counts; '
        + 'hired staff and consultants stay out.',
      nb: 'Antall personer, ikke årsverk; summen av stillingsandelene gir årsverk. Den siste dagen i ansettelsen teller med; innleide og konsulenter '
        + 'holdes utenfor.',
    },
    trap: {
      en: 'People on long leave are still employed: the figure is not the number at work.',
      nb: 'Ansatte i lang permisjon er fortsatt ansatt: tallet er ikke antallet på jobb.',
    },
    departments: ['company'],
    unit: 'count', direction: 'higher', frequency: 'monthly', rollup: 'last',
    inputs: [part('value', { en: 'Employees on the last day', nb: 'Ansatte den siste dagen' },
      { aggregate: 'count', date: 'joined', open: { until: 'left', inclusive: true } })],
    function: 'HEADCOUNT',
    dimensions: [dimension.department, dimension.team],
    tolerance: { value: 0.05, kind: 'relative' },
  },
  {
    id: 'employee-engagement',
    name: { en: 'Employee engagement', nb: 'Medarbeiderengasjement' },
    definition: {
      en: 'Share of favourable answers in the employee survey.',
      nb: 'Andelen positive svar i medarbeiderundersøkelsen.',
    },
    formula: { en: 'answers of 4 and 5 ÷ all answers', nb: 'svar 4 og 5 ÷ alle svar' },
    variant: {
      en: 'The two best answers on a scale from 1 to 5, over all questions; unanswered questions stay out.',
      nb: 'De to beste svarene på en skala fra 1 til 5, over alle spørsmål; ubesvarte spørsmål holdes utenfor.',
    },
    trap: {
      en: 'In groups of fewer than five, answers are no longer anonymous, and the figure says little.',
      nb: 'I grupper på færre enn fem er svarene ikke lenger anonyme, og tallet sier lite.',
    },
    departments: ['company'],
    unit: 'share', direction: 'higher', frequency: 'quarterly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Favourable answers (4 and 5)', nb: 'Positive svar (4 og 5)' }, favourable),
      part('denominator', { en: 'All answers', nb: 'Alle svar' }, answers),
    ],
    function: 'ENGAGEMENT',
    dimensions: [dimension.department, dimension.team],
    tolerance: { value: 0.03, kind: 'absolute' },
  },
  {
    id: 'enps',
    name: { en: 'Employee Net Promoter Score (eNPS)', nb: 'Medarbeider-NPS (eNPS)' },
    definition: {
      en: 'How many more employees would recommend us warmly as a place to work than would not, of all who answered; in points from −100 to 100.',
      nb: 'Hvor mange flere ansatte som varmt ville anbefale oss som arbeidsplass enn som ikke ville det, av alle som svarte; i poeng fra '
        + '−100 til 100.',
    },
    formula: { en: '(answers of 9–10 − answers of 0–6) ÷ all answers × 100', nb: '(svar 9–10 − svar 0–6) ÷ alle svar × 100' },
    variant: {
      en: 'Scores from 0 to 10; passives (7–8) count among all answers.',
      nb: 'Svar fra 0 til 10; passive (7–8) regnes med blant alle svar.',
    },
    trap: {
      en: 'Employees score lower than customers do: compare with other eNPS figures, never with NPS.',
      nb: 'Ansatte gir lavere score enn kunder: sammenlign med annen eNPS, aldri med NPS.',
    },
    departments: ['company'],
    unit: 'points', direction: 'higher', frequency: 'quarterly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: '100 × (promoters − detractors)', nb: '100 × (ambassadører − kritikere)' }, ...netPromoters),
      part('denominator', { en: 'All answers', nb: 'Alle svar' }, answers),
    ],
    function: 'ENPS',
    dimensions: [dimension.department, dimension.team],
    tolerance: { value: 5, kind: 'absolute' },
  },
];
