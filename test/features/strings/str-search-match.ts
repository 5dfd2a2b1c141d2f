export default [
  "abc123".search(/\d/),
  "abc".search(/z/),
  "a1b22".match(/\d+/g),
  "abc".match(/z/),
  "2024-01-15".match(/(\d+)-(\d+)-(\d+)/).slice(1),
  "abc".match(/b/).index,
];
