const inputs = ["", "{", "[1,]", "{a:1}", "'x'", "01", "1.", "+1", ".5", "nul", "[1 2]", '{"a":1,}', '"\n"', '"\\x"', "tru", "1e", "--1", "{}x", "NaN", "undefined", '"abc', "[", '{"a"}', "[,1]"];
const bad = inputs.map((s) => {
  try {
    return ["ok", JSON.parse(s)];
  } catch (e) {
    return e instanceof SyntaxError ? "S" : String(e);
  }
});
const good = [" 1 ", "-0.5e+3", "1E2", '"\\u0041\\/\\b"', "[ ]", "{ }", '{"a":{"b":[null,true,false]}}', "\t\n[1,\r2]", '{"a":1,"a":2}', '{"2":1,"1":2,"b":3,"a":4}', "-0", "1e400"].map((s) => JSON.parse(s));
export default [bad, good.slice(0, 10), Object.is(good[10], -0), good[11] === Infinity, Object.keys(good[9])];
