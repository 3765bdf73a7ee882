import { useMemo } from 'react';
import { wizard } from '../../nl/dossier.ts';
import { questionsOf, type Template } from '../../template/schema.ts';
import { useDossier } from './dossier.ts';

/** How many questions each size asks, companions aside: the numbers people know the questionnaire by. */
export function sizes(template: Template): { readonly quickscan: number; readonly volledig: number } {
  const asked = questionsOf(template).filter((question) => !question.companionOf);
  return { quickscan: asked.filter((question) => question.quickscan).length, volledig: asked.length };
}

export function ScopeSwitch() {
  const { template, scope, setScope } = useDossier();
  const { quickscan, volledig } = useMemo(() => sizes(template), [template]);
  // one size: nothing to choose
  if (quickscan === 0) return null;
  return (
    <fieldset className="switch">
      <legend className="sr-only">{wizard.scope}</legend>
      <label>
        <input type="radio" name="omvang" checked={scope === 'quickscan'} onChange={() => setScope('quickscan')} />
        {wizard.quickscan(quickscan)}
      </label>
      <label>
        <input type="radio" name="omvang" checked={scope === 'volledig'} onChange={() => setScope('volledig')} />
        {wizard.full(volledig)}
      </label>
    </fieldset>
  );
}
