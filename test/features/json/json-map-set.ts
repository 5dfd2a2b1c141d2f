export default JSON.stringify([new Map([[1, 2]]), new Set([1]), Symbol("x"), { s: Symbol("y") }]);
