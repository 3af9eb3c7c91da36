import { dimension } from './dimensions';
import type { KpiDefinition, KpiTerm } from './KpiDefinition';
import { part } from './part';

const REQUEST_DIMENSIONS = [dimension.requestType, dimension.channel, dimension.team, dimension.account] as const;
const HOURS_PER_DAY = 24;

const RECEIVED: KpiTerm = { aggregate: 'count', date: 'received' };
const SOLVED: KpiTerm = { aggregate: 'count', date: 'solved' };

/** What customers ask for, how long it takes, and how often it is enough. */
export const supportKpis: readonly KpiDefinition[] = [
  {
    id: 'support-requests',
    name: { en: 'Support requests', nb: 'Henvendelser' },
    definition: {
      en: 'Number of requests received in the period, by telephone, e-mail, chat and web.',
      nb: 'Antall henvendelser mottatt i perioden, på telefon, e-post, chat og nett.',
    },
    formula: { en: 'number of requests received', nb: 'antall mottatte henvendelser' },
    variant: {
      en: 'Cases, not messages: what a customer adds to an open case is no new request. Spam and wrong numbers stay out.',
      nb: 'Saker, ikke meldinger: det kunden tilføyer i en åpen sak, er ingen ny henvendelse. Søppelpost og feilringinger holdes utenfor.',
    },
    trap: {
      en: 'It grows with the number of customers: compare requests by customer before calling it worse.',
      nb: 'Antallet vokser med kundemassen: sammenlign henvendelser per kunde før det kalles dårligere.',
    },
    departments: ['support'],
    unit: 'count', direction: 'lower', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Requests received', nb: 'Mottatte henvendelser' }, RECEIVED)],
    dimensions: REQUEST_DIMENSIONS,
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'requests-by-type',
    name: { en: 'Requests by type or category', nb: 'Henvendelser per type eller kategori' },
    definition: {
      en: 'Number of requests received in the period that have been given a type, by type or category.',
      nb: 'Antall henvendelser mottatt i perioden som har fått en type, fordelt på type eller kategori.',
    },
    formula: { en: 'number of requests of each type', nb: 'antall henvendelser av hver type' },
    variant: {
      en: 'One type a request; those without one are left out, and show as the difference from all requests.',
      nb: 'Én type per henvendelse; de som mangler type, er ikke med, og utgjør forskjellen fra alle henvendelser.',
    },
    trap: {
      en: 'When “other” is the largest type, the categories are due for revision.',
      nb: 'Når «annet» er den største typen, er det på tide å gå gjennom kategoriene.',
    },
    departments: ['support'],
    unit: 'count', direction: 'lower', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Requests with a type', nb: 'Henvendelser med type' }, { ...RECEIVED, column: 'requestType' })],
    dimensions: REQUEST_DIMENSIONS,
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'handling-time',
    name: { en: 'Handling time by step', nb: 'Behandlingstid per trinn' },
    definition: {
      en: 'Average hours from the start to the end of a step in the handling of a request.',
      nb: 'Gjennomsnittlig antall timer fra et trinn i behandlingen av en henvendelse begynner til det er ferdig.',
    },
    formula: { en: '(Σ end − Σ start) ÷ number of finished steps', nb: '(Σ slutt − Σ start) ÷ antall fullførte trinn' },
    variant: {
      en: 'Elapsed hours around the clock, not working hours; one row a step, by the date it was finished. Steps under way stay out.',
      nb: 'Timer gått døgnet rundt, ikke arbeidstid; én rad per trinn, etter datoen det ble fullført. Pågående trinn holdes utenfor.',
    },
    trap: {
      en: 'Faster steps with more of them do not make the customer wait less: read it beside the resolution time.',
      nb: 'Raskere trinn, men flere av dem, gir ikke kortere ventetid for kunden: les den sammen med løsningstiden.',
    },
    departments: ['support'],
    unit: 'hours', direction: 'lower', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Hours from start to end of the steps', nb: 'Timer fra start til slutt på trinnene' },
        { aggregate: 'sum', column: 'finished', date: 'finished', times: HOURS_PER_DAY },
        { aggregate: 'sum', column: 'started', date: 'finished', times: HOURS_PER_DAY, sign: -1 }),
      part('denominator', { en: 'Finished steps', nb: 'Fullførte trinn' }, { aggregate: 'count', column: 'started', date: 'finished' }),
    ],
    function: 'HANDLETIME',
    dimensions: [dimension.step, dimension.requestType, dimension.team],
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'resolution-time',
    name: { en: 'Resolution time', nb: 'Løsningstid' },
    definition: {
      en: 'Average hours from receiving a request to solving it, of the requests solved in the period.',
      nb: 'Gjennomsnittlig antall timer fra en henvendelse mottas til den er løst, for henvendelsene løst i perioden.',
    },
    formula: { en: '(Σ solved − Σ received) ÷ solved requests', nb: '(Σ løst − Σ mottatt) ÷ løste henvendelser' },
    variant: {
      en: 'Elapsed hours around the clock, waiting for the customer included, by the date solved. Open requests stay out.',
      nb: 'Timer gått døgnet rundt, ventetid på kunden medregnet, etter datoen saken ble løst. Åpne henvendelser holdes utenfor.',
    },
    trap: {
      en: 'Clearing old cases makes the month look slow though it did good work.',
      nb: 'Når gamle saker ryddes, ser måneden treg ut selv om det er gjort godt arbeid.',
    },
    departments: ['support'],
    unit: 'hours', direction: 'lower', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Hours from received to solved', nb: 'Timer fra mottatt til løst' },
        { aggregate: 'sum', column: 'solved', date: 'solved', times: HOURS_PER_DAY },
        { aggregate: 'sum', column: 'received', date: 'solved', times: HOURS_PER_DAY, sign: -1 }),
      part('denominator', { en: 'Solved requests', nb: 'Løste henvendelser' }, { ...SOLVED, column: 'received' }),
    ],
    function: 'HANDLETIME',
    dimensions: REQUEST_DIMENSIONS,
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'sla-share',
    name: { en: 'Solved within the agreed time (SLA)', nb: 'Løst innen avtalt tid (SLA)' },
    definition: {
      en: 'Share of the requests solved in the period that were solved within the time agreed.',
      nb: 'Andelen av henvendelsene løst i perioden som ble løst innen avtalt tid.',
    },
    formula: { en: 'requests solved within the limit ÷ requests solved', nb: 'henvendelser løst innen fristen ÷ løste henvendelser' },
    variant: {
      en: 'Limit 24 hours until you set your own; exactly at the limit counts as within. By the hours that the ticket system reports.',
      nb: 'Frist 24 timer til dere setter deres egen; akkurat på fristen regnes som innenfor. Etter timene sakssystemet oppgir.',
    },
    trap: {
      en: 'Once the limit is passed, a case can wait for ever without the share getting worse.',
      nb: 'Når fristen først er brutt, kan en sak vente i det uendelige uten at andelen blir dårligere.',
    },
    departments: ['support'],
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Requests solved within the limit', nb: 'Henvendelser løst innen fristen' },
        { ...SOLVED, where: [{ column: 'hours', atMost: HOURS_PER_DAY }] }),
      part('denominator', { en: 'Requests solved, with their hours', nb: 'Løste henvendelser med timer' }, { ...SOLVED, column: 'hours' }),
    ],
    function: 'SLA',
    dimensions: REQUEST_DIMENSIONS,
    tolerance: { value: 0.02, kind: 'absolute' },
  },
  {
    id: 'first-contact-resolution',
    name: { en: 'First contact resolution (FCR)', nb: 'Løst ved første kontakt (FCR)' },
    definition: {
      en: 'Share of the requests solved in the period that were solved at the first contact, without the customer having to come back.',
      nb: 'Andelen av henvendelsene løst i perioden som ble løst ved første kontakt, uten at kunden måtte komme tilbake.',
    },
    formula: { en: 'requests solved at first contact ÷ requests solved', nb: 'henvendelser løst ved første kontakt ÷ løste henvendelser' },
    variant: {
      en: 'As the agent marked it; requests that are passed on to another team are not solved at first contact.',
      nb: 'Slik saksbehandleren har merket dem; henvendelser som sendes videre til et annet team, er ikke løst ved første kontakt.',
    },
    trap: {
      en: 'Good help pages take the easy requests away and make the share fall.',
      nb: 'Gode hjelpesider tar bort de enkle henvendelsene og får andelen til å falle.',
    },
    departments: ['support'],
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'Requests solved at first contact', nb: 'Henvendelser løst ved første kontakt' },
        { ...SOLVED, where: [{ says: ['firstContact'] }] }),
      part('denominator', { en: 'Requests solved', nb: 'Løste henvendelser' }, SOLVED),
    ],
    function: 'FCR',
    dimensions: REQUEST_DIMENSIONS,
    tolerance: { value: 0.02, kind: 'absolute' },
  },
  {
    id: 'request-backlog',
    name: { en: 'Open requests (backlog)', nb: 'Åpne henvendelser (restanse)' },
    definition: {
      en: 'Number of requests that were received and not yet solved on the last day of the period.',
      nb: 'Antall henvendelser som var mottatt og ikke løst den siste dagen i perioden.',
    },
    formula: { en: 'requests received and not solved at the end of the period', nb: 'henvendelser mottatt og ikke løst ved periodens slutt' },
    variant: {
      en: 'A level at the end of the period; requests that wait for the customer are open too.',
      nb: 'Et nivå ved periodens slutt; henvendelser som venter på kunden, er også åpne.',
    },
    trap: {
      en: 'It tells how many wait, not how long: look at the oldest as well.',
      nb: 'Den sier hvor mange som venter, ikke hvor lenge: se på de eldste også.',
    },
    departments: ['support'],
    unit: 'count', direction: 'lower', frequency: 'monthly', rollup: 'last',
    inputs: [part('value', { en: 'Requests open at the end of the period', nb: 'Henvendelser åpne ved periodens slutt' },
      { ...RECEIVED, open: { until: 'solved' } })],
    function: 'BACKLOG',
    dimensions: REQUEST_DIMENSIONS,
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'new-customers',
    name: { en: 'New customers', nb: 'Nye kunder' },
    definition: {
      en: 'Number of customers who bought for the first time in the period.',
      nb: 'Antall kunder som kjøpte for første gang i perioden.',
    },
    formula: { en: 'number of customers by the date of their first purchase', nb: 'antall kunder etter datoen for første kjøp' },
    variant: {
      en: 'The close rate as a count: customers, not orders, each once. One who returns after more than twelve months counts as new.',
      nb: 'Avslutningsraten som antall: kunder, ikke ordrer, hver én gang. En som kommer tilbake etter mer enn tolv måneder, regnes som ny.',
    },
    trap: {
      en: 'It says nothing about those who left: read it beside customer churn.',
      nb: 'Det sier ingenting om dem som sluttet: les det sammen med kundefrafallet.',
    },
    departments: ['support', 'sales', 'company'],
    unit: 'count', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'New customers', nb: 'Nye kunder' }, { aggregate: 'count', date: 'customerSince' })],
    dimensions: [dimension.segment, dimension.channel, dimension.representative],
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'close-rate',
    name: { en: 'Close rate', nb: 'Avslutningsrate (leads som blir kunder)' },
    definition: {
      en: 'New customers of the period against the leads qualified in the same period.',
      nb: 'Nye kunder i perioden mot leads som ble kvalifisert i samme periode.',
    },
    formula: { en: 'new customers ÷ qualified leads', nb: 'nye kunder ÷ kvalifiserte leads' },
    variant: {
      en: 'Each by its own date in the period. The win rate differs: it counts deals, and only decided ones.',
      nb: 'Begge etter egen dato i perioden. Vinnraten er noe annet: den teller avtaler, og bare de avgjorte.',
    },
    trap: {
      en: 'Customers of this month were often leads of an earlier one: with few leads the rate can pass 100 %.',
      nb: 'Månedens kunder var ofte leads i en tidligere måned: med få leads kan andelen passere 100 %.',
    },
    departments: ['support', 'sales'],
    unit: 'share', direction: 'higher', frequency: 'monthly', rollup: 'ratio',
    inputs: [
      part('numerator', { en: 'New customers', nb: 'Nye kunder' }, { aggregate: 'count', date: 'customerSince' }),
      part('denominator', { en: 'Leads qualified', nb: 'Kvalifiserte leads' }, { aggregate: 'count', date: 'qualifiedOn' }),
    ],
    function: 'CLOSERATE',
    dimensions: [dimension.source, dimension.segment, dimension.representative],
    tolerance: { value: 0.02, kind: 'absolute' },
  },
  {
    id: 'page-views',
    name: { en: 'Most visited pages', nb: 'Mest besøkte sider' },
    definition: {
      en: 'Number of page views on the website in the period, by page, the most visited first.',
      nb: 'Antall sidevisninger på nettstedet i perioden, fordelt på side, den mest besøkte først.',
    },
    formula: { en: 'Σ views of each page', nb: 'Σ visninger av hver side' },
    variant: {
      en: 'Views, not visitors: one who comes back counts again. Robots and our own staff stay out.',
      nb: 'Visninger, ikke besøkende: en som kommer tilbake, telles igjen. Roboter og egne ansatte holdes utenfor.',
    },
    trap: {
      en: 'Views without consent to cookies are missing: the number falls when the cookie banner changes.',
      nb: 'Visninger uten samtykke til informasjonskapsler mangler: tallet faller når samtykkebanneret endres.',
    },
    departments: ['support'],
    unit: 'count', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Page views', nb: 'Sidevisninger' }, { aggregate: 'sum', column: 'views', date: 'date' })],
    dimensions: [dimension.page, dimension.source],
    tolerance: { value: 0.1, kind: 'relative' },
  },
  {
    id: 'support-page-views',
    name: { en: 'Most visited support pages', nb: 'Mest besøkte hjelpesider' },
    definition: {
      en: 'Number of views of the help and support pages in the period, by page, the most visited first.',
      nb: 'Antall visninger av hjelpe- og supportsidene i perioden, fordelt på side, den mest besøkte først.',
    },
    formula: { en: 'Σ views of each support page', nb: 'Σ visninger av hver hjelpeside' },
    variant: {
      en: 'Pages in the support section of the website only; the contact form is one of them.',
      nb: 'Bare sider i hjelpedelen av nettstedet; kontaktskjemaet er en av dem.',
    },
    trap: {
      en: 'Many views can mean a good article or a product that is hard to use: read the page before you cheer.',
      nb: 'Mange visninger kan bety en god artikkel eller et produkt som er vanskelig å bruke: les siden før dere jubler.',
    },
    departments: ['support'],
    unit: 'count', direction: 'higher', frequency: 'monthly', rollup: 'sum',
    inputs: [part('value', { en: 'Views of support pages', nb: 'Visninger av hjelpesider' },
      { aggregate: 'sum', column: 'views', date: 'date', where: [{ says: ['supportPage'] }] })],
    dimensions: [dimension.page, dimension.source],
    tolerance: { value: 0.1, kind: 'relative' },
  },
];
