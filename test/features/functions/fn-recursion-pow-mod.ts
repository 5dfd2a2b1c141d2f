const pw = (b, e, m) => (e === 0 ? 1 : e % 2 ? (b * pw(b, e - 1, m)) % m : pw((b * b) % m, e / 2, m));
export default pw(3, 200, 1000007);
