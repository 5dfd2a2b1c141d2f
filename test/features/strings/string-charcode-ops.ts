const enc = (s, k) => [...s].map((c, i) => String.fromCharCode(c.charCodeAt(0) ^ k.charCodeAt(i % k.length))).join("");
const hex = (s) => [...s].map((c) => c.charCodeAt(0).toString(16).padStart(2, "0")).join("");
const bin = (n) => (n >>> 0).toString(2).padStart(8, "0");
export default [hex("AZ~"), enc(enc("secret", "key"), "key"), bin(37), parseInt("00100101", 2)];
