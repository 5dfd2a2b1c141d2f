export default [
  "Thu Feb 29 2024 12:30:45 GMT+0000 (Coordinated Universal Time)",
  "Thu, 29 Feb 2024 12:30:45 GMT",
  "Feb 29, 2024",
  "29 February 2024 3:05 pm",
  "March 7, 2023 11:13:00",
  "2024/02/29",
  "02/29/2024",
  "2/3/99",
  "2024-2-9",
  "Jan 1 2000 00:00:00 GMT+0530",
  "Tue Mar 01 2022",
  "12:30",
  "hello",
  "Dec 2024",
  "foo 3",
  "2024-02-29 12:30",
  "2024-02-29 25:00",
  "13/45/2024",
  "Sat, 01 Jan 2000 08:00:00 UT",
  "2024-01-01T10:00:00 PM",
  "",
  "Feb 31 2024",
  "1 2 3 4",
  "2020-01-01 00:00:00 +0200",
].map((s) => {
  const t = Date.parse(s);
  return Number.isNaN(t) ? s : new Date(t).toISOString();
});
