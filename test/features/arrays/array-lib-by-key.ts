const calls = { at: [-1], slice: [1], with: [0, 9], findLastIndex: [(x) => x > 1], toReversed: [], includes: [3] };
export default Object.entries(calls).map(([k, args]) => [k, [1, 2, 3][k](...args)]);
