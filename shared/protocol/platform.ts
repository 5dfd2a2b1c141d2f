/** What the codec must know of the machine that it runs on. The defaults are a node's; a host sets its own once. */
export const platform = {
  /** Whether this machine reads and prints doubles exactly and keeps a `__proto__` key (V8 does, Espruino does not). */
  exact: false,
  /** Refuses a string that cannot travel (lone surrogates); bytes always can. */
  checkString: null as null | ((text: string, path: string) => void),
};
