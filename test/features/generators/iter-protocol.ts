const it = [1, 2][Symbol.iterator]();
export default [it.next(), it.next(), it.next(), typeof it[Symbol.iterator]];
