export default [String.fromCharCode(72, 105), String.fromCodePoint(97), "a".charCodeAt(0), isNaN("a".charCodeAt(5))];
