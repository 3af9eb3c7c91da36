/** Headers and names that the table functions put into cells. */
export const tables = {
  breakdown: {
    key: 'Key',
    value: 'Value',
    share: 'Share',
    cumulativeShare: 'Cumulative share',
    rest: 'Others',
    unnamed: '(blank)',
  },
  funnel: {
    stage: 'Stage',
    inStage: 'In stage now',
    reached: 'Reached',
    value: 'Value',
    fromPrevious: 'From previous stage',
    fromFirst: 'From first stage',
  },
};
