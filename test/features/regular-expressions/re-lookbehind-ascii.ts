export default [
  "a1b2".replace(/(?<=[ab])\d/g, "#"),
  "price: 100".match(/(?<=: )\d+/)[0],
  "foobar".match(/(?<!foo)bar/),
  "foobar".match(/foo(?=bar)/)[0],
  "foobaz".match(/foo(?!bar)/)[0],
  "1234567".replace(/\B(?=(\d{3})+(?!\d))/g, ","),
];
