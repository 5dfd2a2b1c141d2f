export default [
  Date.parse("2020-02-30T00:00:00Z"),
  Date.parse("2020-01-01T00:00:00+02:00"),
  Date.parse("2020-01"),
  new Date("2020-06-15T12:00:00.5Z").getMilliseconds(),
  new Date(2020, 0).toISOString(),
].map(String);
