import { Component, type ReactNode } from 'react';
import { putAwayFirstPicture } from './first-picture.ts';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly message: string | null;
}

/** A fault in a panel must not leave a blank page: it says what happened, and the address still holds the view. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : 'unknown reason' };
  }

  override componentDidCatch(): void {
    putAwayFirstPicture();
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    return (
      <main className="boot">
        <h1>Something broke on this page</h1>
        <p>
          The view is still in the address. Reloading opens it again; if it breaks once more, open the page without the
          part after #.
        </p>
        <p>What the browser said: {this.state.message}</p>
        <p>
          <button type="button" onClick={() => window.location.reload()}>
            Reload
          </button>
        </p>
      </main>
    );
  }
}
