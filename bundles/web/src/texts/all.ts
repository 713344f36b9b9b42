import { codes } from './codes';
import { common } from './common';
import type { Words } from './index';
import { police } from './police';
import { rest } from './rest';
import { work } from './work';

/** Every text there is, for those who look at the whole client. */
export const all: Words = { ...common, ...work, ...codes, ...rest, ...police };

/** In one language alone. */
export const inOne = (at: 0 | 1): Record<string, string> =>
  Object.fromEntries(Object.entries(all).map(([key, words]) => [key, words[at]]));
