import { render } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { vi } from 'vitest';
import { hints } from '../../src/engine/hints/hints.ts';
import { type Pass, pass } from '../../src/engine/pass.ts';
import { SectionForm } from '../../src/form/SectionForm.tsx';
import { settled } from '../../src/form/settled.ts';
import type { Conflict } from '../../src/form/TwoAnswers.tsx';
import { WriterProvider } from '../../src/form/writer.ts';
import type { HintRules } from '../../src/template/hints.ts';
import type { Answers, Template } from '../../src/template/schema.ts';

interface More extends Partial<Parameters<typeof SectionForm>[0]> {
  /** What makes an answer weak; without them there are no hints. */
  rules?: HintRules;
}

/** The first section of a template with a place to write to: what is written comes back at once, as from a session. */
export function formOf(template: Template, start: Answers = {}, { rules, ...more }: More = {}) {
  let answers = start;
  let conflicts: readonly Conflict[] = more.conflicts ?? [];
  let before: Pass | undefined;
  const listeners = new Set<() => void>();
  const outside = (next: Answers) => {
    answers = next;
    for (const listener of listeners) listener();
  };
  const writer = {
    write: vi.fn((question: string, answer: unknown) => outside({ ...answers, [question]: answer })),
    writeRow: vi.fn(),
    settle: vi.fn(() => {
      conflicts = [];
      outside({ ...answers });
    }),
    enter: vi.fn(),
    leave: vi.fn(),
    earlier: vi.fn((question: string) => start[question]),
  };
  const section = template.chapters[0]?.sections[0];
  if (!section) throw new Error('a template without a section');

  function Scene() {
    const now = useSyncExternalStore(
      (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      () => answers,
    );
    const known = Object.fromEntries(Object.entries(now).filter(([, answer]) => answer !== undefined));
    before = settled(before, pass(template, known, 'volledig'));
    return (
      <WriterProvider value={writer}>
        <SectionForm
          section={section as NonNullable<typeof section>}
          template={template}
          pass={before}
          hints={rules ? hints(before, rules) : []}
          answers={known}
          target={undefined}
          transcribing={false}
          {...more}
          conflicts={conflicts}
        />
      </WriterProvider>
    );
  }
  render(<Scene />);
  return { writer, outside: (next: Answers) => outside({ ...answers, ...next }), answers: () => answers };
}
