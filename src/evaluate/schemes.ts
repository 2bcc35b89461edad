/** The tag schemes by the name that the command line gives them. */
import { anercorp } from './anercorp.ts';
import { guidelines, type TagScheme } from './scheme.ts';

export const tagSchemes = { guidelines, anercorp } satisfies Record<string, TagScheme>;

export type TagSchemeName = keyof typeof tagSchemes;

export const tagSchemeNames = Object.keys(tagSchemes) as TagSchemeName[];
