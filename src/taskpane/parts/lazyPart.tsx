import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, Fragment, Suspense, lazy, useState, type ComponentType, type ReactNode } from 'react';
import { isNotFetched } from '../isNotFetched';
import { useLanguage } from '../language';

interface Surroundings {
  /** The shape of the part until it is there */
  readonly fallback?: ReactNode;
  /** What is around the words that say it could not be fetched */
  readonly frame?: ComponentType<{ readonly children: ReactNode }>;
}

/** A part of the pane that is fetched when somebody comes to it. One that cannot be fetched says so and is fetched anew on request: the pane stays as it is. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>, { fallback, frame: Frame = Fragment }: Surroundings = {}): ComponentType<Props> {
  const fetching = () => lazy(async () => ({ default: await load() }));
  // React remembers what a fetch has come to, and so does whoever comes here again.
  let latest = fetching();
  return function LazyPart(props: Props) {
    const [Part, setPart] = useState(() => latest);
    const forget = (): void => {
      latest = fetching();
    };
    return (
      <FetchFault onFault={forget} fault={(again) => <Frame><NotFetched onAgain={again} /></Frame>} onAgain={() => setPart(() => latest)}>
        <Suspense fallback={fallback}><Part {...props} /></Suspense>
      </FetchFault>
    );
  };
}

interface FetchFaultProps {
  readonly onFault: () => void;
  readonly onAgain: () => void;
  readonly fault: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Any other fault goes on to who is around. React knows such a boundary as a class only. */
class FetchFault extends Component<FetchFaultProps, { readonly fault: unknown }> {
  override state: { readonly fault: unknown } = { fault: undefined };

  static getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault };
  }

  override componentDidCatch(): void {
    this.props.onFault();
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    if (!isNotFetched(fault)) throw fault;
    return this.props.fault(() => {
      this.props.onAgain();
      this.setState({ fault: undefined });
    });
  }
}

function NotFetched({ onAgain }: { readonly onAgain: () => void }) {
  const { words: { pane } } = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{pane.notFetched}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAgain}>{pane.tryAgain}</Button>
        <Button size="small" onClick={() => window.location.reload()}>{pane.loadAgain}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
