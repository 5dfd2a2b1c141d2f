const d = new Date(2021, 11, 31, 23, 59, 59, 999);
export default [
  d.getFullYear(),
  d.getMonth(),
  d.getDate(),
  d.getDay(),
  d.getHours(),
  d.getMinutes(),
  d.getSeconds(),
  d.getMilliseconds(),
  d.getTimezoneOffset(),
];
