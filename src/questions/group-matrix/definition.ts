import { answerWords } from '../../nl/questions.ts';
import { type Matrix, matrixOf } from '../matrix.ts';

export type GroupMatrix = Matrix;

export const definition = matrixOf(answerWords.group);
