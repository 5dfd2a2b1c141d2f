/** How pieces fit each other: chain steps, members of a group, headers and bodies. Types only. */
import type { AnySignature, ArgsOf, Chain, ChainOfGroup, Chord, Group, Ignored, Signature, ValueOf } from "./types.ts";

export type Pieces = readonly AnySignature[];

/** What a step must be to come after `Before`. No conditional in the result: errors then name both types. */
type Taking<Before> = Before extends AnySignature ? Signature<[ValueOf<Before>], unknown> : AnySignature;

/** The steps moved on by one, so that an index finds the step before it: linear in the length, where recursion is not. */
type Before<Steps extends readonly unknown[], Index> = number extends Index
  ? Steps[number]
  : Index extends keyof [null, ...Steps]
    ? [null, ...Steps][Index]
    : never;

/**
 * The steps of a chain, each demanded to take the value of the one before. They are bounded here, step by step, not by
 * the type parameter: what is no signature is then named where it stands.
 */
export type Fitting<Steps extends readonly unknown[]> = {
  [Index in keyof Steps]: Steps[Index] & Taking<Before<Steps, Index>>;
};

type First<List extends readonly unknown[]> = List extends readonly [infer Item, ...unknown[]] ? Item : List[number];
type Last<List extends readonly unknown[]> = List extends readonly [...unknown[], infer Item] ? Item : List[number];

/** What a group takes for its members, not as one of them (canvas R13). */
type Flattened = { readonly kind: "group" | "chunks" } | { readonly "~group": true };

/** A chain misses what its first step misses and gives what its last one gives. */
export type ChainOf<Steps extends readonly unknown[]> = Steps extends readonly []
  ? Chain<[], null>
  : Steps extends readonly [infer Only extends Flattened]
    ? ChainOfGroup<ArgsOf<Only>, ValueOf<Only>>
    : Chain<ArgsOf<First<Steps>>, ValueOf<Last<Steps>>>;

/** What a member adds to the list: a group its members (canvas R13), anything else its one value. */
type Contribution<Member> = Member extends Flattened & { readonly "~": { readonly value: infer Values } }
  ? Values extends unknown[]
    ? Values
    : [Values]
  : [ValueOf<Member>];

type Flat<Members extends readonly unknown[], Done extends unknown[] = []> = Members extends readonly [
  infer Member,
  ...infer Rest,
]
  ? Flat<Rest, [...Done, ...Contribution<Member>]>
  : Done;

/** The list that a group gives: a tuple for a tuple, an array for an array. */
export type ValuesOf<Members extends Pieces> = number extends Members["length"]
  ? Contribution<Members[number]>[number][]
  : Flat<Members>;

/** What suits both; the simpler of two where one includes the other. */
type Both<One extends unknown[], Other extends unknown[]> = [One] extends [Other]
  ? One
  : [Other] extends [One]
    ? Other
    : One & Other;

type AllOf<Members extends readonly unknown[], Sofar extends unknown[] = Ignored> = Members extends readonly [
  infer Member,
  ...infer Rest,
]
  ? AllOf<Rest, Both<Sofar, ArgsOf<Member>>>
  : Sofar;

/** Every member is given the same arguments (canvas R4). */
export type SharedArgs<Members extends Pieces> = number extends Members["length"]
  ? ArgsOf<Members[number]>
  : AllOf<Members>;

/** A chord's header: signatures, or a group of them. */
export type Header = Pieces | Group<never, unknown[]>;
export type HeaderValues<Head extends Header> = Head extends Pieces ? ValuesOf<Head> : ValueOf<Head>;
export type HeaderArgs<Head extends Header> = Head extends Pieces ? SharedArgs<Head> : ArgsOf<Head>;

/** A chord's body, or none yet: `chord(header)(body)`. */
export type BodyOf<Head extends Header> = [] | [body: Signature<[HeaderValues<Head>], unknown>];

/** A header that waits for its body. */
export type Headed<Head extends Header> = <Value>(
  body: Signature<[HeaderValues<Head>], Value>,
) => Chord<HeaderArgs<Head>, Value>;

export type ChordOf<Head extends Header, Body extends readonly unknown[]> = Body extends readonly [infer Last]
  ? Chord<HeaderArgs<Head>, ValueOf<Last>>
  : Headed<Head>;
