import type { GuideText } from './GuideText';

export const norwegian: GuideText = {
  title: 'Måltall: brukerveiledning',
  opening: [
    {
      heading: 'Hva det er',
      paragraphs: [
        'Måltall hjelper et team med å velge få og riktige måltall, sette mål for dem og se resultatene opp mot målene i arbeidsboken de allerede deler. Alt står i vanlige celler, tabeller og diagrammer: En kollega uten tillegget ser de samme tallene, og de beregnes fortsatt.',
        'Metoden er kort. Bli enige om ett eller to overordnede mål som kan måles. Skriv ned hva som gjøres for å nå dem, avdeling for avdeling. Velg de få måltallene som viser om det virker. Sett mål, bestem hvor resultatene kommer fra, vis oversiktene til teamet, og se på dem sammen hver uke eller måned.',
      ],
    },
    {
      heading: 'Kom i gang',
      paragraphs: [
        'Åpne fanen **Måltall** på båndet og velg **Måltall-ruten**. I en tom arbeidsbok tilbyr ruten tre veier inn: oppsettsveilederen, en arbeidsbok med eksempeltall du kan prøve deg fram i, eller en oppsettsfil noen har sendt deg.',
        'Alle sidene nås fra menyknappen øverst i ruten. Alt kan gjøres fra tastaturet: Tab går videre, Enter og mellomrom trykker, Esc lukker. Ruten følger temaet i Office og snakker norsk eller engelsk, uansett hvilket språk arbeidsboken har.',
      ],
    },
  ],
  pagesTitle: 'Sidene i ruten',
  pages: {
    home: [
      'Hvordan arbeidsboken står: hvor mange måltall som er i mål, nær målet og utenfor, hvilke som mangler tall, og hva som ikke er oppdatert. Under står det som er naturlig å gjøre nå.',
    ],
    wizard: [
      'Fra tom arbeidsbok til styringskort, ett steg om gangen: mål og hva som gjøres for å nå dem, måltall, målverdier, hvor tallene kommer fra, og en titt på arkene før de lages. Du kan gå tilbake og ombestemme deg på hvert steg, og gå ut og komme tilbake.',
      'Velg få. Mer enn sju måltall i en avdeling eller tjue til sammen er vanskelig å styre etter, og veilederen sier fra; den sier også fra når et mål eller en avdeling ikke har noen. Et eget måltall skrives inn måned for måned eller beregnes fra en tabell: Legg sammen en kolonne eller tell radene, til ett tall eller til to som deles på hverandre; du ser månedene før noe skrives.',
    ],
    catalogue: [
      'Alle måltall med definisjon, formel, eier og fellen man bør se opp for; det som har raden sin markert på et ark, er merket i listen. Endre det som er ditt å endre, ta et måltall ut av bruk (historikken blir stående), og legg til ett fra biblioteket eller et eget. Katalogen, eller hele oppsettet, kan lagres som fil og tas inn i en annen arbeidsbok: Det som er nytt der, og det som er forskjellig, vises først, og den samme filen endrer ingenting når den åpnes en gang til.',
    ],
    targets: [
      'Årets mål og hvordan det fordeler seg på månedene: jevnt, som i fjor, etter sesong eller måned for måned; en kolonne med tall kopiert fra Excel kan limes inn. Et revidert mål er en ny versjon med dato og begrunnelse: Den første planen blir stående, og styringskortet kan måle mot begge.',
      'Ved årsskiftet lager én handling neste års mål av årets og viser hva hver eier må bekrefte.',
    ],
    data: [
      'Forrige måneds filer, alle på én gang: Det som kom til, ble endret og falt bort, vises før noe skrives. Nye skrivemåter av en kunde eller en kollega spørres det om én gang. Når måneden er rapportert, lukker du den: Senere endringer i det som ble rapportert, blir da merket.',
    ],
    import: [
      'En CSV-fil blir en Excel-tabell. Tegnkoding, skilletegn, desimaltegn og rekkefølgen på dag og måned oppdages og vises, så du kan rette dem. Neste måneds fil leses på samme måte, og legges til etter nøkkel eller erstatter det som sto der.',
    ],
    review: [
      'Det som er blitt liggende: mål fra i fjor som ingen har bekreftet, måltall uten eier eller mål, definisjoner som er endret etter at noen gjennomgikk dem (og hva ved dem), måneder uten tall, rapporterte tall som siden er endret. Hvert punkt fører til siden der det ordnes. «Les på nytt» forteller hva andre har endret i arbeidsboken mens siden var åpen.',
    ],
    meeting: [
      'Til selve møtet. Tiltakene fra forrige gang kommer først; deretter måltallene i den rekkefølgen de haster, hvert med diagrammene sine framme på arket mens du blar: Alt med ← eller → går fra måltall til måltall, med ↑ eller ↓ gjennom diagrammene til ett. Notater og tiltak skrives inn i arbeidsbokens egne tabeller med navn og dato.',
    ],
    functions: [
      'Søk i KPI-funksjonene med et ord på norsk eller engelsk, les hva hver av dem beregner, hent argumentene fra arket, og sett formelen inn i den aktive cellen.',
    ],
    settings: [
      'Språket i arbeidsboken og i ruten, valuta, første måned i regnskapsåret, toleransen for måltall som kommer til, hvor mange måltall som er for mange, farger for bra og dårlig (grønt og rødt, blått og oransje for fargeblinde, eller gråtoner for utskrift), og om cellene skal beregnes med Excels egne formler eller med KPI-funksjoner. Begge gir de samme tallene.',
    ],
    care: [
      'Når noe er kommet til skade: en kolonne som ble slettet, en tabell som ble et vanlig område, formler som viser #NAVN?. Det som er funnet, fortelles først, og det spørres før noe du selv har skrevet, blir overskrevet. En arbeidsbok kan også fryses til rene verdier før den sendes bort.',
    ],
  },
  closing: [
    {
      heading: 'Hvis noe går galt',
      paragraphs: [
        'En melding sier alltid hva som skjedde, om noe ble endret, og hva du kan gjøre. Ingenting blir halvskrevet: Nye ark lages skjult og vises til slutt, og det et avbrudd etterlot seg, fullføres eller fjernes av neste kjøring.',
        'Er Excel midt i redigeringen av en celle, avslutter du med Enter eller Esc og prøver igjen. Er et ark beskyttet, opphever du beskyttelsen på fanen **Se gjennom** i Excel. Skriver en kollega i samme øyeblikk, venter du til det er ferdig.',
      ],
    },
    {
      heading: 'Uten tillegget',
      paragraphs: [
        'Arbeidsboken trenger ikke tillegget for å leses. Med Excels egne formler, som er det som skrives når du ikke velger noe annet, beregnes den i alle Excel-versjoner fra 2016 og i LibreOffice. Gi arkene nye navn, flytt dem og fargelegg dem som du vil, og legg til egne rader og kolonner: De får være i fred.',
      ],
    },
  ],
  picture: (page, width) => `Siden ${page}, ${width} piksler bred`,
};
