import type { customer as english } from '../../en/functions/customer';

export const customer: typeof english = {
  NPS: {
    description: 'Net Promoter Score i poeng, −100 til 100: andelen som svarte 9–10 minus andelen som svarte 0–6, ganger 100.',
    parameters: {
      scores: 'Svar fra 0 til 10, i hvilken som helst form. Tomme celler, tekst og SANN/USANN hoppes over; Excel kan sende en tom celle som 0, så bruk HVIS(område="";"";område) der celler kan være tomme.',
    },
    result: 'Poeng, ett tall.',
    variant: 'Passive svar (7–8) er med i nevneren. Poeng, ikke prosent: ikke formater det som %.',
    errors: '#I/T uten svar; #NUM! for noe annet enn hele tall fra 0 til 10.',
  },
};
