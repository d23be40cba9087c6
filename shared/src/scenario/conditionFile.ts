import { z } from 'zod'
import type { Comparison } from './condition.ts'

/** In a file: `["territory", ">", "freeze"]` or `["energy", "in", ["truce", "shared-plant"]]`; options by id. */
export const AtomInFile = z.union([
  z.tuple([z.string(), z.enum(['=', '!=', '<', '>']), z.string()]),
  z.tuple([z.string(), z.literal('in'), z.array(z.string()).min(1)]),
])
export type AtomInFile = z.infer<typeof AtomInFile>

export const ClauseInFile = z.array(AtomInFile).min(1).max(3)
export type ClauseInFile = z.infer<typeof ClauseInFile>

/** In a file: `["weariness.SIDE", ">=", 70]`, or `{"all": [...]}`, `{"any": [...]}`, `{"not": ...}`. */
export type PredicateInFile =
  | readonly [string, Comparison, number]
  | { readonly all: readonly PredicateInFile[] }
  | { readonly any: readonly PredicateInFile[] }
  | { readonly not: PredicateInFile }

export const PredicateInFile: z.ZodType<PredicateInFile> = z.lazy(() =>
  z.union([
    z.tuple([z.string(), z.enum(['=', '!=', '<', '>', '<=', '>=']), z.number()]),
    z.strictObject({ all: z.array(PredicateInFile).min(1) }),
    z.strictObject({ any: z.array(PredicateInFile).min(1) }),
    z.strictObject({ not: PredicateInFile }),
  ]),
)
