export default [
  "price: $42".match(/(?<=\$)\d+/)[0],
  "foobar foobaz".match(/foo(?=baz)/).index,
  "a1b2c".match(/[a-z](?!\d)/)[0],
  "1234567".replace(/\B(?=(\d{3})+(?!\d))/g, ","),
  "xay".match(/(?<!x)a/),
];
