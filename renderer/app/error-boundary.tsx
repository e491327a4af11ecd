/** Catches errors that a screen throws while rendering, so that the rail and the navigation stay. */
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { incidentFact } from '../domain/describe-error';
import { incidentOf } from '../api/page-errors';
import { Details, Notice } from '../ui/notice';
import { Button } from '../ui/button';
import { t } from '../ui/language';

interface ErrorBoundaryProps {
  /** Draws something else than a notice; receives the details for a report. */
  readonly instead?: (details: ReactNode) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  /** Null while the children can be rendered. */
  readonly incidentId: string | null;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { incidentId: null };

  static getDerivedStateFromError(reason: unknown): ErrorBoundaryState {
    return { incidentId: incidentOf(reason) };
  }

  override render(): ReactNode {
    const { incidentId } = this.state;
    if (incidentId === null) return this.props.children;
    if (this.props.instead) return this.props.instead(<Details text={incidentFact(incidentId)} />);
    return (
      <Notice
        icon={TriangleAlert}
        title={t('incidents.brokenTitle')}
        isAlert
        details={incidentFact(incidentId)}
        action={
          <Button isPrimary onClick={() => this.setState({ incidentId: null })}>
            {t('incidents.reloadView')}
          </Button>
        }
      >
        {t('incidents.brokenText')}
      </Notice>
    );
  }
}
