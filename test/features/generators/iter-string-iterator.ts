const it = "abc"[Symbol.iterator]();
export default [it.next(), [...it], it.next()];
