/** Usual ways to break a KPI down. */
export const dimension = {
  representative: { en: 'Sales representative', nb: 'Selger' },
  product: { en: 'Product', nb: 'Produkt' },
  segment: { en: 'Customer segment', nb: 'Kundesegment' },
  account: { en: 'Account', nb: 'Kunde' },
  channel: { en: 'Channel or partner', nb: 'Kanal eller partner' },
  department: { en: 'Department', nb: 'Avdeling' },
  team: { en: 'Team', nb: 'Team' },
  employee: { en: 'Employee', nb: 'Medarbeider' },
  requestType: { en: 'Type or category', nb: 'Type eller kategori' },
  step: { en: 'Step', nb: 'Trinn' },
  stage: { en: 'Stage', nb: 'Fase' },
  page: { en: 'Page', nb: 'Side' },
  source: { en: 'Lead source', nb: 'Leadskilde' },
} as const;

/** Who sold what, to whom, and through whom. */
export const SALES_DIMENSIONS = [dimension.representative, dimension.product, dimension.segment, dimension.account, dimension.channel] as const;
