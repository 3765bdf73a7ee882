import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/**
 * A template as its authors wrote it: `1.0.yaml` with, beside it in `1.0/`, one file per chapter and, where a chapter
 * has sections, one per section. Joined here, at build time, into the one object that parseTemplate reads.
 */
export function readTemplate(file: string): { raw: Record<string, unknown>; files: string[] } {
  const files: string[] = [];
  const read = (place: string): Record<string, unknown> => {
    files.push(place);
    return parse(readFileSync(place, 'utf8'));
  };
  const joined = (whole: Record<string, unknown>, key: string, folder: string): Record<string, unknown> => {
    const parts = whole[key];
    if (!Array.isArray(parts)) return whole;
    return {
      ...whole,
      [key]: parts.map((part: unknown) => (typeof part === 'string' ? read(path.join(folder, `${part}.yaml`)) : part)),
    };
  };
  const folder = file.replace(/\.yaml$/, '');
  const whole = joined(read(file), 'chapters', folder);
  // what stands beside a template, such as its hints, is one file
  if (!Array.isArray(whole['chapters'])) return { raw: whole, files };
  const chapters = whole['chapters'] as Record<string, unknown>[];
  return {
    raw: {
      ...whole,
      chapters: chapters.map((chapter) => joined(chapter, 'sections', path.join(folder, String(chapter['id'])))),
    },
    files,
  };
}
