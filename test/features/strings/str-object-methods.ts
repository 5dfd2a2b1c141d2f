export default ["abc".toString(), "abc".valueOf(), String(123), String(null), String([1, 2]), `${[1, [2]]}`];
