import type { Pass } from '../../engine/pass.ts';
import type { Template } from '../../template/schema.ts';
import { isSpecial } from '../../template/special.ts';

/** Sections that their opening question closes: "niet geraakt". */
export function untouchedSections(template: Template, pass: Pass): ReadonlySet<string> {
  const closed = (id: string) => {
    const answer = pass.byId.get(id)?.answer;
    return answer === 'nee' || (isSpecial(answer) && answer.special === 'nvt');
  };
  return new Set(
    template.chapters
      .flatMap((chapter) => chapter.sections)
      .filter((section) => section.questions.some((question) => question.trigger && closed(question.id)))
      .map((section) => section.id),
  );
}
