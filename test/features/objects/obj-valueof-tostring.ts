const o = { valueOf: () => 10, toString: () => "str" };
export default [o + 1, `${o}`, o * 2, o > 5, [o] + "", String(o), +o, o == 10, JSON.stringify({ o }), { str: 1 }[o]];
