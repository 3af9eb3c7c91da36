import type { GuideText } from './GuideText';

export const english: GuideText = {
  title: 'Måltall: user guide',
  opening: [
    {
      heading: 'What it is',
      paragraphs: [
        'Måltall helps a team choose few and right KPIs, set targets for them, and see actuals against those targets in the workbook that the team shares already. All of it stands in ordinary cells, tables and charts: a colleague without the add-in sees the same numbers, and they go on being recalculated.',
        'The method is short. Agree on one or two overall goals that can be measured. Write down what is done for them, department by department. Choose the few KPIs that show whether it works. Set targets, say where the actuals come from, put the dashboards in front of the team, and look at them together every week or month.',
      ],
    },
    {
      heading: 'Getting started',
      paragraphs: [
        'Open the **Måltall** tab of the ribbon and choose **Måltall pane**. In an empty workbook the pane offers three ways in: the set-up guide, a workbook with example figures to try things out on, or a set-up file that somebody has sent you.',
        'Every page is reached from the menu button at the top of the pane. Everything can be done from the keyboard: Tab moves on, Enter and the space bar press, Esc closes. The pane follows Office’s theme, and speaks English or Norwegian whatever the workbook’s own language is.',
      ],
    },
  ],
  pagesTitle: 'The pages of the pane',
  pages: {
    home: [
      'How the workbook stands: how many KPIs are on target, near it and off it, which have no figure, and what is out of date. Below stands what makes sense to do next.',
    ],
    wizard: [
      'From a blank workbook to a scorecard, one step at a time: goals and what is done for them, KPIs, targets, where the figures come from, and a look at the sheets before they are made. You can go back and change your mind at any step, and leave and come back.',
      'Choose few. More than seven KPIs in a department or twenty in all are hard to steer by, and the guide says so; it says too when a goal or a department has none. A KPI of your own is typed by the month, or calculated from a table: add up a column or count the rows, for one figure or for two that are divided; you see its months before anything is written.',
    ],
    catalogue: [
      'Every KPI with its definition, formula, owner and the trap to look out for; the one whose row is selected on a sheet is marked in the list. Change what is yours to change, take a KPI out of use (its history stays), and add one from the library or one of your own. The catalogue, or the whole set-up, can be saved as a file and taken into another workbook: what is new there and what differs is shown first, and opening the same file again changes nothing.',
    ],
    targets: [
      'The year’s target and how it falls on the months: evenly, as last year, by season or month by month; a column of figures copied from Excel can be pasted. A revised target is a new version with date and reason: the first plan stays, and the scorecard can be measured against either.',
      'In the new year, one action makes next year’s targets from this year’s and lists what each owner has to confirm.',
    ],
    data: [
      'Last month’s files, all at once: what was added, changed and dropped is shown before anything is written. New spellings of a customer or a colleague are asked about once. When the month has been reported, close it: later changes of what was reported are then marked.',
    ],
    import: [
      'A CSV file becomes an Excel table. Encoding, delimiter, decimal sign and the order of day and month are detected and shown, so that you can correct them. Next month’s file is read in the same way, and is added by key or replaces what was there.',
    ],
    review: [
      'What has been left lying: targets from last year that nobody has confirmed, KPIs without an owner or a target, definitions that have changed since somebody reviewed them (and in what), months without a figure, reported figures that have changed since. Each leads to the page where it is put right. “Read again” tells what others have changed in the workbook while the page was open.',
    ],
    meeting: [
      'For the meeting itself. Last time’s actions come first; then the KPIs in order of trouble, each with its charts on the sheet as you step: Alt with ← or → goes from KPI to KPI, with ↑ or ↓ through the charts of one. Notes and actions are written into the workbook’s own tables with name and date.',
    ],
    functions: [
      'Search the KPI functions by a word in either language, read what each computes, pick the arguments from the sheet, and insert the formula into the active cell.',
    ],
    settings: [
      'The workbook’s language and the pane’s, currency, the first month of the fiscal year, the tolerance of KPIs that come in, how many KPIs are too many, colours for good and bad (green and red, blue and orange for the colour-blind, or greys for print), and whether cells are calculated with Excel’s own formulas or with KPI functions. Both give the same numbers.',
    ],
    care: [
      'When something has come to harm: a column that was deleted, a table that became a plain range, formulas that show #NAME?. What is found is told first, and your own cells are asked about before they are written over. A workbook can also be frozen to plain values before it is sent away.',
    ],
  },
  closing: [
    {
      heading: 'If something goes wrong',
      paragraphs: [
        'A message always says what happened, whether anything was changed, and what to do. Nothing is half-written: new sheets are made hidden and shown last, and what an interruption left behind is completed or taken away by the next run.',
        'If Excel is in the middle of editing a cell, finish with Enter or Esc and try again. If a sheet is protected, remove the protection on Excel’s own **Review** tab. If a colleague is writing at the same moment, wait until that is done.',
      ],
    },
    {
      heading: 'Without the add-in',
      paragraphs: [
        'The workbook needs no add-in to be read. With Excel’s own formulas, which is what is written unless you choose otherwise, it is recalculated in any Excel since 2016 and in LibreOffice. Rename, move and colour sheets as you like, add rows and columns of your own: they are left alone.',
      ],
    },
  ],
  picture: (page, width) => `The page ${page}, ${width} pixels wide`,
};
