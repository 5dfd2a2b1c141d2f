export default [String(new Error()), String(new TypeError("")), new Error().message];
