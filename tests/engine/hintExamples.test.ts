import { describe, expect, test } from 'vitest';
import { answersWith, hintsOn } from '../../scripts/hints/material.ts';
import { shippedHints } from '../../scripts/hints/rules.ts';

const shipped = shippedHints();
const { rules, template } = shipped;

const cases = (kind: 'weak' | 'good') =>
  rules.rules.flatMap((rule) =>
    rule.examples[kind].map((example) => [rule.id, JSON.stringify(example).slice(0, 90), rule, example] as const),
  );

describe('Z2 every rule fires on its weak examples', () => {
  test.for(cases('weak'))('%s: %s', ([id, , rule, example]) => {
    const found = hintsOn(answersWith(example, rule, rules, template), shipped);

    expect(found.map((hint) => hint.rule.id)).toContain(id);
  });
});

describe('Z3 no rule fires on its good examples', () => {
  test.for(cases('good'))('%s: %s', ([id, , rule, example]) => {
    const found = hintsOn(answersWith(example, rule, rules, template), shipped);

    expect(found.map((hint) => hint.rule.id)).not.toContain(id);
  });
});
