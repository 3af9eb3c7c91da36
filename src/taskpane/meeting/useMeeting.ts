import { useCallback, useEffect, useState } from 'react';
import { readMeeting, shownReasonText, updateReasonText, type Meeting } from '../../actions';
import { useLanguage } from '../language';
import { useAction } from '../useAction';

export interface MeetingAction extends ReturnType<typeof useAction> {
  /** Undefined until it is read */
  readonly meeting: Meeting | undefined;
  /** The workbook has no KPIs */
  readonly isEmpty: boolean;
  readonly read: () => Promise<void>;
}

/** What the workbook shows now, read anew on request and after what was written. */
export function useMeeting(): MeetingAction {
  const { words } = useLanguage();
  const action = useAction();
  const { run } = action;
  const [meeting, setMeeting] = useState<Meeting>();
  const [isEmpty, setEmpty] = useState(false);
  const read = useCallback(async () => {
    const found = await run(async () => {
      const outcome = await readMeeting();
      setEmpty(!outcome.ok && outcome.reason.code === 'noKpiWorkbook');
      return outcome;
    }, (reason) => (reason.code === 'noKpiWorkbook' ? updateReasonText(reason, words) : shownReasonText(reason, words)));
    if (found) setMeeting(found);
  }, [run, words]);
  useEffect(() => {
    void read();
  }, [read]);
  return { ...action, meeting, isEmpty, read };
}
