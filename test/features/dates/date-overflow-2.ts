export default [
  new Date(2021, 0, 32).getDate(),
  new Date(2021, 12, 1).getFullYear(),
  new Date(2021, 1, 29).getMonth(),
  new Date(2020, 0, 0).getDate(),
  new Date(2021, -1, 1).getMonth(),
  new Date(2021, 0, 1, 25).getHours(),
];
