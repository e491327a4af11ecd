/** Catches errors that a screen throws while rendering, so that the rail and the navigation stay. */
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { Notice } from '../ui/notice';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Notice
        icon={TriangleAlert}
        title="This view could not be drawn"
        isAlert
        action={
          <button type="button" className="button" onClick={() => this.setState({ hasFailed: false })}>
            Reload view
          </button>
        }
      >
        Nothing is lost: the account and its pictures are as they were.
      </Notice>
    );
  }
}
