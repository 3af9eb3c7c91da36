import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useLanguage } from '../language';

interface PageFaultProps {
  readonly children: ReactNode;
}

/** A page that cannot be loaded or drawn says so, and the pane stays. React knows such a boundary as a class only. */
export class PageFault extends Component<PageFaultProps, { readonly message: string | undefined }> {
  override state = { message: undefined };

  static getDerivedStateFromError(fault: unknown): { message: string } {
    return { message: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    return this.state.message === undefined ? this.props.children : <Fault message={this.state.message} />;
  }
}

function Fault({ message }: { readonly message: string }) {
  const { words: { pane } } = useLanguage();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{pane.fault(message)}</MessageBarBody>
      <MessageBarActions><Button size="small" onClick={() => window.location.reload()}>{pane.loadAgain}</Button></MessageBarActions>
    </MessageBar>
  );
}
