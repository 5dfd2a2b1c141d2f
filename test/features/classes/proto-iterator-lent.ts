const like: any = { length: 2, 0: "a", 1: "b", [Symbol.iterator]: Array.prototype[Symbol.iterator] };
export default [[...like], Array.from(like), typeof String.prototype[Symbol.iterator]];
