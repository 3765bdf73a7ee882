import { z } from 'zod';
import { hintsFile } from '../template/hints.ts';
import { chapter, questionBase, section, templateFile } from '../template/schema.ts';
import { questionTypes } from './definitions.ts';

/**
 * The grammar as JSON Schema, for the kinds of files a template is written in: the whole, a chapter, a section, its hints.
 * Every question type adds its own fields, so an editor completes what that type knows.
 */
export function editorSchemas(): Record<'template' | 'chapter' | 'section' | 'hints', object> {
  const question = z.union(
    [...questionTypes].map(([name, type]) =>
      z.strictObject({ ...questionBase.shape, ...type.fields.shape, type: z.literal(name) }),
    ),
  );
  const sectionFile = section.extend({ questions: z.array(question).min(1) });
  const chapterFile = chapter.extend({
    questions: z.array(question).optional(),
    sections: z.array(z.string()).optional(),
  });
  const whole = templateFile.extend({ chapters: z.array(z.string()).min(1) });
  return {
    template: jsonSchema(whole, 'Sjabloon van een uitvoeringstoets'),
    chapter: jsonSchema(chapterFile, 'Hoofdstuk van een sjabloon'),
    section: jsonSchema(sectionFile, 'Onderdeel van een hoofdstuk'),
    hints: jsonSchema(hintsFile, 'Wanneer een antwoord sterker kan'),
  };
}

// as it is written, so before defaults are filled in
const jsonSchema = (schema: z.ZodType, title: string): object => ({
  title,
  ...z.toJSONSchema(schema, { io: 'input' }),
});
