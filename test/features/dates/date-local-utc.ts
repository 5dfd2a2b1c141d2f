const d = new Date(2021, 5, 15, 10, 20, 30);
export default [
  d.getFullYear(),
  d.getMonth(),
  d.getDate(),
  d.getHours(),
  d.getMinutes(),
  d.getSeconds(),
  d.getTimezoneOffset(),
  d.toISOString(),
];
