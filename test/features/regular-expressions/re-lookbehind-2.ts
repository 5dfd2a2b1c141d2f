export default [
  "$10 €20".length > 0,
  "a1 b2 c3".match(/(?<=b)\d/)?.[0],
  "a1 b2 c3".match(/(?<!b)\d/g),
  "price 10USD 20EUR".match(/\d+(?=EUR)/)[0],
  "10px 20em".match(/\d+(?!px|\d)/)[0],
];
