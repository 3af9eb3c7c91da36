/** A formula and what it gives: cells of a row separated by tabs, rows by line breaks, numbers unrounded, errors by their codes. */
export interface FunctionExample {
  readonly formula: string;
  readonly result: string;
}

/** Examples by the function's id, in Excel's English notation. Tests run every one. */
export const functionExamples: Readonly<Record<string, readonly FunctionExample[]>> = {
  VARIANCE: [
    { formula: '=KPI.VARIANCE(90,100)', result: '-10' },
    { formula: '=KPI.VARIANCE(90,100,"lower")', result: '10' },
    { formula: '=KPI.VARIANCE({90;110},{100;100})', result: '-10\n10' },
  ],
  VARIANCEPCT: [
    { formula: '=KPI.VARIANCEPCT(90,100)', result: '-0.1' },
    { formula: '=KPI.VARIANCEPCT(-80,-100)', result: '0.2' },
    { formula: '=KPI.VARIANCEPCT(5,0)', result: '#DIV/0!' },
  ],
  ATTAINMENT: [
    { formula: '=KPI.ATTAINMENT(90,100)', result: '0.9' },
    { formula: '=KPI.ATTAINMENT(125,100,"lower")', result: '0.75' },
    { formula: '=KPI.ATTAINMENT(125,100,"lower",,"inverse")', result: '0.8' },
    { formula: '=KPI.ATTAINMENT(-5,10,"higher",-20)', result: '0.5' },
  ],
  STATUS: [
    { formula: '=KPI.STATUS({101;95;94},100)', result: '1\n0\n-1' },
    { formula: '=KPI.STATUS(0.6,0.62,"higher",0.02,"absolute")', result: '0' },
  ],
  INRANGE: [
    { formula: '=KPI.INRANGE({25;19;10},20,30,2)', result: '1\n0\n-1' },
    { formula: '=KPI.INRANGE(35,20,"")', result: '1' },
  ],
  RANGEVARIANCE: [{ formula: '=KPI.RANGEVARIANCE({18;25;31},20,30)', result: '-2\n0\n-1' }],
  PHASE: [
    { formula: '=KPI.PHASE(100,3,0)', result: '34\t33\t33' },
    { formula: '=KPI.PHASE(1000,{30;50;20})', result: '300\n500\n200' },
    { formula: '=KPI.PHASE(5200,"445")', result: '400\t400\t500\t400\t400\t500\t400\t400\t500\t400\t400\t500' },
  ],
  CUMULATIVE: [
    { formula: '=KPI.CUMULATIVE({10;"";5})', result: '10\n\n15' },
    { formula: '=KPI.CUMULATIVE({10;"";5},"last")', result: '10\n10\n5' },
  ],
  ROLLUP: [{ formula: '=KPI.ROLLUP({1;39},{2;50})', result: '0.7692307692307693' }],
  PACE: [
    { formula: '=KPI.PACE(150,600,3,12)', result: '1' },
    { formula: '=KPI.PACE({120;180},600,3,12)', result: '0.8\n1.2' },
  ],
  RUNRATE: [{ formula: '=KPI.RUNRATE(150,3,12)', result: '600' }],
  REQUIRED: [{ formula: '=KPI.REQUIRED(150,600,3,12)', result: '50' }],
  LANDING: [
    { formula: '=KPI.LANDING({90,90,"",""},{100,100,50,150})', result: '360' },
    { formula: '=KPI.LANDING({80,90,"",""},{100,100,50,150},"trend")', result: '380' },
  ],
  GROWTH: [
    { formula: '=KPI.GROWTH(110,88)', result: '0.25' },
    { formula: '=KPI.GROWTH(5,-10)', result: '#NUM!' },
  ],
  CAGR: [{ formula: '=KPI.CAGR(100,400,2)', result: '1' }],
  TREND: [{ formula: '=KPI.TREND({10;12;14;90;18})', result: '2' }],
  FORECAST: [{ formula: '=KPI.FORECAST({10,20,30,40,14,24,34,44},4,4)', result: '18\t28\t38\t48' }],
  SPARK: [
    { formula: '=KPI.SPARK({1,3,5,8})', result: '▁▃▅█' },
    { formula: '=KPI.SPARK({0,"",5;10,5,0},0,10)', result: '▁ ▅\n█▅▁' },
  ],
  BULLET: [{ formula: '=KPI.BULLET({75;125},100)', result: '███████░░░│\n████████│██' }],
  NPS: [
    { formula: '=KPI.NPS({3;4;5;6;8;8;8;9;10;10})', result: '-10' },
    { formula: '=KPI.NPS({10;9;11})', result: '#NUM!' },
  ],
  NPSFROM: [{ formula: '=KPI.NPSFROM(25,55,20)', result: '5' }],
  NPSMARGIN: [{ formula: '=KPI.NPSMARGIN({10;9;8;7;3;10;9;6;8;10},0.9)', result: '40.62488777828439' }],
  CSAT: [
    { formula: '=KPI.CSAT({5;4;3;1})', result: '0.5' },
    { formula: '=KPI.CSAT({5;4;3;2},5,"mean")', result: '0.625' },
  ],
  CES: [{ formula: '=KPI.CES({7;6;5;2})', result: '5' }],
  CHURN: [
    { formula: '=KPI.CHURN(200,10)', result: '0.05' },
    { formula: '=KPI.CHURN(200,10,"average",300)', result: '0.04' },
  ],
  RETENTION: [{ formula: '=KPI.RETENTION(200,210,30)', result: '0.9' }],
  REVENUECHURN: [
    { formula: '=KPI.REVENUECHURN(100,10,10)', result: '0.2' },
    { formula: '=KPI.REVENUECHURN(100,10,10,10)', result: '0.1' },
  ],
  NRR: [{ formula: '=KPI.NRR(200000,20000,6000,4000)', result: '1.05' }],
  GRR: [{ formula: '=KPI.GRR(200000,6000,4000)', result: '0.95' }],
  WINRATE: [
    { formula: '=KPI.WINRATE(45,135)', result: '0.25' },
    { formula: '=KPI.WINRATE({45;0},{135;0})', result: '0.25\n#DIV/0!' },
  ],
  DEALSIZE: [{ formula: '=KPI.DEALSIZE(126000,3)', result: '42000' }],
  SALESCYCLE: [
    { formula: '=KPI.SALESCYCLE({42736;42736;42736},{42756;42776;42796})', result: '40' },
    { formula: '=KPI.SALESCYCLE({42736;42740},{42756;""})', result: '20' },
  ],
  CONVERSION: [{ formula: '=KPI.CONVERSION(200,10)', result: '0.05' }],
  SALESVELOCITY: [{ formula: '=KPI.SALESVELOCITY(18,42000,0.25,90)', result: '2100' }],
  PIPELINECOVERAGE: [{ formula: '=KPI.PIPELINECOVERAGE(1500000,500000)', result: '3' }],
  LEADSREQUIRED: [
    { formula: '=KPI.LEADSREQUIRED(1000000,50000,0.25)', result: '80' },
    { formula: '=KPI.LEADSREQUIRED(1000000,50000,0.25,0.1)', result: '800' },
  ],
  UPSELLSHARE: [{ formula: '=KPI.UPSELLSHARE(750000,250000)', result: '0.25' }],
  CLOSERATE: [{ formula: '=KPI.CLOSERATE(12,48)', result: '0.25' }],
  FUNNEL: [
    {
      formula: '=KPI.FUNNEL({"Won";"Lead";"Offer";"Lead"},{"Lead";"Offer";"Won"},{90;20;50;40},,"en")',
      result: 'Stage\tIn stage now\tReached\tValue\tFrom previous stage\tFrom first stage\n'
        + 'Lead\t2\t4\t60\t\t1\nOffer\t1\t2\t50\t0.5\t0.5\nWon\t1\t1\t90\t0.5\t0.25',
    },
    {
      formula: '=KPI.FUNNEL({"Won";"Lost"},{"Lead";"Offer";"Won"},,{"";"Offer"},FALSE)',
      result: 'Lead\t0\t2\t\t\t1\nOffer\t0\t2\t\t1\t1\nWon\t1\t1\t\t0.5\t0.5',
    },
  ],
  GROSSMARGIN: [
    { formula: '=KPI.GROSSMARGIN(1000,300)', result: '0.7' },
    { formula: '=KPI.GROSSMARGIN({1000;500;0},{300;600;0})', result: '0.7\n-0.2\n#DIV/0!' },
  ],
  NETMARGIN: [{ formula: '=KPI.NETMARGIN(1000,120)', result: '0.12' }],
  OPERATINGMARGIN: [{ formula: '=KPI.OPERATINGMARGIN({1000;1000},{400;-50})', result: '0.4\n-0.05' }],
  EBIT: [
    { formula: '=KPI.EBIT(1000,300,300)', result: '400' },
    { formula: '=KPI.EBIT(1000,300,300,100)', result: '500' },
  ],
  EBITDA: [{ formula: '=KPI.EBITDA(400,100,30,20)', result: '550' }],
  DSO: [
    { formula: '=KPI.DSO(18000,20000,30)', result: '27' },
    { formula: '=KPI.DSO({16000;20000},20000,30,"average")', result: '27' },
    { formula: '=KPI.DSO(112,{70;80;100},90,"countback")', result: '34.5' },
  ],
  OUTSTANDING: [
    { formula: '=KPI.OUTSTANDING({100;300},{42736;42750},{42766;42780},42770)', result: '400\t100\t0.25' },
    { formula: '=KPI.OUTSTANDING({100;300},{42736;42750},{42766;42780},{42740;42770},{"";42765})', result: '100\t0\t0\n100\t100\t1' },
  ],
  AGEING: [
    {
      formula: '=KPI.AGEING({100;300;50},{42736;42750;42600},{42766;42780;42630},42770,,,"en")',
      result: 'Days past due\tAmount\nNot due\t300\n1–30\t100\n31–60\t0\n61–90\t0\nOver 90\t50',
    },
    { formula: '=KPI.AGEING({100;300},{42736;42750},{42766;42780},42790,,14,FALSE)', result: 'Not due\t0\n1–14\t300\nOver 14\t100' },
  ],
  UTILIZATION: [{ formula: '=KPI.UTILIZATION(7900,10000)', result: '0.79' }],
  PRODUCTIVITY: [{ formula: '=KPI.PRODUCTIVITY({12000;9000},{160;150})', result: '75\n60' }],
  HEADCOUNT: [
    { formula: '=KPI.HEADCOUNT({42370;42500;42736},{42600;"";""},{42400;42600;42736})', result: '1\n2\n2' },
    { formula: '=KPI.HEADCOUNT({42370;42500},{42600;""},42600,{1;0.5})', result: '1.5' },
  ],
  TURNOVER: [{ formula: '=KPI.TURNOVER(6,120)', result: '0.05' }],
  ENPS: [{ formula: '=KPI.ENPS({10;9;8;7;3})', result: '20' }],
  ENGAGEMENT: [
    { formula: '=KPI.ENGAGEMENT({5;4;4;3;1})', result: '0.6' },
    { formula: '=KPI.ENGAGEMENT({7;4;1},7,"mean")', result: '0.5' },
  ],
  HANDLETIME: [
    { formula: '=KPI.HANDLETIME({42736.25;42736.5},{42736.5;42736.625})', result: '4.5' },
    { formula: '=KPI.HANDLETIME({42736;42740},{42738;""},"d")', result: '2' },
  ],
  AHT: [{ formula: '=KPI.AHT(500,50,120,100)', result: '6.7' }],
  FCR: [{ formula: '=KPI.FCR(72,90)', result: '0.8' }],
  SLA: [
    { formula: '=KPI.SLA({0.5;2;3.5;4;9},4)', result: '0.8' },
    { formula: '=KPI.SLA({0.5;2;3.5;4;9},{1,4,8})', result: '0.2\t0.8\t0.8' },
  ],
  BACKLOG: [{ formula: '=KPI.BACKLOG({42736;42740;42750},{42745;"";""},{42740;42745;42750})', result: '2\n1\n2' }],
  BREAKDOWN: [
    {
      formula: '=KPI.BREAKDOWN({"Ann";"Bo";"ann"},{30;10;60},,,,"en")',
      result: 'Key\tValue\tShare\tCumulative share\nAnn\t90\t0.9\t0.9\nBo\t10\t0.1\t1',
    },
    {
      formula: '=KPI.BREAKDOWN({"A";"B";"C";"D"},{50;20;20;10},"sum",1,"value","nb")',
      result: 'Gruppe\tVerdi\tAndel\tAkkumulert andel\nA\t50\t0.5\t0.5\nØvrige\t50\t0.5\t1',
    },
  ],
  CROSSTAB: [
    {
      formula: '=KPI.CROSSTAB({"North";"South";"North"},{"A";"A";"B"},{10;20;40},"sum","en")',
      result: '\tA\tB\tTotal\nNorth\t10\t40\t50\nSouth\t20\t\t20\nTotal\t30\t40\t70',
    },
    { formula: '=KPI.CROSSTAB({"North";"South";"North"},{"A";"A";"B"},{10;20;40},"average",FALSE)', result: 'North\t10\t40\t25\nSouth\t20\t\t20\nTotal\t15\t40\t23.333333333333332' },
  ],
  PERIODS: [
    { formula: '=KPI.PERIODS({42736;42750;42800},{5;6;7},"month",,,,"en")', result: 'Period\tValue\n2017-01\t11\n2017-02\t\n2017-03\t7' },
    { formula: '=KPI.PERIODS({42736;42750;42800},{5;6;7},"quarter","average",,,FALSE)', result: '2017-Q1\t6' },
  ],
  SCORECARD: [
    {
      formula: '=KPI.SCORECARD({"id","unit","direction","tolerance","toleranceKind","rollup";"revenue","currency","higher",0.05,"relative","sum"},'
        + '{"kpi","year","version","dimension","member","part","P01","P02","P03","P04","P05","P06","P07","P08","P09","P10","P11","P12";'
        + '"revenue",2017,"plan","","*","value",100,100,100,100,100,100,100,100,100,100,100,100},'
        + '{"kpi","year","scenario","dimension","member","part","P01","P02","P03","P04","P05","P06","P07","P08","P09","P10","P11","P12";'
        + '"revenue",2017,"actual","","*","value",90,105,"","","","","","","","","",""},2017,2,"year to date",,FALSE)',
      result: 'revenue\t195\t200\t-5\t-0.025\t0.975\t0\t\t1170\t100.5',
    },
  ],
};
