/** Which arguments a partial may hold, and which it still misses. Types only: results are prepended (canvas R1). */

/** All but the last of a fixed list, keeping the names. */
type Init<List extends unknown[]> = List extends [...infer Rest, unknown] ? Rest : never;

/** Every beginning of a fixed list, itself and the empty one included. */
type Prefixes<List extends unknown[]> = List | (List extends [] ? never : Prefixes<Init<List>>);

/** The parameters before a rest parameter, optional ones made required. */
type Fixed<Args extends unknown[]> = number extends Required<Args>["length"] ? Lead<Required<Args>> : Required<Args>;

type Lead<List extends unknown[], Done extends unknown[] = []> = List extends [infer Item, ...infer Rest]
  ? Lead<Rest, [...Done, Item]>
  : Done;

/** Those of the candidates with which the given arguments make a whole call. */
type Completing<
  Candidate extends unknown[],
  Args extends unknown[],
  Given extends unknown[],
> = Candidate extends unknown ? ([...Candidate, ...Given] extends Args ? Candidate : never) : never;

/** With a rest parameter there may also be any number in front, as long as what is given fits the rest. */
type Endless<Args extends unknown[], Given extends unknown[]> = number extends Required<Args>["length"]
  ? [...Args, ...Given] extends Args
    ? Args
    : never
  : never;

/**
 * The arguments still missing of `Args` once `Given` are held as the last ones: a union where optional parameters leave
 * a choice, `never` where they fit nowhere.
 */
export type Missing<Args extends unknown[], Given extends unknown[]> = Given extends []
  ? Args
  : Completing<Prefixes<Fixed<Args>>, Args, Given> | Endless<Args, Given>;

/** The lists of arguments that a partial may hold: every ending of the parameters. */
export type Suffixes<Args extends unknown[]> =
  | Args
  | (Args extends [] ? [] : Args extends [unknown?, ...infer Rest] ? (Args extends Rest ? [] : Suffixes<Rest>) : []);
