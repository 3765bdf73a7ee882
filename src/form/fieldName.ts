/** Question ids may hold dots, which react-hook-form would read as a path. */
export const fieldName = (question: string): string => question.replaceAll('.', '·');
