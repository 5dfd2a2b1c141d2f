const it = [10, 20][Symbol.iterator]();
export default [it.next(), it.next(), it.next(), typeof it[Symbol.iterator]];
