import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../language';
import { useNavigation } from '../navigation';

/** Whoever leaves something unsaved is asked; the answer that loses nothing has the keyboard. */
export function LeaveQuestion() {
  const { words: { pane: { leaving } } } = useLanguage();
  const { asks, answer } = useNavigation();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asks) stay.current?.focus();
  }, [asks]);
  if (!asks) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{leaving.unsaved}</MessageBarBody>
      <MessageBarActions>
        <Button ref={stay} size="small" onClick={() => answer(false)}>{leaving.stay}</Button>
        <Button size="small" onClick={() => answer(true)}>{leaving.leave}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
