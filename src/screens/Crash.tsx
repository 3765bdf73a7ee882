import { Component, type ReactNode } from 'react';
import { crash, frame } from '../nl/screens.ts';
import { Button } from '../ui/Button.tsx';
import { openDraft } from './lastResort.ts';
import { saveFile } from './saveFile.ts';

/** If the screens fail, the words do not: whatever is open can still be kept as a file. */
export class Crash extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const draft = openDraft();
    return (
      <main className="page">
        <title>{`${crash.title} · ${frame.product}`}</title>
        <div className="stack" role="alert">
          <h1>{crash.title}</h1>
          <p>{crash.text}</p>
          <div className="btns">
            {draft && (
              <Button look="primary" icon="download" onClick={() => saveFile('toets-noodkopie.json', draft)}>
                {crash.toFile}
              </Button>
            )}
            <Button onClick={() => location.reload()}>{crash.reload}</Button>
          </div>
        </div>
      </main>
    );
  }
}
