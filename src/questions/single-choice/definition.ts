import { type OneOption, oneOption } from '../oneOption.ts';

export type SingleChoice = OneOption;

export const definition = oneOption;
