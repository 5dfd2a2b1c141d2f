export default [
  "a,b;c".split(/([,;])/),
  "abc".split(/(b)/),
  "2024-01-02".split(/-/).map(Number),
  " a  b ".split(/\s+/),
  "aXbxc".split(/x/i),
];
