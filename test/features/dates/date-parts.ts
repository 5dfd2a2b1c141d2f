const d = new Date(2023, 11, 25, 8, 5, 3, 7);
export default [
  d.getFullYear(),
  d.getMonth(),
  d.getDate(),
  d.getDay(),
  d.getHours(),
  d.getMinutes(),
  d.getSeconds(),
  d.getMilliseconds(),
  typeof (d + 1),
];
