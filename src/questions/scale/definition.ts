import { type OneOption, oneOption } from '../oneOption.ts';

export type Scale = OneOption;

export const definition = oneOption;
