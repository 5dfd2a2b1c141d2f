/** Exact equality of types, as an expression. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `type(value).is<Expected>()` compiles only if the value's type is exactly the expected one. */
export declare function type<Actual>(value: Actual): {
  is<Expected>(...proof: Equal<Actual, Expected> extends true ? [] : [expected: Expected, actual: Actual]): void;
};
