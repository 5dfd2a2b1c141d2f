const o = { toString: 1, valueOf: 2, constructor: 3, hasOwnProperty: 4, length: 5, name: 6, on: 7, emit: 8 };
export default [Object.keys(o), o.on, o.emit, o.length, o.constructor, JSON.stringify(o)];
