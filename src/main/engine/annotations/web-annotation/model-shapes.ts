import { z } from 'zod';

/** The shapes of the model that this program reads. Anything may be one thing or a list of them; what is not understood is passed over. */
const oneOrMore = <Shape extends z.ZodType>(shape: Shape) =>
  z
    .union([z.array(shape), shape])
    .optional()
    .transform((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]));

const words = oneOrMore(z.string());

const Body = z.union([
  z.string().transform(() => null),
  z
    .object({ type: words, value: z.string().optional(), purpose: words })
    .transform(({ type, value, purpose }) => (value === undefined || !type.includes('TextualBody') ? null : { value, purpose })),
]);

export interface Selector {
  readonly type: readonly string[];
  readonly value?: string | undefined;
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly refinedBy: readonly Selector[];
}

const offset = z.number().int().nonnegative().optional().catch(undefined);
const Selector: z.ZodType<Selector> = z.lazy(() =>
  z.object({
    type: words,
    value: z.string().optional(),
    exact: z.string().optional(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
    start: offset,
    end: offset,
    refinedBy: oneOrMore(Selector),
  }),
);

const Target = z.union([
  z.string().transform((source) => ({ source, selector: [], textHash: '' })),
  z
    .object({
      source: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]),
      // A selector given by its address alone is not understood.
      selector: oneOrMore(z.union([z.string().transform((): Selector => ({ type: [], refinedBy: [] })), Selector])),
      'waymark:textHash': z.string().optional().catch(undefined),
    })
    .transform(({ source, selector, 'waymark:textHash': textHash = '' }) => ({ source, selector, textHash })),
]);

const word = z.string().optional().catch(undefined);

export const WebAnnotation = z.object({
  id: word,
  type: words,
  motivation: words.catch([]),
  created: word,
  modified: word,
  body: oneOrMore(Body).catch([]),
  bodyValue: word,
  target: oneOrMore(Target),
  'waymark:visibility': word,
  'waymark:scope': word,
  'waymark:correction': z
    .object({ 'waymark:value': z.string(), 'waymark:unit': word, 'waymark:source': word, 'waymark:date': word })
    .optional()
    .catch(undefined),
});
export type WebAnnotation = z.infer<typeof WebAnnotation>;
