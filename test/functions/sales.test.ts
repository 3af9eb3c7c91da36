import { computes } from './computes';

describe('sales in numbers', () => {
  computes('CONVERSION', [
    ['a public example', '=KPI.CONVERSION(200,10)', '0.05'],
    ['none and more than all', '=KPI.CONVERSION(200,{0;300})', '0\n1.5'],
    ['from none', '=KPI.CONVERSION(0,{0;5})', '#DIV/0!\n#DIV/0!'],
    ['negative', '=KPI.CONVERSION({-1;1},{1;-1})', '#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.CONVERSION({"";"x";#N/A;20},10)', '#N/A\n#VALUE!\n#N/A\n0.5'],
  ]);
  computes('SALESVELOCITY', [
    ['a public example', '=KPI.SALESVELOCITY(18,42000,0.24,78)', String((18 * 42000 * 0.24) / 78)],
    ['nothing in the pipeline, nothing won', '=KPI.SALESVELOCITY({0;18},42000,{0.24;0},78)', '0\n0'],
    ['a percentage for a share', '=KPI.SALESVELOCITY(18,42000,24,78)', '#NUM!'],
    ['a cycle of no days', '=KPI.SALESVELOCITY(18,42000,0.24,0)', '#DIV/0!'],
    ['negative', '=KPI.SALESVELOCITY({-1;1;1;1},{1;-1;1;1},{1;1;-1;1},{1;1;1;-1})', '#NUM!\n#NUM!\n#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.SALESVELOCITY({"";"x";#N/A;10},100,0.5,5)', '#N/A\n#VALUE!\n#N/A\n100'],
  ]);
  computes('PIPELINECOVERAGE', [
    ['three times', '=KPI.PIPELINECOVERAGE(1500000,500000)', '3'],
    ['an empty pipeline', '=KPI.PIPELINECOVERAGE(0,500000)', '0'],
    ['nothing remains', '=KPI.PIPELINECOVERAGE(1500000,0)', '#DIV/0!'],
    ['the target has been passed', '=KPI.PIPELINECOVERAGE(1500000,-1)', '#NUM!'],
    ['a negative pipeline', '=KPI.PIPELINECOVERAGE(-1,1)', '#NUM!'],
    ['blank, text, error', '=KPI.PIPELINECOVERAGE({"";"x";#N/A;10},5)', '#N/A\n#VALUE!\n#N/A\n2'],
  ]);
  computes('LEADSREQUIRED', [
    ['opportunities', '=KPI.LEADSREQUIRED(1000000,50000,0.25)', '80'],
    ['leads', '=KPI.LEADSREQUIRED(1000000,50000,0.25,0.1)', '800'],
    ['rounded up', '=KPI.LEADSREQUIRED(1000001,50000,0.25)', '81'],
    ['but not for binary fractions', '=KPI.LEADSREQUIRED({3;33;441},1,{0.3;0.3;0.7},{0.1;0.1;0.7})', '100\n1100\n900'],
    ['no target', '=KPI.LEADSREQUIRED(0,50000,0.25)', '0'],
    ['deals of no size, nothing won, nothing converted', '=KPI.LEADSREQUIRED(1,{0;1;1},{1;0;1},{1;1;0})', '#DIV/0!\n#DIV/0!\n#DIV/0!'],
    ['percentages for shares', '=KPI.LEADSREQUIRED(1,1,{25;1},{1;10})', '#NUM!\n#NUM!'],
    ['negative', '=KPI.LEADSREQUIRED({-1;1;1;1},{1;-1;1;1},{1;1;-1;1},{1;1;1;-1})', '#NUM!\n#NUM!\n#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.LEADSREQUIRED({"";"x";#N/A;10},5,1)', '#N/A\n#VALUE!\n#N/A\n2'],
    ['a conversion that is text or left empty', '=KPI.LEADSREQUIRED(10,5,1,{"x","",0.5})', '#VALUE!\t2\t4'],
  ]);
  computes('UPSELLSHARE', [
    ['a quarter', '=KPI.UPSELLSHARE(750000,250000)', '0.25'],
    ['none and only', '=KPI.UPSELLSHARE({5;0},{0;5})', '0\n1'],
    ['no sales', '=KPI.UPSELLSHARE(0,0)', '#DIV/0!'],
    ['negative', '=KPI.UPSELLSHARE({-1;2},{2;-1})', '#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.UPSELLSHARE({"";"x";#N/A;10},10)', '#N/A\n#VALUE!\n#N/A\n0.5'],
  ]);
  computes('CLOSERATE', [
    ['a quarter', '=KPI.CLOSERATE(12,48)', '0.25'],
    ['none, more than there were', '=KPI.CLOSERATE({0;6},4)', '0\n1.5'],
    ['no leads', '=KPI.CLOSERATE(12,0)', '#DIV/0!'],
    ['negative', '=KPI.CLOSERATE({-1;1},{1;-1})', '#NUM!\n#NUM!'],
    ['blank, text, error', '=KPI.CLOSERATE({"";"x";#N/A;10},20)', '#N/A\n#VALUE!\n#N/A\n0.5'],
  ]);
});

const ORDER = '{"Lead";"Offer";"Won"}';
const HEADER = 'Stage\tIn stage now\tReached\tValue\tFrom previous stage\tFrom first stage\n';
const NB_HEADER = 'Fase\tI fasen nå\tNådd\tVerdi\tFra forrige fase\tFra første fase\n';

describe('FUNNEL', () => {
  computes('rows', [
    [
      'reached is this stage or a later one', `=KPI.FUNNEL({"Won";"Lead";"Offer";"Lead"},${ORDER},{90;20;50;40})`,
      `${HEADER}Lead\t2\t4\t60\t\t1\nOffer\t1\t2\t50\t0.5\t0.5\nWon\t1\t1\t90\t0.5\t0.25`,
    ],
    ['without values', `=KPI.FUNNEL({"Lead";"Offer"},${ORDER},,,FALSE)`, 'Lead\t1\t2\t\t\t1\nOffer\t1\t1\t\t0.5\t0.5\nWon\t0\t0\t\t0\t0'],
    ['whatever its case, as the order spells it', '=KPI.FUNNEL({"WON";"lead"},{"Lead","Won"},,,FALSE)', 'Lead\t1\t2\t\t\t1\nWon\t1\t1\t\t0.5\t0.5'],
    ['lost deals stay out', '=KPI.FUNNEL({"Lost";"Lead"},{"Lead","Won"},,,FALSE)', 'Lead\t1\t1\t\t\t1\nWon\t0\t0\t\t0\t0'],
    [
      'but count as far as they came', `=KPI.FUNNEL({"Lost";"Won"},${ORDER},{70;90},{"Offer";""},FALSE)`,
      'Lead\t0\t2\t0\t\t1\nOffer\t0\t2\t0\t1\t1\nWon\t1\t1\t90\t0.5\t0.5',
    ],
    ['a deal that has moved back', '=KPI.FUNNEL({"Lead"},{"Lead";"Won"},,{"Won"},FALSE)', 'Lead\t1\t1\t\t\t1\nWon\t0\t1\t\t1\t1'],
    ['a furthest stage before the current one', '=KPI.FUNNEL({"Won"},{"Lead";"Won"},,{"Lead"},FALSE)', 'Lead\t0\t1\t\t\t1\nWon\t1\t1\t\t1\t1'],
    ['an unknown furthest stage', '=KPI.FUNNEL({"Lost";"Lead"},{"Lead";"Won"},,{"Elsewhere";""},FALSE)', 'Lead\t1\t1\t\t\t1\nWon\t0\t0\t\t0\t0'],
    ['none on the way', `=KPI.FUNNEL({"Lead"},${ORDER},,,FALSE)`, 'Lead\t1\t1\t\t\t1\nOffer\t0\t0\t\t0\t0\nWon\t0\t0\t\t#DIV/0!\t0'],
    ['rows without a stage do not count', '=KPI.FUNNEL({"Lead";"";"Won"},{"Lead";"Won"},,,FALSE)', 'Lead\t1\t2\t\t\t1\nWon\t1\t1\t\t0.5\t0.5'],
    ['stages that are numbers or truth', '=KPI.FUNNEL({1;2;TRUE},{1;2;TRUE},,,FALSE)', '1\t1\t3\t\t\t1\n2\t1\t2\t\t0.6666666666666666\t0.6666666666666666\nTRUE\t1\t1\t\t0.5\t0.3333333333333333'],
  ]);
  computes('values', [
    ['zero and negative', '=KPI.FUNNEL({"Lead";"Lead"},{"Lead"},{0;-5},,FALSE)', 'Lead\t2\t2\t-5\t\t1'],
    ['some unknown', '=KPI.FUNNEL({"Lead";"Lead"},{"Lead"},{5;""},,FALSE)', 'Lead\t2\t2\t5\t\t1'],
    ['all unknown is not 0', '=KPI.FUNNEL({"Lead";"Lead";"Won"},{"Lead";"Won"},{"x";"";7},,FALSE)', 'Lead\t2\t3\t\t\t1\nWon\t1\t1\t7\t0.3333333333333333\t0.3333333333333333'],
    ['no deals are worth 0', '=KPI.FUNNEL({"Won"},{"Lead";"Won"},{7},,FALSE)', 'Lead\t0\t1\t0\t\t1\nWon\t1\t1\t7\t1\t1'],
  ]);
  computes('headers', [
    ['in Norwegian', '=KPI.FUNNEL({"Ny"},{"Ny"},,,"nb")', `${NB_HEADER}Ny\t1\t1\t\t\t1`],
    ['in English', '=KPI.FUNNEL({"New"},{"New"},,,"en")', `${HEADER}New\t1\t1\t\t\t1`],
    ['an unknown language', '=KPI.FUNNEL({"New"},{"New"},,,"sv")', '#VALUE!'],
  ]);
  computes('refusals', [
    ['no order', '=KPI.FUNNEL({"Lead"},{"",""})', '#N/A'],
    ['a stage twice', '=KPI.FUNNEL({"Lead"},{"Lead","LEAD"})', '#NUM!'],
    ['no deal that counts', '=KPI.FUNNEL({"Lost";""},{"Lead"})', '#N/A'],
    ['values of another shape', '=KPI.FUNNEL({"Lead";"Lead"},{"Lead"},{1,2})', '#VALUE!'],
    ['furthest stages of another shape', '=KPI.FUNNEL({"Lead";"Lead"},{"Lead"},,{"Lead","Lead"})', '#VALUE!'],
    ['an error among the stages', '=KPI.FUNNEL({"Lead";#N/A},{"Lead"})', '#N/A'],
    ['among the values', '=KPI.FUNNEL({"Lead";"Lead"},{"Lead"},{1;#DIV/0!})', '#DIV/0!'],
  ]);
});
