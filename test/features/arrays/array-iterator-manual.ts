const it = ["a", "b"][Symbol.iterator]();
export default [it.next(), it.next(), it.next(), it.next(), typeof it[Symbol.iterator], it[Symbol.iterator]() === it];
