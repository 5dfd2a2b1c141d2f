export default [
  "x",
  ...[
    new Date("August 19, 1975 23:15:30 GMT+11:00"),
    new Date("July 20, 69 20:17:40 GMT+00:00"),
    new Date("20 December 2019 14:48"),
    new Date("2020/03/01 05:06"),
  ].map((d) => d.toISOString()),
].concat([
  String(Date.parse("Thu, 01 Jan 1970 00:00:00 GMT-0400")),
  String(new Date("no date").getTime()),
  String(Date.parse("Aug 9, 1995")),
]);
