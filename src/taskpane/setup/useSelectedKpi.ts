import { useEffect, useState } from 'react';
import { followSelectedKpi, type StopFollowing } from '../../actions';

/** The KPI of the row that is selected on a sheet, as long as this is on the screen; before anything has been selected, and where Excel tells nothing, none. */
export function useSelectedKpi(ids: readonly string[]): string | undefined {
  const [selected, setSelected] = useState<string>();
  const all = ids.join(' ');
  useEffect(() => {
    let isOver = false;
    let stop: StopFollowing | undefined;
    void followSelectedKpi(all.split(' '), setSelected).then((following) => {
      if (!following.ok) return;
      if (isOver) void following.value();
      else stop = following.value;
    });
    return () => {
      isOver = true;
      void stop?.();
    };
  }, [all]);
  return selected;
}
