import { wizard } from '../../nl/dossier.ts';
import type { Section, Template } from '../../template/schema.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { href, routes } from '../routes.ts';
import { useDossier } from './dossier.ts';

export const sectionsOf = (template: Template): readonly Section[] =>
  template.chapters.flatMap((chapter) => chapter.sections);

export function neighbours(template: Template, section: Section) {
  const sections = sectionsOf(template);
  const at = sections.findIndex((each) => each.id === section.id);
  return { before: at > 0 ? sections[at - 1] : undefined, after: sections[at + 1] };
}

export function Pager({ section }: { section: Section }) {
  const { draft, template, pass } = useDossier();
  const { before, after } = neighbours(template, section);
  return (
    <nav className="pager" aria-label={wizard.parts}>
      {before ? (
        <ButtonLink icon="left" href={href(routes.section(draft.id, before.id))}>
          {before.number} {before.short}
        </ButtonLink>
      ) : (
        <span />
      )}
      <p className="soft small">{wizard.openIn(pass.progress.get(section.id)?.open ?? 0, section.number)}</p>
      {after ? (
        <ButtonLink look="primary" iconAfter="right" href={href(routes.section(draft.id, after.id))}>
          {after.number} {after.short}
        </ButtonLink>
      ) : (
        <ButtonLink look="primary" iconAfter="right" href={href(routes.report(draft.id))}>
          {wizard.toReport}
        </ButtonLink>
      )}
    </nav>
  );
}
