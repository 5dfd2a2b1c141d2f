function tag(strings, ...vals) {
  return strings.raw.join("|") + "#" + vals.join(",") + "#" + strings.length;
}
export default [tag`a${1}b${2}c`, tag`${"x"}`, tag``, tag`\n${0}`];
