export default JSON.stringify({ a: 1, pw: "x", n: { pw: "y", z: 1 } }, (k, v) => (k === "pw" ? undefined : v));
