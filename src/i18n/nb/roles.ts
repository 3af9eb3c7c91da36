import type { roles as en } from '../en/roles';

const columns: typeof en.columns = {
  date: 'Dato', opened: 'Åpnet dato', closed: 'Avsluttet dato', sent: 'Sendt dato', invoiced: 'Fakturadato', due: 'Forfallsdato', paid: 'Betalt dato',
  received: 'Mottatt dato', solved: 'Løst dato', started: 'Trinnet begynte', finished: 'Trinnet ble ferdig', joined: 'Første arbeidsdag',
  left: 'Siste arbeidsdag', customerSince: 'Kunde fra', customerUntil: 'Kunde til', qualifiedOn: 'Kvalifisert dato', month: 'Måneden målet gjelder',
  amount: 'Beløp', cost: 'Kostnad', quantity: 'Antall enheter', budget: 'Mål eller budsjett', score: 'Svar i tall', hours: 'Timer til løsning',
  hoursUsed: 'Arbeidede timer', hoursAvailable: 'Tilgjengelige timer', views: 'Antall visninger',
  openingRevenue: 'Gjentakende inntekter ved starten', expansion: 'Økning', contraction: 'Reduksjon', churnedRevenue: 'Inntekter tapt med kunder',
  requestType: 'Type eller kategori',
  ofValue: 'Kolonnen med tallene', ofNumerator: 'Kolonnen med tallene', ofDenominator: 'Kolonnen med tallene',
};

const subjects: typeof en.subjects = {
  outcome: 'Status eller utfall', saleKind: 'Type salg', activityKind: 'Type aktivitet', leadState: 'Status for leadet',
  solvedFirst: 'Løst ved første kontakt?', section: 'Del av nettstedet', accountKind: 'Type konto',
  rowsOfValue: 'Hvilke rader som teller, etter kolonne', rowsOfNumerator: 'Hvilke rader som teller, etter kolonne', rowsOfDenominator: 'Hvilke rader som teller, etter kolonne',
};

const says: typeof en.says = {
  won: 'Rader som er vunnet', lost: 'Rader som er tapt', newSale: 'Rader som er nysalg', upsell: 'Rader som er mersalg',
  meeting: 'Rader som er gjennomførte møter', demonstration: 'Rader som er demonstrasjoner', offer: 'Rader som er sendte tilbud',
  converted: 'Rader som ble salgsmuligheter', firstContact: 'Rader løst ved første kontakt', supportPage: 'Rader for hjelpesider',
  revenue: 'Rader som er salgsinntekter', otherIncome: 'Rader som er andre driftsinntekter', costOfSales: 'Rader som er varekostnad',
  operatingExpense: 'Rader som er driftskostnader', depreciation: 'Rader som er av- og nedskrivninger',
  financialIncome: 'Rader som er finansinntekter', financialExpense: 'Rader som er finanskostnader', tax: 'Rader som er skatt',
  rowsOfValue: 'Rader som teller', rowsOfNumerator: 'Rader som teller', rowsOfDenominator: 'Rader som teller',
};

export const roles: typeof en = { columns, subjects, says };
