const rev = (s) => (s === "" ? "" : rev(s.slice(1)) + s[0]);
export default [rev("hello world"), rev("abcdefghijklmnopqrst")];
