export default [
  "$12 €34 $5".length > 0,
  "a1b2".replace(/(?<=[ab])\d/g, "#"),
  "price: 100".match(/(?<=: )\d+/)[0],
  "foobar".match(/(?<!foo)bar/),
  "foobar".match(/foo(?=bar)/)[0],
  "foobaz".match(/foo(?!bar)/)[0],
];
